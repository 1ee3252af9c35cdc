package org.countygov.rectification;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Rung;
import org.countygov.supervision.SupervisionRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** How records of ledgers are read: the facts that each activity may bring, by the names that logs give them. */
final class RectificationActivities {
    static final Activities<Rectification, RectificationState> ALL = Activities.of(
                    Rectifications.WORKFLOW, SupervisionRole.values())
            .activity(Open.class, told -> new Open(entry(told)))
            .activity(Assign.class, told -> new Assign(told.unit("unit"), told.person("responsible")))
            .activity(Extend.class, told -> new Extend(told.limit("by")))
            .activity(Escalate.class, told -> new Escalate(told.option("rung", Rung.class)))
            .activity(Submit.class, told -> new Submit(told.answer("evidence")))
            .activity(Verify.class, told -> new Verify(told.answer("gone")))
            .activity(Reject.class, told -> new Reject(told.answer("gone")))
            .activity(Cancel.class, told -> new Cancel(told.answer("evidence")))
            .activity(Appeal.class, told -> new Appeal(told.text("reasons")))
            .activity(UpholdAppeal.class, told -> new UpholdAppeal())
            .activity(RejectAppeal.class, told -> new RejectAppeal())
            .activity(
                    Reopen.class,
                    told -> new Reopen(
                            told.text("recurrence").map(RectificationActivities::finding), told.answer("sameDefect")))
            .complete();

    private RectificationActivities() {}

    private static Entry entry(Told told) {
        return new Entry(
                told.text("finding").map(RectificationActivities::finding),
                told.text("matter").flatMap(RectificationActivities::matter),
                told.text("defect").map(FreeText::value),
                told.option("gravity", FindingGravity.class),
                told.unit("unit"),
                ImmutableList.copyOf(told.citations("articles")));
    }

    /** The workflow and the case, as {@link CaseRef} prints them. */
    private static Optional<CaseRef> matter(FreeText text) {
        int slash = text.value().indexOf('/');
        return slash > 0 && slash < text.value().length() - 1
                ? Optional.of(new CaseRef(
                        text.value().substring(0, slash), text.value().substring(slash + 1)))
                : Optional.empty();
    }

    /** A record that numbers its findings in another way is about the same finding whenever it gives the same number. */
    private static FindingId finding(FreeText number) {
        return FindingId.read(number.value());
    }
}
