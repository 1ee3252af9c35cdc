package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.PoliceWorkflows;
import org.countygov.police.remedy.ReconsiderationCommand.*;
import org.countygov.police.remedy.SupervisionCommand.*;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.police.shared.RemedySettings;
import org.countygov.testkit.Life;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Worded;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two courses of remedies, told day by day, and what the tables of clocks say of themselves. */
class RemedyDeadlinesTest {
    private static final Actor ACCUSER = actor("fang", PoliceRole.ACCUSER);
    private static final Actor ORGAN = actor("lin", PoliceRole.COUNTY_ORGAN);
    private static final Actor ABOVE = actor("shi", PoliceRole.SUPERIOR_ORGAN);
    private static final Actor HEAD = actor("yang", PoliceRole.COUNTY_HEAD);
    private static final Actor LEGAL = actor("shen", PoliceRole.LEGAL_DEPARTMENT);
    private static final Actor PROSECUTOR = actor("jian", PoliceRole.PEER_PROCURATORATE);

    private static Actor actor(String person, PoliceRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(role.name()), role);
    }

    private static <C, S extends Enum<S> & Worded> Optional<LocalDate> lastDay(Life<C, S> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    /** An accuser in the spring of 2025, whose thirty days end in one holiday and whose sixty end in the next. */
    @Test
    void thirtyDaysAndThirtyMoreRollOnceAtTheEnd() {
        Life<Reconsideration, ReconsiderationState> served = Life.of(Reconsiderations.NON_FILING)
                .at("2025-02-27 10:00")
                .by(ORGAN)
                .does(new ServeDecision(Optional.of(ACCUSER.person()), NO));
        // Thursday 27 February, seven days: Thursday 6 March.
        assertEquals(Optional.of(LocalDate.of(2025, 3, 6)), lastDay(served, RemedyClocks.NON_FILING_RECONSIDERATION));

        // Asked on 5 March. Thirty days: 4 April, the first day of Qingming; so Monday 7 April.
        Life<Reconsideration, ReconsiderationState> filed =
                served.at("2025-03-05 10:00").by(ACCUSER).does(new FileReconsideration(NO));
        assertEquals(Optional.of(LocalDate.of(2025, 4, 7)), lastDay(filed, RemedyClocks.NON_FILING_RECONSIDERED));

        // Thirty days more, from 4 April and not from 7 April: 4 May, in the Labour Day holiday; so 6 May.
        Life<Reconsideration, ReconsiderationState> extended =
                filed.at("2025-04-01 10:00").by(ORGAN).does(new ExtendReconsideration(YES, YES));
        assertEquals(Optional.of(LocalDate.of(2025, 5, 6)), lastDay(extended, RemedyClocks.NON_FILING_RECONSIDERED));

        // Upheld on 6 May; asked of the organ above on the seventh day, 13 May; a day later it would have lapsed.
        Life<Reconsideration, ReconsiderationState> upheld =
                extended.at("2025-05-06 16:00").does(new DecideReconsideration(Optional.of(Outcome.UPHELD), YES));
        assertEquals(Optional.of(LocalDate.of(2025, 5, 13)), lastDay(upheld, RemedyClocks.NON_FILING_REVIEW));
        assertEquals(ReconsiderationState.LAPSED, upheld.at("2025-05-14 00:00").state());
        assertTrue(upheld.at("2025-05-14 09:00").by(ACCUSER).isRefused(new FileReview(NO)).reasons().stream()
                .anyMatch(reason -> reason.bases().contains(Instruments.CR.article(179))));
        Life<Reconsideration, ReconsiderationState> reviewed = upheld.at("2025-05-13 23:00")
                .by(ACCUSER)
                .does(new FileReview(NO))
                .at("2025-06-10 10:00")
                .by(ABOVE)
                .does(new DecideReview(Optional.of(Outcome.CHANGED), YES));
        assertEquals(ReconsiderationState.REVIEWED, reviewed.state());
        assertEquals(Optional.of(Outcome.CHANGED), reviewed.file().content().outcome());
    }

    /** Before 1 November 2014 seven days were all there was to decide, and nothing could be extended. */
    @Test
    void theRuleOf2014GaveMoreTime() {
        Life<Reconsideration, ReconsiderationState> filed = Life.of(Reconsiderations.NON_FILING)
                .at("2014-09-01 10:00")
                .by(ORGAN)
                .does(new ServeDecision(Optional.of(ACCUSER.person()), NO))
                .by(ACCUSER)
                .does(new FileReconsideration(NO));
        // Seven days from 1 September: the 8th is the Mid-Autumn holiday; so the 9th.
        assertEquals(Optional.of(LocalDate.of(2014, 9, 9)), lastDay(filed, RemedyClocks.NON_FILING_RECONSIDERED));
        assertEquals(
                Ground.NOT_PROVIDED_FOR,
                filed.by(ORGAN)
                        .isRefused(new ExtendReconsideration(YES, YES))
                        .reasons()
                        .get(0)
                        .ground());
    }

    /** The procuratorate has a case filed in June 2025. */
    @Test
    void theProcuratorateHasACaseFiled() {
        // Monday 2 June 2025 is the Dragon Boat holiday; seven days end on Monday 9 June.
        Life<Supervision, SupervisionState> asked = Life.of(FilingSupervision.WORKFLOW)
                .at("2025-06-02 10:00")
                .by(PROSECUTOR)
                .does(new RequestExplanation(Optional.of(SupervisionSubject.NOT_FILED)));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 9)), lastDay(asked, FilingClocks.EXPLAIN_TO_PROCURATORATE));

        // Told on Friday 13 June; fifteen days end on Saturday 28 June; so Monday 30 June.
        Life<Supervision, SupervisionState> told = asked.at("2025-06-09 10:00")
                .by(LEGAL)
                .does(new Explain(YES, YES))
                .at("2025-06-13 10:00")
                .by(PROSECUTOR)
                .does(new NotifyToFile(YES));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 30)), lastDay(told, FilingClocks.FILE_ON_NOTICE));

        // Filed on 30 June: without a conclusion by 30 September an urging letter may come on 1 October.
        Life<Supervision, SupervisionState> filed = told.at("2025-06-30 10:00")
                .by(ORGAN)
                .approvedBy(HEAD)
                .does(new FileOnNotice())
                .by(PROSECUTOR);
        assertEquals(Optional.of(LocalDate.of(2025, 9, 30)), lastDay(filed, FilingClocks.URGING_LETTER));
        assertEquals(
                Ground.CONDITION_NOT_MET,
                filed.at("2025-09-30 23:00")
                        .isRefused(new SendUrgingLetter())
                        .reasons()
                        .get(0)
                        .ground());
        assertEquals(
                SupervisionState.URGED,
                filed.at("2025-10-01 09:00").does(new SendUrgingLetter()).state());
    }

    /** The complete list of effects by time alone; everything else is a duty. */
    @Test
    void onlyTheseClocksActByThemselves() {
        Set<String> acting = new HashSet<>();
        for (Clock clock : PoliceWorkflows.CLOCKS) {
            if (clock.consequence() == Consequence.EFFECT_BY_LAW) {
                acting.add(clock.id());
            }
        }
        // The list of such effects, and emergency border control, whose row says that it lapses.
        assertEquals(Set.of("PR-05", "PR-06", "PR-07", "PR-11", "RM-02", "RM-10a", "CR-26"), acting);
    }

    @Test
    void everyClockHasAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (Iterable<Clock> clocks :
                ImmutableSet.of(RemedyClocks.ALL, PropertyClocks.ALL, PoliceSupervisionClocks.ALL)) {
            clocks.forEach(clock -> assertTrue(seen.add(clock.id()), () -> clock.id() + " is used twice"));
        }
    }

    /** AR 133 still prints three days; since 15 July 2021 it is five working days. */
    @Test
    void aHearingIsAskedForInFiveWorkingDays() {
        assertEquals(
                TimeLimit.workingDays(5),
                AdministrativeClocks.ASK_HEARING
                        .termsOn(LocalDate.of(2021, 7, 15))
                        .limit(LocalSettings.DEFAULTS));
        assertEquals(
                TimeLimit.days(3),
                AdministrativeClocks.ASK_HEARING
                        .termsOn(LocalDate.of(2021, 7, 14))
                        .limit(LocalSettings.DEFAULTS));
    }

    @Test
    void aJurisdictionMayReadWorkingDaysButNoMore() {
        LocalSettings county = LocalSettings.named("county");
        assertEquals(
                TimeLimit.workingDays(7),
                county.with(RemedySettings.DEPOSIT_RECONSIDERATION, TimeLimit.workingDays(7))
                        .get(RemedySettings.DEPOSIT_RECONSIDERATION));
        Assertions.assertThrows(
                LooserThanLawException.class,
                () -> county.with(RemedySettings.DEPOSIT_RECONSIDERATION, TimeLimit.workingDays(8)));
    }
}
