package org.countygov.rectification;

import static org.countygov.law.Instruments.RFR_2023;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.SupervisionRole;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** The people, units and commands of the tests of the ledger: a station that did not register a report. */
final class Samples {
    static final UnitId STATION = UnitId.of("station-01");
    static final UnitId LEGAL = UnitId.of("legal-brigade");
    static final PersonId CHIEF = PersonId.of("chief-1001");

    static final Actor CLERK = actor("clerk-2001", LEGAL, SupervisionRole.SUPERVISOR);
    static final Actor HEAD = actor("head-2002", LEGAL, SupervisionRole.SUPERVISOR_HEAD);
    static final Actor CITY = actor("city-3001", UnitId.of("city-bureau"), SupervisionRole.HIGHER_SUPERVISOR);
    static final Actor OFFICER = actor("officer-1002", STATION, SupervisionRole.OWNER);
    static final Actor OTHER_STATION = actor("officer-1003", UnitId.of("station-02"), SupervisionRole.OWNER);
    static final Actor VERIFIER = actor("verifier-2003", LEGAL, SupervisionRole.VERIFIER);
    static final Actor OTHER_VERIFIER = actor("verifier-2004", LEGAL, SupervisionRole.VERIFIER);
    /** The responsible person, meanwhile of another unit. */
    static final Actor CHIEF_AS_VERIFIER = actor("chief-1001", LEGAL, SupervisionRole.VERIFIER);
    /** Whoever submitted, as a verifier. */
    static final Actor OFFICER_AS_VERIFIER = actor("officer-1002", LEGAL, SupervisionRole.VERIFIER);
    /** Somebody else of the responsible unit. */
    static final Actor COLLEAGUE_AS_VERIFIER = actor("colleague-1004", STATION, SupervisionRole.VERIFIER);

    static final Actor REVIEWER = actor("reviewer-2005", LEGAL, SupervisionRole.REVIEWER);
    static final Actor CLERK_AS_REVIEWER = actor("clerk-2001", LEGAL, SupervisionRole.REVIEWER);
    static final Actor COLLEAGUE_AS_REVIEWER = actor("colleague-1004", STATION, SupervisionRole.REVIEWER);

    static final CaseRef ALERT = new CaseRef("police-alert", "J-17");
    static final FindingId RECURRENCE = FindingId.of(new CaseRef("police-alert", "J-99"), "DUTY_OVERDUE", "IN-06");
    static final Assign ASSIGN = new Assign(Optional.of(STATION), Optional.of(CHIEF));
    static final Extend EXTEND = new Extend(Optional.of(TimeLimit.workingDays(2)));
    static final Submit SUBMIT = new Submit(YES);
    static final Verify VERIFY = new Verify(YES);
    static final Cancel CANCEL = new Cancel(YES);
    static final Appeal APPEAL = new Appeal(Optional.of(FreeText.of("the report was registered at once")));
    static final Reopen REOPEN = new Reopen(Optional.of(RECURRENCE), YES);

    private Samples() {}

    static Actor actor(String person, UnitId unit, SupervisionRole role) {
        return Actor.of(PersonId.of(person), unit, role);
    }

    static Entry entry(FindingGravity gravity) {
        return entry(ALERT, gravity);
    }

    static Entry entry(CaseRef matter, FindingGravity gravity) {
        return Entry.of(
                FindingId.of(matter, "DUTY_OVERDUE", "IN-06"),
                matter,
                "DUTY_OVERDUE",
                gravity,
                Optional.of(STATION),
                ImmutableList.of(RFR_2023.article(7)));
    }

    /** Opened on Monday 4 March 2024, at nine. */
    static Life<Rectification, RectificationState> opened(FindingGravity gravity) {
        return Life.of(Rectifications.WORKFLOW).at("2024-03-04 09:00").by(CLERK).does(new Open(entry(gravity)));
    }

    static Life<Rectification, RectificationState> assigned(FindingGravity gravity) {
        return opened(gravity).does(ASSIGN);
    }
}
