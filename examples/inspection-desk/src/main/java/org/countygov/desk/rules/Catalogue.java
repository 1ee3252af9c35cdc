package org.countygov.desk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.countygov.grid.GridWorkflows;
import org.countygov.law.Setting;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.police.PoliceWorkflows;
import org.countygov.rectification.SupervisionWorkflows;
import org.countygov.time.Clock;
import org.countygov.time.TimeSettings;
import org.countygov.workflow.Workflow;

/** Every clock and every setting of the library, whether a workflow uses it or not. */
public final class Catalogue {
    private static final Catalogue STANDARD = new Catalogue(
            ImmutableList.of(
                    MediationWorkflows.CLOCKS,
                    PoliceWorkflows.CLOCKS,
                    GridWorkflows.CLOCKS,
                    SupervisionWorkflows.CLOCKS),
            ImmutableList.of(
                    TimeSettings.ALL,
                    MediationWorkflows.SETTINGS,
                    transitions(MediationWorkflows.ALL),
                    PoliceWorkflows.SETTINGS,
                    transitions(PoliceWorkflows.ALL),
                    GridWorkflows.SETTINGS,
                    transitions(GridWorkflows.ALL),
                    SupervisionWorkflows.SETTINGS,
                    transitions(SupervisionWorkflows.ALL)));

    private final ImmutableMap<String, Clock> clocks;
    private final ImmutableList<Setting<?>> settings;

    /** Throws {@link IllegalArgumentException} when two clocks have one id. */
    private Catalogue(ImmutableList<ImmutableList<Clock>> clocks, ImmutableList<ImmutableList<Setting<?>>> settings) {
        this.clocks = Maps.uniqueIndex(Iterables.concat(clocks), Clock::id);
        this.settings = ImmutableList.copyOf(Iterables.concat(settings));
    }

    private static ImmutableList<Setting<?>> transitions(ImmutableList<Workflow<?, ?>> workflows) {
        return workflows.stream().map(Workflow::transition).distinct().collect(ImmutableList.toImmutableList());
    }

    /** What the library has. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** The clocks, module by module, in the order of the time tables. */
    public ImmutableList<Clock> clocks() {
        return clocks.values().asList();
    }

    public Optional<Clock> clock(String id) {
        return clocks().stream()
                .filter(clock -> clock.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The settings, module by module. */
    public ImmutableList<Setting<?>> settings() {
        return settings;
    }
}
