package org.countygov.toy;

import static org.countygov.toy.ToyPlan.ANNA;
import static org.countygov.toy.ToyPlan.BO;
import static org.countygov.toy.ToyPlan.DING;
import static org.countygov.toy.ToyRules.SUBSIDY;
import static org.countygov.toy.ToyRules.TOY;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.countygov.testkit.KernelLaws;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.toy.ToyCommand.Contest;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.Prolong;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Damage to a history is noticed, or is said to go unnoticed. */
class KernelLawsTest {
    private static Life<Toy, ToyState> prolonged(Workflow<Toy, ToyState> workflow) {
        return Life.of(workflow)
                .by(ANNA)
                .does(ToyPlan.SMALL)
                .by(BO)
                .approvedBy(DING)
                .does(new Prolong(10));
    }

    private static Workflow<Toy, ToyState> subsidy(RuleTable<Toy, ToyState> table) {
        return Workflow.of(
                "toy-subsidy",
                Phrase.of("补助示例", "toy subsidy"),
                Toy.BLANK,
                ToyRules.TRANSITION,
                Edition.from(ToyRules.SECOND, table));
    }

    @Test
    void noticeEveryDamageToAHistory() {
        CaseFile<Toy, ToyState> granted =
                prolonged(SUBSIDY).approvedBy(DING).does(new Grant()).file();
        KernelLaws<Toy, ToyState> laws = KernelLaws.of(ToyPlan.PLAN);

        assertDoesNotThrow(() -> laws.replays(granted));
        assertDoesNotThrow(() -> laws.noticesDamage(granted, List.of(new Prolong(11), ToyPlan.LARGE)));
    }

    @Test
    void failWhereReplayStumblesOverADamagedHistory() {
        // Trusts that nobody ever stored more than ten days.
        Workflow<Toy, ToyState> trusting = subsidy(ToyRules.RULES_OF_2024.amendedBy(under(TOY.article(5))
                .may(ToyRole.CLERK, Prolong.class)
                .from(ToyState.APPLIED)
                .stays()
                .approvedByAnother(ToyRole.HEAD)
                .recording((toy, prolong) ->
                        Optional.of(toy).filter(known -> prolong.days() <= 10).orElseThrow())));
        CaseFile<Toy, ToyState> file = prolonged(trusting).file();

        String message = String.valueOf(assertThrows(
                        AssertionError.class,
                        () -> KernelLaws.of(Plan.of(trusting)).noticesDamage(file, List.of(new Prolong(11))))
                .getMessage());
        assertTrue(message.contains("replay fails by accident"), message);
        assertTrue(message.contains("with Prolong as event 1"), message);
    }

    @Test
    void failWhereARefusalPrintsWhatIsPersonal() {
        CaseFile<Toy, ToyState> file = prolonged(SUBSIDY).file();
        Plan<Toy, ToyState> loud = Plan.of(SUBSIDY).hiding("cannot follow state");

        String message = String.valueOf(assertThrows(
                        AssertionError.class,
                        () -> KernelLaws.of(loud).noticesDamage(file, List.of(new Contest(FreeText.of("a goat")))))
                .getMessage());
        assertTrue(message.contains("prints personal words (c…)"), message);
    }
}
