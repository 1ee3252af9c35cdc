package org.countygov.rectification;

import static org.countygov.rectification.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Rung;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Approval;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** The ledger keeps the laws of the kernel, and nothing that was explored left it without somebody else having looked. */
class RectificationWorkflowTest extends WorkflowContract<Rectification, RectificationState> {
    /** What is stated or not known, and so never denied. */
    private static final ImmutableList<String> STATED = ImmutableList.of(
            "FINDING_STATED of Open",
            "GRAVITY_STATED of Open",
            "OWNER_NAMED of Assign",
            "APPEAL_REASONED of Appeal",
            "RECURRENCE_NAMED of Reopen");

    /** So that an appeal is still in time when an entry has been overdue and escalated. */
    private static final LocalSettings LONG_APPEAL =
            LocalSettings.named("long appeal").with(LedgerSettings.APPEAL, TimeLimit.workingDays(30));

    private static final int LONGEST_PATH = 10;
    private static final ImmutableList<Command<Rectification, RectificationState>> ACTS = ImmutableList.of(
            ASSIGN,
            EXTEND,
            SUBMIT,
            VERIFY,
            new Reject(NO),
            CANCEL,
            APPEAL,
            new UpholdAppeal(),
            new RejectAppeal(),
            REOPEN);

    @Override
    protected Plan<Rectification, RectificationState> plan() {
        Plan<Rectification, RectificationState> plan = Plan.of(Rectifications.WORKFLOW)
                .startingOn(LocalDate.of(2024, 3, 4), LocalDate.of(2026, 3, 2))
                .acting(
                        CLERK,
                        HEAD,
                        CITY,
                        OFFICER,
                        OTHER_STATION,
                        VERIFIER,
                        OTHER_VERIFIER,
                        CHIEF_AS_VERIFIER,
                        COLLEAGUE_AS_VERIFIER,
                        REVIEWER,
                        CLERK_AS_REVIEWER,
                        COLLEAGUE_AS_REVIEWER)
                .hiding("registered at once")
                .asking(
                        new Open(entry(FindingGravity.ORDINARY)),
                        new Open(entry(FindingGravity.FATAL)),
                        new Open(Entry.UNTOLD))
                .asking(
                        ASSIGN,
                        new Assign(Optional.empty(), Optional.empty()),
                        EXTEND,
                        new Extend(Optional.empty()),
                        new Escalate(Optional.of(Rung.CIRCULAR)),
                        new Escalate(Optional.of(Rung.INTERVIEW)),
                        new Escalate(Optional.empty()))
                .asking(
                        SUBMIT,
                        new Submit(NO),
                        VERIFY,
                        new Verify(NO),
                        new Reject(NO),
                        new Reject(YES),
                        CANCEL,
                        new Cancel(NO))
                .asking(
                        APPEAL,
                        new Appeal(Optional.empty()),
                        new UpholdAppeal(),
                        new RejectAppeal(),
                        REOPEN,
                        new Reopen(Optional.empty(), NO))
                .under(LONG_APPEAL)
                .searching(1, 25);
        for (String condition : STATED) {
            plan = plan.accepting("condition " + condition + " never fails", "it is stated or not known");
        }
        return plan;
    }

    /**
     * No path cancels without somebody else than the owner, of another unit, having verified: everything that everybody can do,
     * in every order, up to nine acts.
     */
    @Test
    void nothingIsCancelledWithoutADifferentVerifier() {
        Plan<Rectification, RectificationState> plan = plan();
        List<CaseFile<Rectification, RectificationState>> files =
                List.of(opened(FindingGravity.ORDINARY).file());
        Set<Object> known = new HashSet<>();
        int left = 0;
        for (int acts = 1; acts < LONGEST_PATH; acts++) {
            List<CaseFile<Rectification, RectificationState>> next = new ArrayList<>();
            for (CaseFile<Rectification, RectificationState> file : files) {
                Instant at = file.history().last().at().plus(Duration.ofHours(1));
                for (Actor actor : plan.actors()) {
                    Occasion occasion =
                            plan.occasion(actor, at, LocalSettings.DEFAULTS).approvedBy(new Approval(HEAD, at));
                    for (Command<Rectification, RectificationState> command : ACTS) {
                        Decision<Rectification, RectificationState> decision =
                                Rectifications.WORKFLOW.decide(file, command, occasion);
                        if (decision instanceof Decision.Accepted<Rectification, RectificationState> yes
                                && known.add(
                                        List.of(yes.file().state(), yes.file().content()))) {
                            next.add(yes.file());
                            left += yes.file().state().isOpen() ? 0 : 1;
                            checkWayOut(yes.file());
                        }
                    }
                }
            }
            files = next;
        }
        assertTrue(left >= 2, "nothing was cancelled or revoked at all");
    }

    private static void checkWayOut(CaseFile<Rectification, RectificationState> file) {
        Set<PersonId> owners = new HashSet<>();
        Optional<Actor> verifier = Optional.empty();
        boolean appealed = false;
        for (Event<Rectification, RectificationState> event : file.history().events()) {
            Actor actor = event.actor();
            if (event.command() instanceof Assign assign) {
                assign.responsible().ifPresent(owners::add);
                verifier = Optional.empty();
            } else if (event.command() instanceof Submit) {
                owners.add(actor.person());
            } else if (event.command() instanceof Verify) {
                verifier = Optional.of(actor);
            } else if (event.command() instanceof Appeal) {
                appealed = true;
            } else if (event.command() instanceof Cancel) {
                assertTrue(verifier.isPresent(), file::toString);
                assertFalse(owners.contains(verifier.get().person()), file::toString);
                assertNotEquals(STATION, verifier.get().unit(), file::toString);
                assertEquals(verifier.get().person(), actor.person(), file::toString);
            } else if (event.command() instanceof UpholdAppeal) {
                assertTrue(appealed, file::toString);
                assertNotEquals(CLERK.person(), actor.person(), file::toString);
                assertNotEquals(STATION, actor.unit(), file::toString);
            }
        }
    }

    /** Neither state outside the ledger is reached from one inside by any other command. */
    @Test
    void thereAreTwoWaysOutOfTheLedger() {
        Rectifications.WORKFLOW
                .editions()
                .forEach(edition -> edition.table()
                        .rules()
                        .forEach(rule -> rule.from().stream()
                                .filter(from ->
                                        from.isOpen() && !rule.toFrom(from).isOpen())
                                .forEach(from -> assertTrue(
                                        ImmutableSet.of(Cancel.class, UpholdAppeal.class)
                                                .contains(rule.command()),
                                        rule::toString))));
    }
}
