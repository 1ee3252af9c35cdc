package org.countygov.police.measure;

import static org.countygov.police.measure.People.COUNTY_HEAD;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.police.measure.ArrestCommand.ApproveArrest;
import org.countygov.police.measure.ArrestCommand.ExecuteArrest;
import org.countygov.police.measure.CustodyCommand.ExtendByOneMonth;
import org.countygov.police.measure.CustodyCommand.RequestCustodyExtension;
import org.countygov.police.measure.DetentionCommand.ExtendDetentionTo30;
import org.countygov.police.measure.DetentionCommand.OrderPsychiatricAppraisal;
import org.countygov.testkit.Life;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What is due before a measure ends follows its end, wherever extensions move it. */
class ForewarningsTest {
    private static final Life<CoerciveMeasure, MeasureState> DETAINED =
            People.story("2026-03-02 09:00").does(People.DETAIN);

    private static final Life<CoerciveMeasure, MeasureState> ARRESTED = DETAINED.by(People.LEGAL)
            .approvedBy(COUNTY_HEAD)
            .does(People.REQUEST_ARREST)
            .by(People.PROCURATORATE)
            .does(new ApproveArrest())
            .by(People.OFFICER)
            .approvedBy(COUNTY_HEAD)
            .does(new ExecuteArrest(YES, YES));

    private static ImmutableMap<String, LocalDate> due(Life<CoerciveMeasure, MeasureState> life) {
        return Forewarnings.of(life.file(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS).stream()
                .collect(ImmutableMap.toImmutableMap(
                        deadline -> deadline.run().clock().id(),
                        (Deadline deadline) -> deadline.lastDay().orElseThrow()));
    }

    @Test
    void theHouseWarnsOfADetentionOfThirtyDaysAndOfNoShorterOne() {
        assertEquals(ImmutableMap.of(), due(DETAINED));
        // Thirty days from 2 March are 1 April; three days before are 29 March, a Sunday.
        assertEquals(
                ImmutableMap.of("CU-14", LocalDate.of(2026, 3, 29)),
                due(DETAINED.approvedBy(COUNTY_HEAD)
                        .does(new ExtendDetentionTo30(
                                Optional.of(ImmutableSet.of(MajorSuspicion.GANG)), Optional.of(TimeLimit.days(30))))));
    }

    @Test
    void anExtensionOfCustodyMovesTheWarningAndTheNextRequest() {
        // Two months from 2 March are 2 May: seven days before are 25 April.
        assertEquals(
                ImmutableMap.of("CU-10r", LocalDate.of(2026, 4, 25), "CU-14c", LocalDate.of(2026, 4, 25)),
                due(ARRESTED));
        // One month more: 2 June, and so 26 May.
        Life<CoerciveMeasure, MeasureState> extended = ARRESTED.by(People.LEGAL)
                .approvedBy(COUNTY_HEAD)
                .does(new RequestCustodyExtension(Optional.of(ExtensionStep.ONE_MONTH), YES))
                .by(People.SUPERIOR_PROCURATORATE)
                .does(new ExtendByOneMonth());
        assertEquals(
                ImmutableMap.of("CU-10r", LocalDate.of(2026, 5, 26), "CU-14c", LocalDate.of(2026, 5, 26)),
                due(extended));
        // While an appraisal goes on nobody knows the end.
        assertEquals(ImmutableMap.of(), due(ARRESTED.by(People.OFFICER).does(new OrderPsychiatricAppraisal())));
    }

    @Test
    void bailIsAnnouncedFifteenDaysBefore() {
        // Twelve months from 2 March 2026 are 2 March 2027: 15 February 2027.
        assertEquals(
                ImmutableMap.of("CU-20n", LocalDate.of(2027, 2, 15)),
                due(People.story("2026-03-02 09:00").does(People.bail(BailGround.NO_DANGER, 0))));
        // A bail that ends before the provisions of 2022 has no such day.
        assertEquals(
                ImmutableMap.of(), due(People.story("2021-03-02 09:00").does(People.bail(BailGround.NO_DANGER, 0))));
    }
}
