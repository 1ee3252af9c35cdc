package org.countygov.police.supervision;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.countygov.law.LocalSettings;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertClass;
import org.countygov.police.alert.ReviewCause;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.police.supervision.AlertReviewPolicy.Selection;
import org.countygov.supervision.Sample;
import org.countygov.supervision.SampleSize;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

/** Which alerts of a day are reviewed, and why. */
class AlertReviewPolicyTest {
    private static final AlertReviewPolicy POLICY = AlertReviewPolicy.of(LocalSettings.DEFAULTS);

    private static CaseRef ref(String id) {
        return new CaseRef("police-alert", id);
    }

    private static AlertFacts alert(
            String id, String day, AlertClass ended, AlertClass suspected, String about, Answer... facts) {
        Answer[] all = new Answer[9];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < facts.length ? facts[i] : UNKNOWN;
        }
        return new AlertFacts(
                ref(id),
                UnitId.of("station-3"),
                "night",
                BeijingTime.parse(day + " 21:00"),
                about.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(about)),
                Optional.of(ended),
                Optional.of(suspected),
                all[0],
                all[1],
                all[2],
                all[3],
                all[4],
                all[5],
                all[6],
                all[7],
                all[8]);
    }

    private static AlertFacts help(String id, String day, String about) {
        return alert(id, day, AlertClass.HELP, AlertClass.HELP, about, YES);
    }

    @Test
    void everyDoubtfulKindIsReviewedInFull() {
        ImmutableList<AlertFacts> day = ImmutableList.of(
                alert("closed", "2026-03-05", AlertClass.HELP, AlertClass.CRIMINAL, "", YES),
                alert("dispute", "2026-03-05", AlertClass.DISPUTE, AlertClass.DISPUTE, "", NO, YES),
                alert("violence", "2026-03-05", AlertClass.DISPUTE, AlertClass.DISPUTE, "", NO, NO, YES),
                alert("minor", "2026-03-05", AlertClass.HELP, AlertClass.HELP, "", NO, NO, NO, YES),
                alert("fraud", "2026-03-05", AlertClass.INQUIRY, AlertClass.INQUIRY, "", NO, NO, NO, NO, YES),
                alert("brought", "2026-03-05", AlertClass.OTHER, AlertClass.OTHER, "", NO, NO, NO, NO, NO, YES),
                alert("angry", "2026-03-05", AlertClass.HELP, AlertClass.HELP, "", NO, NO, NO, NO, NO, NO, YES),
                alert("changed", "2026-03-05", AlertClass.HELP, AlertClass.HELP, "", NO, NO, NO, NO, NO, NO, NO, YES),
                alert("sent", "2026-03-05", AlertClass.HELP, AlertClass.HELP, "", NO, NO, NO, NO, NO, NO, NO, NO, YES),
                // Harm outside a dispute, and a criminal alert that was not closed as no case, are not doubtful by
                // themselves.
                alert("accident", "2026-03-05", AlertClass.TRAFFIC, AlertClass.TRAFFIC, "", NO, YES),
                alert("theft", "2026-03-05", AlertClass.CRIMINAL, AlertClass.CRIMINAL, "", NO));
        Selection selection = POLICY.select(day, ImmutableList.of(), "seed");
        assertEquals(ImmutableSet.of(ReviewCause.CASE_CLOSED_AS_NON_CASE), selection.causes(ref("closed")));
        assertEquals(ImmutableSet.of(ReviewCause.HARM_IN_DISPUTE), selection.causes(ref("dispute")));
        assertEquals(ImmutableSet.of(ReviewCause.DOMESTIC_VIOLENCE), selection.causes(ref("violence")));
        assertEquals(ImmutableSet.of(ReviewCause.MINOR), selection.causes(ref("minor")));
        assertEquals(ImmutableSet.of(ReviewCause.FRAUD), selection.causes(ref("fraud")));
        assertEquals(ImmutableSet.of(ReviewCause.PERSON_BROUGHT_BACK), selection.causes(ref("brought")));
        assertEquals(ImmutableSet.of(ReviewCause.CALLER_DISSATISFIED), selection.causes(ref("angry")));
        assertEquals(ImmutableSet.of(ReviewCause.CLASS_CHANGED), selection.causes(ref("changed")));
        assertEquals(ImmutableSet.of(ReviewCause.SENT_ELSEWHERE), selection.causes(ref("sent")));
        assertEquals(9, selection.doubtful().size());
        // One of the two others is drawn: ten in a hundred of two, and at least one.
        assertEquals(1, selection.sample().count());
        assertEquals(
                ImmutableSet.of(ReviewCause.SAMPLE),
                selection.causes(
                        ref(selection.sample().drawn().contains("police-alert/theft") ? "theft" : "accident")));
        // Everybody whose alert is reviewed is called back.
        assertEquals(10, selection.callBacks().count());
    }

    @Test
    void theThirdCallInThirtyDaysIsDoubtful() {
        // 3 February is thirty days before 5 March, the 2nd is thirty-one.
        ImmutableList<AlertFacts> day = ImmutableList.of(help("third", "2026-03-05", "wang-88"));
        assertEquals(
                ImmutableSet.of(ReviewCause.REPEAT_CALLER),
                POLICY.select(
                                day,
                                ImmutableList.of(
                                        help("first", "2026-02-03", "wang-88"),
                                        help("second", "2026-02-20", "wang-88")),
                                "seed")
                        .doubtful()
                        .get(ref("third")));
        assertTrue(POLICY.select(
                        day,
                        ImmutableList.of(
                                help("first", "2026-02-02", "wang-88"),
                                help("second", "2026-02-20", "wang-88"),
                                help("other", "2026-02-20", "li-99"),
                                help("later", "2026-03-06", "wang-88")),
                        "seed")
                .doubtful()
                .isEmpty());
    }

    @Test
    void ofEveryUnitAndShiftSomethingIsDrawnInWhateverOrder() {
        List<AlertFacts> day = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            AlertFacts one = help("H-" + i, "2026-03-05", "");
            day.add(new AlertFacts(
                    one.alert(),
                    UnitId.of("station-" + i % 3),
                    i % 2 == 0 ? "day" : "night",
                    one.at(),
                    one.about(),
                    one.alertClass(),
                    one.suspected(),
                    one.closedAsNonCase(),
                    one.harm(),
                    one.domesticViolence(),
                    one.minor(),
                    one.fraud(),
                    one.broughtBack(),
                    one.dissatisfied(),
                    one.classChanged(),
                    one.sentElsewhere()));
        }
        Selection selection = POLICY.select(day, ImmutableList.of(), "2026-03-05");
        // Six strata of seven or eight: one of each.
        assertEquals(6, selection.sample().strata().size());
        assertEquals(6, selection.sample().count());
        selection
                .sample()
                .strata()
                .forEach(stratum -> stratum.tickets()
                        .forEach(ticket ->
                                assertEquals(Sample.lot("2026-03-05", stratum.name(), ticket.id()), ticket.lot())));
        Collections.shuffle(day, new Random(1));
        assertEquals(selection, POLICY.select(day, ImmutableList.of(), "2026-03-05"));
        assertEquals(
                45,
                AlertReviewPolicy.of(LocalSettings.named("all")
                                .with(SupervisionSettings.ALERT_SAMPLE, SampleSize.of(1, 100)))
                        .select(day, ImmutableList.of(), "2026-03-05")
                        .sample()
                        .count());
    }
}
