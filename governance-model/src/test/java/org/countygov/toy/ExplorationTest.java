package org.countygov.toy;

import static org.countygov.toy.ToyPlan.ANNA;
import static org.countygov.toy.ToyPlan.BO;
import static org.countygov.toy.ToyPlan.DING;
import static org.countygov.toy.ToyRules.SUBSIDY;
import static org.countygov.toy.ToyRules.TOY;
import static org.countygov.workflow.Rule.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Exploration;
import org.countygov.testkit.Plan;
import org.countygov.toy.ToyCommand.Apply;
import org.countygov.toy.ToyCommand.AskForPapers;
import org.countygov.toy.ToyCommand.CloseFile;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.Refuse;
import org.countygov.toy.ToyCommand.SupplyPapers;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Command;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** The exploration finds what it should, and says what is missing. */
class ExplorationTest {
    private static final Exploration<Toy, ToyState> WHOLE = Exploration.of(ToyPlan.PLAN);

    /** A plan that lacks everything but these commands, for the first edition. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only passed on
    private static Exploration<Toy, ToyState> with(Command<Toy, ToyState>... commands) {
        return Exploration.of(Plan.of(SUBSIDY)
                .startingOn(ToyRules.FIRST)
                .acting(ANNA, BO)
                .approving(DING)
                .asking(commands));
    }

    /** Those of the edition under which the cases of {@link #with} begin. */
    private static ImmutableList<String> first(ImmutableList<String> gaps) {
        return gaps.stream()
                .filter(gap -> gap.endsWith("(edition of 2020-01-01)"))
                .collect(ImmutableList.toImmutableList());
    }

    private static void assertListed(String words, ImmutableList<String> gaps) {
        assertTrue(gaps.stream().anyMatch(gap -> gap.startsWith(words)), () -> words + " in " + gaps);
    }

    private static void assertNotListed(String words, ImmutableList<String> gaps) {
        assertFalse(gaps.stream().anyMatch(gap -> gap.startsWith(words)), () -> words + " in " + gaps);
    }

    @Test
    void isTheSameEveryTime() {
        Exploration<Toy, ToyState> again = Exploration.of(ToyPlan.PLAN);

        assertEquals(WHOLE.figures(), again.figures());
        assertEquals(WHOLE.witnesses(), again.witnesses());
        assertEquals(WHOLE.grounds(), again.grounds());
    }

    @Test
    void findsAShortestWayToEveryState() {
        for (ToyState state : ToyState.values()) {
            assertEquals(state, WHOLE.witness(state).orElseThrow().state());
        }
        // Apply; apply, grant, collect; apply, publish.
        assertEquals(1, WHOLE.witness(ToyState.APPLIED).orElseThrow().history().size());
        assertEquals(3, WHOLE.witness(ToyState.PAID).orElseThrow().history().size());
        assertEquals(
                2, WHOLE.witness(ToyState.PUBLISHED).orElseThrow().history().size());
    }

    @Test
    void countsInFigures() {
        assertEquals(3, WHOLE.figures().size(), "two editions, and the cases kept");
        assertTrue(WHOLE.figures().get(0).startsWith("toy-subsidy from 2020-01-01: 7 of 7 states reached, "));
        assertTrue(WHOLE.figures().get(1).contains("8 of 8 states reached, "), WHOLE::toString);
    }

    @Test
    void tellsReadersInAPage() {
        String gap = "condition SUM_IS_WITHIN_THE_LIMIT of Apply never fails";
        String page = Exploration.of(Plan.of(SUBSIDY)
                        .startingOn(ToyRules.FIRST)
                        .acting(ANNA, BO)
                        .asking(ToyPlan.SMALL)
                        .accepting(gap, "nobody asks for more here"))
                .markdown();

        assertTrue(WHOLE.markdown().contains("| 到达的状态 / states reached | 7 / 7 | 8 / 8 |"), WHOLE::markdown);
        assertTrue(WHOLE.markdown().contains("## 接受的缺口 / accepted gaps\n\n无。 / Nothing.\n"), WHOLE::markdown);
        assertTrue(page.contains("| 到达的状态 / states reached | 1 / 7 | 1 / 8 |"), page);
        assertTrue(page.contains("| `" + gap + "` | nobody asks for more here |\n"), page);
    }

    @Test
    void saysWhichSampleIsMissing() {
        Exploration<Toy, ToyState> exploration = with(ToyPlan.SMALL, new AskForPapers());

        assertListed(
                "Grant in APPLIED is never accepted: it takes a sample of Grant by one of [CLERK], "
                        + "approved by one of [HEAD, MAYOR]",
                first(exploration.unfired()));
        assertListed("GRANTED is never reached", first(exploration.unreached()));
        assertListed("Grant in APPLIED is never refused", first(exploration.unrefused()));
        assertListed(
                "condition SUM_IS_WITHIN_THE_LIMIT of Apply never fails: "
                        + "it takes a sample for which it does not hold that the sum is within the limit",
                first(exploration.oneSided()));
        assertListed("condition PAPERS_ARE_COMPLETE of SupplyPapers never holds", first(exploration.oneSided()));
        assertListed("clock TOY-1 is never resumed", first(exploration.unclocked()));
        assertNotListed("clock TOY-1 is never paused", first(exploration.unclocked()));
        assertNotListed("clock TOY-2 never runs out", first(exploration.unclocked()));
        assertListed("Grant within TOY-1 is never accepted on the last instant", first(exploration.untimed()));
        assertNotListed("TreatAsWithdrawn in INCOMPLETE is never accepted", first(exploration.unfired()));
    }

    @Test
    void saysWhichApproverIsMissing() {
        Exploration<Toy, ToyState> exploration = with(ToyPlan.SMALL, ToyPlan.LARGE, new Grant());

        assertListed("Grant is never accepted with the approval of MAYOR", first(exploration.unapproved()));
        assertNotListed("Grant is never accepted with the approval of HEAD", first(exploration.unapproved()));
        assertNotListed("Grant is never refused for want of approval", first(exploration.unapproved()));
    }

    @Test
    void aConditionThatNobodyKnowsNeitherHoldsNorFails() {
        ImmutableList<String> oneSided = with(ToyPlan.SMALL, new AskForPapers(), new SupplyPapers(Optional.empty()))
                .oneSided();

        assertListed("condition PAPERS_ARE_COMPLETE of SupplyPapers never holds", oneSided);
        assertListed("condition PAPERS_ARE_COMPLETE of SupplyPapers never fails", oneSided);
    }

    @Test
    void asksEveryoneAboutTimeOnlyWhereAClockRuns() {
        Exploration<Toy, ToyState> exploration =
                with(ToyPlan.SMALL, new Grant(), new Collect(ANNA.person()), new Collect(BO.person()));

        assertNotListed("Grant within TOY-1 is never accepted on the last instant", first(exploration.untimed()));
        assertNotListed("Grant within TOY-1 is never accepted after the last instant", first(exploration.untimed()));
        assertNotListed("Collect within TOY-3", first(exploration.untimed()));
        assertListed("Refuse within TOY-1 is never accepted on the last instant", first(exploration.untimed()));
    }

    @Test
    void exploresOpenCasesOnTheDayTheLawChanges() {
        // No case begins under the second edition, yet its rules are followed.
        assertNotListed(
                "CloseFile in REFUSED is never accepted",
                Exploration.of(ToyPlan.PLAN.startingOn(ToyRules.FIRST)).unfired());
        // Where open cases stay under the old law, none is.
        LocalSettings asOpened =
                LocalSettings.named("as-opened").with(ToyRules.TRANSITION, Applicability.LAW_WHEN_OPENED);
        assertListed(
                "CloseFile in REFUSED is never accepted",
                Exploration.of(ToyPlan.PLAN.startingOn(ToyRules.FIRST).under(asOpened))
                        .unfired());
    }

    // ---- dead ends

    private static Workflow<Toy, ToyState> subsidy(RuleTable<Toy, ToyState> table) {
        return Workflow.of(
                "toy-subsidy",
                Phrase.of("补助示例", "toy subsidy"),
                Toy.BLANK,
                ToyRules.TRANSITION,
                Edition.from(ToyRules.SECOND, table));
    }

    @Test
    void findsCasesThatNothingLeadsOnFrom() {
        // Without the forfeit, who does not collect in time is stuck.
        RuleTable<Toy, ToyState> table = ToyRules.RULES_OF_2024.amendedBy(under(TOY.article(8))
                .byLaw(new ToyCommand.Forfeit())
                .from(ToyState.PUBLISHED)
                .closes(ToyState.LAPSED)
                .onExpiryOf(ToyRules.COLLECTION));
        Exploration<Toy, ToyState> exploration = Exploration.of(Plan.of(subsidy(table))
                .acting(ANNA, BO)
                .approving(DING)
                .asking(ToyPlan.SMALL, new ToyCommand.Publish(), new Grant(), new Collect(ANNA.person())));

        assertListed("a case in GRANTED has no way on: after APPLIED → PUBLISHED → GRANTED", exploration.deadEnds());
        assertNotListed("GRANTED leads to no closed state", exploration.deadEnds());
    }

    @Test
    void findsStatesThatLeadOnlyRoundInCircles() {
        Exploration<Toy, ToyState> exploration =
                with(ToyPlan.SMALL, new Refuse(FreeText.of("no goats")), new ToyCommand.Contest(FreeText.of("one")));

        assertListed("APPLIED leads to no closed state", exploration.deadEnds());
        assertListed("REFUSED leads to no closed state", exploration.deadEnds());
        assertListed("a case in REFUSED has no way on", exploration.deadEnds());
        assertEquals(
                List.of(),
                with(ToyPlan.SMALL, new Refuse(FreeText.of("no goats")), new CloseFile()).deadEnds().stream()
                        .filter(gap -> gap.startsWith("REFUSED leads"))
                        .toList());
    }

    // ---- what a plan accepts

    @Test
    void leavesOutWhatThePlanAccepts() {
        Plan<Toy, ToyState> plan = Plan.of(SUBSIDY)
                .startingOn(ToyRules.FIRST)
                .acting(ANNA, BO)
                .asking(ToyPlan.SMALL)
                .accepting("condition SUM_IS_WITHIN_THE_LIMIT of Apply never fails", "nobody asks for more here");
        Exploration<Toy, ToyState> exploration = Exploration.of(plan);

        assertNotListed("condition SUM_IS_WITHIN_THE_LIMIT of Apply never fails", exploration.oneSided());
        assertListed("condition PAPERS_ARE_COMPLETE", exploration.oneSided());
        assertEquals(List.of(), exploration.needless());
    }

    @Test
    void saysWhatThePlanAcceptsForNothing() {
        String gap = "condition SUM_IS_WITHIN_THE_LIMIT of Apply never fails";

        assertEquals(
                List.of(gap),
                Exploration.of(ToyPlan.PLAN.accepting(gap, "stale")).needless());
    }

    // ---- the laws of the kernel

    @Test
    void noticesWhatPrints() {
        Plan<Toy, ToyState> loud = Plan.of(SUBSIDY)
                .startingOn(ToyRules.FIRST)
                .acting(ANNA, BO)
                .asking(ToyPlan.SMALL)
                .hiding("TOY art. 2");
        String message = String.valueOf(
                assertThrows(AssertionError.class, () -> Exploration.of(loud)).getMessage());

        assertTrue(message.contains("prints personal words (T…)"), message);
        assertFalse(message.contains("TOY art. 2"), message);
    }

    @Test
    void noticesAnswersThatDependOnMoreThanTheQuestion() {
        List<Integer> asked = new ArrayList<>();
        Workflow<Toy, ToyState> moody = subsidy(ToyRules.RULES_OF_2024.amendedBy(under(TOY.article(2))
                .may(ToyRole.APPLICANT, Apply.class)
                .opens(ToyState.APPLIED)
                .recording((toy, apply) -> {
                    asked.add(asked.size());
                    return new Toy(
                            apply.applicant(), Optional.of(apply.purpose()), asked.size(), Optional.empty(), false);
                })));

        String message = String.valueOf(assertThrows(
                        AssertionError.class,
                        () -> Exploration.of(Plan.of(moody).acting(ANNA).asking(ToyPlan.SMALL)))
                .getMessage());
        assertTrue(message.contains("the same question has two answers"), message);
    }

    @Test
    void noticesRecordingsThatReplayOtherwise() {
        List<Integer> asked = new ArrayList<>();
        Workflow<Toy, ToyState> forgetful = subsidy(ToyRules.RULES_OF_2024.amendedBy(under(TOY.article(2))
                .may(ToyRole.APPLICANT, Apply.class)
                .opens(ToyState.APPLIED)
                .recording((toy, apply) -> {
                    // The same twice, as a decision is asked twice, and then another.
                    asked.add(1);
                    return new Toy(
                            apply.applicant(), Optional.of(apply.purpose()), asked.size() / 3, Optional.empty(), false);
                })));

        String message = String.valueOf(assertThrows(
                        AssertionError.class,
                        () -> Exploration.of(Plan.of(forgetful).acting(ANNA).asking(ToyPlan.SMALL)))
                .getMessage());
        assertTrue(message.contains("replaying gives another file"), message);
    }

    @Test
    void mayGoOnFromNothingButWhatIsNew() {
        Exploration<Toy, ToyState> sparing = Exploration.of(ToyPlan.PLAN.searching(0, 40));

        assertTrue(kept(sparing) < kept(WHOLE), sparing::toString);
        assertEquals(ImmutableList.of(), sparing.unreached());
        assertThrows(IllegalArgumentException.class, () -> ToyPlan.PLAN.searching(-1, 40));
    }

    private static int kept(Exploration<Toy, ToyState> exploration) {
        String figures = exploration.figures().get(2);
        return Integer.parseInt(figures.substring(0, figures.indexOf(' ')));
    }

    @Test
    void asksForIdentifiersThatCanBeTold() {
        Actor a = Actor.of(PersonId.of("a"), UnitId.UNSTATED, ToyRole.CLERK);

        assertThrows(IllegalArgumentException.class, () -> Plan.of(SUBSIDY).acting(a));
        assertThrows(IllegalArgumentException.class, () -> Plan.of(SUBSIDY).hiding("Li"));
    }

    @Test
    void refusesAStartBeforeAnyLaw() {
        assertThrows(AssertionError.class, () -> Exploration.of(ToyPlan.PLAN.startingOn(ToyRules.FIRST.minusDays(1))));
    }
}
