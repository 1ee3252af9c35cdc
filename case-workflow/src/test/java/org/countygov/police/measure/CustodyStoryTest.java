package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.measure.People.COUNTY_HEAD;
import static org.countygov.police.measure.People.DETAIN;
import static org.countygov.police.measure.People.LEGAL;
import static org.countygov.police.measure.People.OFFICER;
import static org.countygov.police.measure.People.PROCURATORATE;
import static org.countygov.police.measure.People.PROVINCIAL_PROCURATORATE;
import static org.countygov.police.measure.People.REQUEST_ARREST;
import static org.countygov.police.measure.People.SUPERIOR_PROCURATORATE;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.police.measure.ArrestCommand.ApproveArrest;
import org.countygov.police.measure.ArrestCommand.ExecuteArrest;
import org.countygov.police.measure.CustodyCommand.DiscoverOtherOffence;
import org.countygov.police.measure.CustodyCommand.ExtendByOneMonth;
import org.countygov.police.measure.CustodyCommand.ExtendForTenYears;
import org.countygov.police.measure.CustodyCommand.ExtendInFourCategories;
import org.countygov.police.measure.CustodyCommand.RecalculateCustody;
import org.countygov.police.measure.CustodyCommand.ReleaseOnExpiry;
import org.countygov.police.measure.CustodyCommand.RequestCustodyExtension;
import org.countygov.police.measure.DetentionCommand.DeliverToHouse;
import org.countygov.police.measure.DetentionCommand.ExtendDetention;
import org.countygov.police.measure.DetentionCommand.ExtendDetentionTo30;
import org.countygov.police.measure.DetentionCommand.Interrogate;
import org.countygov.police.measure.DetentionCommand.NotifyFamily;
import org.countygov.police.measure.DetentionCommand.OrderPsychiatricAppraisal;
import org.countygov.police.measure.DetentionCommand.ResumeAfterAppraisal;
import org.countygov.police.measure.Standing.Lawful;
import org.countygov.police.measure.Standing.MustEnd;
import org.countygov.police.measure.TransferCommand.HandOver;
import org.countygov.police.measure.TransferCommand.ReturnForSupplement;
import org.countygov.police.shared.CustodySettings;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/**
 * A gang suspect is held from January 2026 into January 2027, as long as the law allows and not a second longer. At every
 * instant there is either a provision that carries the custody, or a duty to release; never both, never neither.
 *
 * <p>Day by day, counted by hand:
 *
 * <ul>
 *   <li>18 January, 16:30: detained. Three days of 24 hours end on 21 January, 16:30; four more on 25 January, 16:30; thirty in
 *       all on 17 February, 16:30, which is New Year's Day of the Spring Festival: custody does not roll.
 *   <li>16 February, 15:00: arrest is requested. Seven days end with 23 February, the last day of the festival.
 *   <li>22 February: approved at 10:00, executed at 15:00. Two months end with 22 April.
 *   <li>10 to 20 March: psychiatric appraisal. Ten days, 10 to 19 March, do not count: 2 May, a holiday.
 *   <li>One month more: 22 May and ten days, 1 June. Two more: 22 July and ten days, 1 August. Two more: 22 September and ten
 *       days, 2 October, a holiday.
 *   <li>10 September: another serious offence is discovered; decided on 14 September, counted from the 10th: 10 November.
 *   <li>5 November: at the procuratorate; one month ends with 5 December, a Saturday.
 *   <li>1 December: returned for supplement; one month ends with 1 January 2027. Nobody resubmits.
 *   <li>2 January 2027, 08:00: released, eight hours late.
 * </ul>
 */
class CustodyStoryTest {
    /** One act of the story. */
    private record Act(String at, Actor by, Command<CoerciveMeasure, MeasureState> what) {}

    private static final ImmutableList<Act> ACTS = ImmutableList.of(
            new Act("2026-01-18 16:30", OFFICER, DETAIN),
            new Act("2026-01-18 20:00", OFFICER, new DeliverToHouse()),
            new Act("2026-01-19 09:00", OFFICER, new Interrogate(Optional.of(InterrogationPlace.HOUSE_ROOM), YES, YES)),
            new Act("2026-01-19 10:00", OFFICER, new NotifyFamily()),
            new Act("2026-01-20 10:00", OFFICER, new ExtendDetention(YES, Optional.of(TimeLimit.days(4)))),
            new Act(
                    "2026-01-24 10:00",
                    OFFICER,
                    new ExtendDetentionTo30(
                            Optional.of(ImmutableSet.of(MajorSuspicion.GANG)), Optional.of(TimeLimit.days(30)))),
            new Act("2026-02-16 15:00", LEGAL, REQUEST_ARREST),
            new Act("2026-02-22 10:00", PROCURATORATE, new ApproveArrest()),
            new Act("2026-02-22 15:00", OFFICER, new ExecuteArrest(YES, YES)),
            new Act("2026-03-10 10:00", OFFICER, new OrderPsychiatricAppraisal()),
            new Act("2026-03-20 09:00", OFFICER, new ResumeAfterAppraisal()),
            new Act("2026-04-20 09:00", LEGAL, extension(ExtensionStep.ONE_MONTH)),
            new Act("2026-04-28 10:00", SUPERIOR_PROCURATORATE, new ExtendByOneMonth()),
            new Act("2026-05-20 09:00", LEGAL, extension(ExtensionStep.FOUR_CATEGORIES)),
            new Act(
                    "2026-05-28 10:00",
                    PROVINCIAL_PROCURATORATE,
                    new ExtendInFourCategories(Optional.of(ImmutableSet.of(MajorCase.ORGANISED)))),
            new Act("2026-07-20 09:00", LEGAL, extension(ExtensionStep.TEN_YEARS)),
            new Act("2026-07-28 10:00", PROVINCIAL_PROCURATORATE, new ExtendForTenYears(YES)),
            new Act("2026-09-10 11:00", OFFICER, new DiscoverOtherOffence(Optional.of(OtherOffence.DIFFERENT_SERIOUS))),
            new Act("2026-09-14 10:00", OFFICER, new RecalculateCustody(YES, YES)),
            new Act("2026-11-05 15:00", LEGAL, new HandOver(false)),
            new Act("2026-12-01 10:00", PROCURATORATE, new ReturnForSupplement()),
            new Act("2027-01-02 08:00", OFFICER, new ReleaseOnExpiry()));

    /** From when which provision carries the custody. */
    private static final ImmutableSortedMap<Instant, Basis> CARRIED_BY =
            ImmutableSortedMap.<Instant, Basis>naturalOrder()
                    .put(at("2026-01-18 16:30"), CR.article(129))
                    .put(at("2026-01-20 10:00"), CR.article(129).paragraph(1))
                    .put(at("2026-01-24 10:00"), CR.article(129).paragraph(2))
                    .put(at("2026-02-16 15:00"), CRIMINAL_PL_2018.article(91))
                    .put(at("2026-02-22 10:00"), CR.article(142))
                    .put(at("2026-02-22 15:00"), CR.article(148))
                    .put(at("2026-03-10 10:00"), CR.article(257))
                    .put(at("2026-03-20 09:00"), CR.article(148))
                    .put(at("2026-05-28 10:00"), CR.article(149))
                    .put(at("2026-07-28 10:00"), CR.article(150))
                    .put(at("2026-09-14 10:00"), CR.article(151))
                    .put(at("2026-11-05 15:00"), CRIMINAL_PL_2018.article(172))
                    .put(at("2026-12-01 10:00"), CR.article(295))
                    .build();

    private static final Instant FIRST = at("2026-01-18 16:30");
    /** The first second in which the duty to release stands. */
    private static final Instant OVER = at("2027-01-02 00:00");

    private static final Instant RELEASED = at("2027-01-02 08:00");

    private static RequestCustodyExtension extension(ExtensionStep step) {
        return new RequestCustodyExtension(Optional.of(step), YES);
    }

    private static Instant at(String moment) {
        return BeijingTime.parse(moment);
    }

    /** The case after each act that is accepted; what is refused is passed over. */
    private static List<Life<CoerciveMeasure, MeasureState>> told(List<Act> acts) {
        List<Life<CoerciveMeasure, MeasureState>> lives = new ArrayList<>();
        Life<CoerciveMeasure, MeasureState> life = People.story("2026-01-18 10:00");
        for (Act act : acts) {
            Life<CoerciveMeasure, MeasureState> next =
                    life.at(act.at()).by(act.by()).approvedBy(COUNTY_HEAD);
            Decision<CoerciveMeasure, MeasureState> answer = next.asks(act.what());
            if (answer.isAccepted()) {
                life = next.does(act.what());
                lives.add(life);
            }
        }
        return lives;
    }

    private static final ImmutableList<Life<CoerciveMeasure, MeasureState>> WHOLE = ImmutableList.copyOf(told(ACTS));

    private static Standing standing(List<Life<CoerciveMeasure, MeasureState>> lives, Instant moment) {
        Life<CoerciveMeasure, MeasureState> last = lives.get(0);
        for (Life<CoerciveMeasure, MeasureState> life : lives) {
            last = life.file().history().last().at().isAfter(moment) ? last : life;
        }
        return Standing.of(last.file(), last.at(moment).occasion());
    }

    private static void isAsTold(Instant moment) {
        Standing standing = standing(WHOLE, moment);
        String when = BeijingTime.print(moment);
        if (moment.isBefore(OVER)) {
            Lawful lawful = assertLawful(standing, when);
            assertEquals(
                    Objects.requireNonNull(CARRIED_BY.floorEntry(moment), when).getValue(),
                    lawful.under().get(0),
                    when);
        } else {
            assertEquals(at("2027-01-01 23:59:59"), assertOver(standing, when).since(), when);
        }
    }

    private static Lawful assertLawful(Standing standing, String when) {
        assertTrue(standing instanceof Lawful, () -> when + ": " + standing);
        return (Lawful) standing;
    }

    private static MustEnd assertOver(Standing standing, String when) {
        assertTrue(standing instanceof MustEnd, () -> when + ": " + standing);
        return (MustEnd) standing;
    }

    @Test
    void everyActIsAccepted() {
        assertEquals(ACTS.size(), WHOLE.size());
        assertEquals(MeasureState.LIFTED, WHOLE.get(WHOLE.size() - 1).state());
    }

    @Test
    void atEveryHourOneProvisionCarriesTheCustodyOrReleaseIsDue() {
        for (Instant hour = FIRST; hour.isBefore(RELEASED); hour = hour.plus(Duration.ofHours(1))) {
            isAsTold(hour);
        }
    }

    @Property(tries = 300)
    void atAnySecondOneProvisionCarriesTheCustodyOrReleaseIsDue(
            @ForAll @LongRange(min = 0, max = 30_122_999) long seconds) {
        // From 18 January 2026, 16:30:00, to 2 January 2027, 07:59:59: 348 days, 15 hours and 30 minutes, less a
        // second.
        isAsTold(FIRST.plusSeconds(seconds));
    }

    @Test
    void eachPeriodEndsOnTheDayCountedByHand() {
        assertEquals(at("2026-01-21 16:30"), until("2026-01-18 16:30"));
        assertEquals(at("2026-01-25 16:30"), until("2026-01-20 10:00"));
        assertEquals(at("2026-02-17 16:30"), until("2026-01-24 10:00"));
        assertEquals(at("2026-02-23 23:59:59"), until("2026-02-16 15:00"));
        assertEquals(at("2026-04-22 23:59:59"), until("2026-02-22 15:00"));
        assertEquals(at("2026-05-02 23:59:59"), until("2026-03-20 09:00"));
        assertEquals(at("2026-06-01 23:59:59"), until("2026-04-28 10:00"));
        assertEquals(at("2026-08-01 23:59:59"), until("2026-05-28 10:00"));
        assertEquals(at("2026-10-02 23:59:59"), until("2026-07-28 10:00"));
        assertEquals(at("2026-11-10 23:59:59"), until("2026-09-14 10:00"));
        assertEquals(at("2026-12-05 23:59:59"), until("2026-11-05 15:00"));
        assertEquals(at("2027-01-01 23:59:59"), until("2026-12-01 10:00"));
    }

    private static Instant until(String moment) {
        return assertLawful(standing(WHOLE, at(moment)), moment).until().orElseThrow();
    }

    /** Whatever single act somebody forgets, custody is carried or over at every hour, and what is over is not revived. */
    @Property
    void whoeverForgetsAnActDoesNotLengthenCustody(@ForAll @IntRange(min = 1, max = 20) int forgotten) {
        List<Act> acts = new ArrayList<>(ACTS);
        acts.remove(ACTS.size() - 1);
        acts.remove(forgotten);
        List<Life<CoerciveMeasure, MeasureState>> lives = told(acts);
        boolean over = false;
        for (Instant hour = FIRST; hour.isBefore(RELEASED); hour = hour.plus(Duration.ofHours(7))) {
            Standing standing = standing(lives, hour);
            String when = BeijingTime.print(hour);
            if (over) {
                assertTrue(standing instanceof MustEnd, () -> when + ": " + standing);
            } else if (standing instanceof MustEnd) {
                over = true;
            } else {
                assertTrue(standing instanceof Lawful, () -> when + ": " + standing);
            }
        }
    }

    @Test
    void onceDetentionIsOverNothingButReleaseIsLeft() {
        Life<CoerciveMeasure, MeasureState> detained = People.story("2026-01-18 16:30")
                .does(DETAIN)
                .at("2026-01-21 16:30:01")
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD);

        assertEquals(
                at("2026-01-21 16:30"),
                assertOver(Standing.of(detained.file(), detained.occasion()), "a second late")
                        .since());
        assertEquals(
                Ground.OUT_OF_TIME,
                detained.by(LEGAL).isRefused(REQUEST_ARREST).reasons().get(0).ground());
        List<Reason> reasons = detained.isRefused(new ExtendDetention(YES, Optional.of(TimeLimit.days(4))))
                .reasons();
        assertEquals(1, reasons.size());
        assertTrue(reasons.get(0) instanceof Reason.NotExtendable, () -> reasons.toString());
        assertEquals(MeasureState.RELEASED, detained.does(new ReleaseOnExpiry()).state());
        // Until the last second it is not: nobody is released on expiry before it, and the request is in time.
        assertEquals(
                Ground.CONDITION_NOT_MET,
                detained.at("2026-01-21 16:30")
                        .isRefused(new ReleaseOnExpiry())
                        .reasons()
                        .get(0)
                        .ground());
        assertEquals(
                MeasureState.ARREST_REQUESTED,
                detained.at("2026-01-21 16:30")
                        .by(LEGAL)
                        .approvedBy(COUNTY_HEAD)
                        .does(REQUEST_ARREST)
                        .state());
    }

    @Test
    void custodyOfSomebodyUnknownIsCountedFromTheIdentification() {
        Life<CoerciveMeasure, MeasureState> arrested = Life.of(CoerciveMeasures.WORKFLOW)
                .at("2026-01-05 09:00")
                .by(OFFICER)
                .does(new AppearanceCommand.IdentifySuspect(Optional.empty(), YES, Optional.of(ImmutableSet.of()), YES))
                .by(LEGAL)
                .approvedBy(COUNTY_HEAD)
                .does(REQUEST_ARREST)
                .by(PROCURATORATE)
                .does(new ApproveArrest())
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD)
                .does(new ExecuteArrest(YES, YES));

        Life<CoerciveMeasure, MeasureState> later =
                arrested.at("2026-08-20 09:00").by(OFFICER).approvedBy(COUNTY_HEAD);
        assertEquals(
                CR.article(152),
                assertLawful(Standing.of(later.file(), later.occasion()), "unknown")
                        .under()
                        .get(0));
        // Identified on 31 August: the corresponding day two months later is 31 October.
        Life<CoerciveMeasure, MeasureState> known = arrested.at("2026-08-31 09:00")
                .by(OFFICER)
                .approvedBy(COUNTY_HEAD)
                .does(new CustodyCommand.EstablishIdentity());
        assertEquals(
                Optional.of(at("2026-10-31 23:59:59")),
                assertLawful(Standing.of(known.file(), known.occasion()), "known")
                        .until());
    }

    @Test
    void aRequestInTheLastSevenDaysIsTakenUntilTheEndAndNotAfterIt() {
        Life<CoerciveMeasure, MeasureState> arrested = WHOLE.get(10);
        assertEquals(MeasureState.ARRESTED, arrested.state());
        // Custody ends with 2 May; seven days before is 25 April.
        Life<CoerciveMeasure, MeasureState> asking =
                arrested.by(LEGAL).at("2026-05-02 23:59:59").approvedBy(COUNTY_HEAD);
        assertTrue(asking.asks(extension(ExtensionStep.ONE_MONTH)).isAccepted());
        Life<CoerciveMeasure, MeasureState> late = asking.at("2026-05-03 00:00").approvedBy(COUNTY_HEAD);
        assertEquals(
                ImmutableList.of(PRR.article(309)),
                late.isRefused(extension(ExtensionStep.ONE_MONTH))
                        .reasons()
                        .get(0)
                        .bases());
        LocalSettings strict = LocalSettings.named("strict").with(CustodySettings.LATE_EXTENSION_REQUESTS_TAKEN, false);
        assertTrue(arrested.by(LEGAL)
                .under(strict)
                .at("2026-04-25 23:59:59")
                .approvedBy(COUNTY_HEAD)
                .asks(extension(ExtensionStep.ONE_MONTH))
                .isAccepted());
        assertEquals(
                Ground.CONDITION_NOT_MET,
                arrested.by(LEGAL)
                        .under(strict)
                        .at("2026-04-26 00:00")
                        .approvedBy(COUNTY_HEAD)
                        .isRefused(extension(ExtensionStep.ONE_MONTH))
                        .reasons()
                        .get(0)
                        .ground());
    }
}
