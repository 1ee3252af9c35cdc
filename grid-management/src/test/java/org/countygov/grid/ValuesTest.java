package org.countygov.grid;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import org.countygov.grid.assessment.CompositeFormula;
import org.countygov.grid.assessment.GridIndicators;
import org.countygov.grid.assessment.MonthlyScheme;
import org.countygov.supervision.Indicator;
import org.countygov.testkit.ValueArbitraries;
import org.countygov.testkit.ValueContract;

/** Every value of grid management is made of its parts, is equal to one of the same parts, and prints. */
class ValuesTest extends ValueContract {
    @Override
    protected ValueArbitraries values() {
        return ValueArbitraries.common()
                .with(Indicator.class, Arbitraries.of(GridIndicators.ON_TIME, GridIndicators.RESPONSE))
                .with(CompositeFormula.class, Arbitraries.just(CompositeFormula.SETTING.standard()))
                .with(MonthlyScheme.class, Arbitraries.just(MonthlyScheme.SETTING.standard()));
    }

    @Override
    protected ImmutableMap<String, String> notMade() {
        return ImmutableMap.of("GridItemList", "it lists what is on file of items, which only their rules make");
    }
}
