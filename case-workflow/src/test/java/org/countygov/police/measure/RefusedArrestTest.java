package org.countygov.police.measure;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.police.measure.People.COUNTY_HEAD;
import static org.countygov.police.measure.People.DETAIN;
import static org.countygov.police.measure.People.LEGAL;
import static org.countygov.police.measure.People.OFFICER;
import static org.countygov.police.measure.People.PROCURATORATE;
import static org.countygov.police.measure.People.REQUEST_ARREST;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.police.measure.ArrestCommand.ApproveAfterRemedy;
import org.countygov.police.measure.ArrestCommand.KeepBail;
import org.countygov.police.measure.ArrestCommand.KeepSurveillance;
import org.countygov.police.measure.ArrestCommand.RefuseArrest;
import org.countygov.police.measure.ArrestCommand.ReleaseAfterRefusal;
import org.countygov.police.measure.ArrestCommand.RequestReconsideration;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/** A refused arrest: whoever is held goes home at once, and whoever is not stays as before, whatever the police ask next. */
class RefusedArrestTest {
    /** Detained on Monday, 23 February 2026, the last day of the festival; refused on Tuesday, 3 March, at 10:00. */
    private static final Life<CoerciveMeasure, MeasureState> REFUSED = People.story("2026-02-23 09:00")
            .does(DETAIN)
            .at("2026-02-25 09:00")
            .by(LEGAL)
            .approvedBy(COUNTY_HEAD)
            .does(REQUEST_ARREST)
            .at("2026-03-03 10:00")
            .by(PROCURATORATE)
            .does(new RefuseArrest(YES, NO));

    @Test
    void releaseIsDueFromTheSecondOfTheRefusal() {
        assertEquals(
                new Standing.MustEnd(
                        BeijingTime.parse("2026-03-03 10:00"),
                        ImmutableList.of(CRIMINAL_PL_2018.article(91).paragraph(3), CR.article(140))),
                Standing.of(REFUSED.file(), REFUSED.occasion()));
        assertEquals(
                new Standing.Free(),
                Standing.of(REFUSED.by(OFFICER).does(new ReleaseAfterRefusal()).file(), REFUSED.occasion()));
    }

    @Test
    void reconsiderationIsAskedFromOutside() {
        Life<CoerciveMeasure, MeasureState> released = REFUSED.by(OFFICER).does(new ReleaseAfterRefusal());
        // Five days after 3 March end on Sunday, 8 March, and roll to Monday.
        Life<CoerciveMeasure, MeasureState> asked = released.by(LEGAL)
                .at("2026-03-09 23:59:59")
                .approvedBy(COUNTY_HEAD)
                .does(new RequestReconsideration(Optional.empty()));
        assertEquals(MeasureState.RELEASED, asked.state());
        assertEquals(
                Ground.OUT_OF_TIME,
                released.by(LEGAL)
                        .at("2026-03-10 00:00")
                        .approvedBy(COUNTY_HEAD)
                        .isRefused(new RequestReconsideration(Optional.empty()))
                        .reasons()
                        .get(0)
                        .ground());
        Life<CoerciveMeasure, MeasureState> approved =
                asked.by(PROCURATORATE).at("2026-03-16 09:00").does(new ApproveAfterRemedy());
        assertEquals(MeasureState.ARREST_APPROVED, approved.state());
        // Approved is not arrested.
        assertEquals(new Standing.Free(), Standing.of(approved.file(), approved.occasion()));
    }

    @Test
    void whoeverWasOnBailStaysOnBail() {
        Life<CoerciveMeasure, MeasureState> refused =
                refusedAfter(People.story("2026-01-05 09:00").does(People.bail(BailGround.NO_DANGER, 0)));
        Life<CoerciveMeasure, MeasureState> kept = refused.by(OFFICER).does(new KeepBail());

        assertEquals(MeasureState.BAIL, kept.state());
        // Twelve months from 5 January 2026, as if nothing had been asked.
        assertEquals(
                Optional.of(BeijingTime.parse("2027-01-05 23:59:59")),
                ((Standing.Lawful) Standing.of(kept.file(), kept.occasion())).until());
        assertEquals(
                Ground.CONDITION_NOT_MET,
                refused.by(OFFICER)
                        .isRefused(new KeepSurveillance())
                        .reasons()
                        .get(0)
                        .ground());
    }

    @Test
    void whoeverWasUnderSurveillanceStaysSo() {
        Life<CoerciveMeasure, MeasureState> kept = refusedAfter(
                        People.story("2026-01-05 09:00").does(People.surveillance(Residence.HOME, Optional.empty())))
                .by(OFFICER)
                .does(new KeepSurveillance());

        assertEquals(MeasureState.RESIDENTIAL_SURVEILLANCE, kept.state());
        // Six months from 5 January 2026.
        assertEquals(
                Optional.of(BeijingTime.parse("2026-07-05 23:59:59")),
                ((Standing.Lawful) Standing.of(kept.file(), kept.occasion())).until());
    }

    private static Life<CoerciveMeasure, MeasureState> refusedAfter(Life<CoerciveMeasure, MeasureState> life) {
        return life.at("2026-02-02 09:00")
                .by(LEGAL)
                .approvedBy(COUNTY_HEAD)
                .does(REQUEST_ARREST)
                .at("2026-02-06 09:00")
                .by(PROCURATORATE)
                .does(new RefuseArrest(YES, NO));
    }
}
