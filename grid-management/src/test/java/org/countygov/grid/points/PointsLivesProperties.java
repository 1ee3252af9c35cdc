package org.countygov.grid.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.grid.points.PointsCommand.Redeem;
import org.countygov.testkit.WorkflowArbitraries;
import org.countygov.workflow.CaseFile;

/** Whatever the life of an account was, no point is made or lost in it, and none became money or a public service. */
class PointsLivesProperties {
    private static final Set<ExchangeKind> ALLOWED =
            EnumSet.of(ExchangeKind.COMMUNITY_SERVICE, ExchangeKind.SMALL_GOODS);

    @Provide
    Arbitrary<CaseFile<PointsAccount, PointsState>> accounts() {
        return WorkflowArbitraries.caseFiles(new PointsAccountWorkflowTest().plan());
    }

    @Property(tries = 150)
    void pointsAreConservedInEveryAccount(@ForAll("accounts") CaseFile<PointsAccount, PointsState> account) {
        PointsLedger ledger = account.content().ledger();
        assertEquals(ledger.earned(), ledger.balance() + ledger.redeemed() + ledger.expired() + ledger.reversed());
        assertTrue(ledger.balance() >= 0 && ledger.claim() >= 0);
    }

    @Property(tries = 150)
    void pointsAreExchangedForServicesAndGoodsOnly(@ForAll("accounts") CaseFile<PointsAccount, PointsState> account) {
        redemptions(account)
                .forEach(redeem -> assertTrue(ALLOWED.contains(redeem.kind().orElseThrow()), redeem::toString));
    }

    private static Stream<Redeem> redemptions(CaseFile<PointsAccount, PointsState> account) {
        return account.history().events().stream()
                .map(event -> event.command())
                .filter(Redeem.class::isInstance)
                .map(Redeem.class::cast);
    }
}
