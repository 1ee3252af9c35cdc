package org.countygov.grid.volunteer;

import static org.countygov.grid.volunteer.VolunteerState.CANCELLED;
import static org.countygov.grid.volunteer.VolunteerState.ERASED;
import static org.countygov.grid.volunteer.VolunteerState.NO_SHOW;

import org.countygov.grid.volunteer.VolunteerCommand.MissShift;
import org.countygov.grid.volunteer.VolunteerCommand.RecordService;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Volunteer posts have the rows of the table of states, and the two that they need beside them. */
class VolunteerStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<VolunteerPost, VolunteerState>of(VolunteerState.class)
                .rows("""
                        (new)         | publish    | OPEN
                        OPEN          | claim      | CLAIMED
                        CLAIMED       | release    | OPEN
                        CLAIMED       | checkIn    | CHECKED_IN
                        CLAIMED       | noShow     | NO_SHOW
                        CHECKED_IN    | checkOut   | SERVED
                        SERVED        | record     | RECORDED
                        RECORDED      | correct    | RECORDED
                        OPEN, CLAIMED | cancelPost | CANCELLED
                        """)
                .action("noShow", MissShift.class)
                .action("record", RecordService.class)
                // A state that can still be corrected is not closed; the record closes when it is erased.
                .closed(NO_SHOW, CANCELLED, ERASED)
                .added(
                        "RECORDED | erase | ERASED",
                        "personal data are kept no longer than needed (PIPL, arts 19 and 47)")
                .added("CHECKED_IN | reportFinding | same", "what volunteers notice reaches the centre")
                .check(VolunteerRules.OF_2017);
    }
}
