package org.countygov.rectification;

import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.supervision.Rung;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about an entry of the ledger. Nothing deletes one. */
public sealed interface RectificationCommand extends Command<Rectification, RectificationState> {
    /** The commands and the words for them. */
    Vocabulary<Rectification, RectificationState> VOCABULARY = Vocabulary.of(RectificationCommand.class)
            .word(Open.class, "挂账", "put on the ledger")
            .word(Assign.class, "交办", "assign")
            .word(Extend.class, "延期", "extend")
            .word(Overrun.class, "整改逾期", "fall overdue")
            .word(OverrunMajor.class, "重大问题整改逾期", "fall overdue with a major finding")
            .word(Escalate.class, "升级督办", "escalate")
            .word(Submit.class, "报送整改结果", "submit the rectification")
            .word(Verify.class, "核验通过", "verify")
            .word(Reject.class, "核验不通过", "reject the rectification")
            .word(Cancel.class, "销号", "cancel")
            .word(Appeal.class, "申诉", "appeal")
            .word(UpholdAppeal.class, "申诉成立", "uphold the appeal")
            .word(RejectAppeal.class, "驳回申诉", "reject the appeal")
            .word(Reopen.class, "复发重新挂账", "reopen")
            .word(Archive.class, "归档", "archive");

    /** A finding comes on the ledger. */
    record Open(Entry entry) implements RectificationCommand {}

    /**
     * Somebody is made responsible; the time to rectify and the time to appeal run from the notice.
     *
     * @param unit the responsible unit
     * @param responsible the responsible person
     */
    record Assign(Optional<UnitId> unit, Optional<PersonId> responsible) implements RectificationCommand {}

    /**
     * The unit gets more time, once.
     *
     * @param by how much
     */
    record Extend(Optional<TimeLimit> by) implements RectificationCommand {}

    /** The time to rectify is over. Done by law: nothing else follows. */
    record Overrun() implements RectificationCommand {}

    /** The time to rectify a major or fatal finding is over. Done by law: nothing else follows. */
    record OverrunMajor() implements RectificationCommand {}

    /**
     * A measure of supervision is taken because the entry is overdue.
     *
     * @param rung the measure
     */
    record Escalate(Optional<Rung> rung) implements RectificationCommand {}

    /**
     * The unit reports what it has put right.
     *
     * @param evidence whether evidence is attached
     */
    record Submit(Answer evidence) implements RectificationCommand {}

    /**
     * Somebody outside the unit has looked.
     *
     * @param gone whether the defect is really gone
     */
    record Verify(Answer gone) implements RectificationCommand {}

    /**
     * It does not do; the time to rectify runs anew.
     *
     * @param gone whether the defect is gone after all
     */
    record Reject(Answer gone) implements RectificationCommand {}

    /**
     * The entry is cancelled.
     *
     * @param evidence whether the evidence of the verification is attached
     */
    record Cancel(Answer evidence) implements RectificationCommand {}

    /** The unit objects to the finding. It rectifies meanwhile. */
    record Appeal(Optional<FreeText> reasons) implements RectificationCommand {}

    /** The finding was wrong. */
    record UpholdAppeal() implements RectificationCommand {}

    /** The finding stands. */
    record RejectAppeal() implements RectificationCommand {}

    /**
     * The defect has come back.
     *
     * @param recurrence the new finding
     * @param sameDefect whether it is the same defect of the same unit
     */
    record Reopen(Optional<FindingId> recurrence, Answer sameDefect) implements RectificationCommand {}

    /** Nothing recurred in the time of watching. Done by law. */
    record Archive() implements RectificationCommand {}
}
