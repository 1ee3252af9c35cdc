package org.countygov.mediation.aid;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in legal aid. Nobody can ask the recipient for money. */
public sealed interface AidCommand extends Command<LegalAidCase, AidState> {
    /** The commands and the words for them. */
    Vocabulary<LegalAidCase, AidState> VOCABULARY = Vocabulary.of(AidCommand.class)
            .word(Apply.class, "申请法律援助", "apply for legal aid")
            .word(ForwardRequest.class, "转交被羁押人申请", "forward a detained person's request")
            .word(RequestSupplement.class, "一次性告知补充", "ask for a supplement, once")
            .word(Supplement.class, "补充材料", "supplement")
            .word(DeemWithdrawn.class, "视为撤回申请", "treat as withdrawn")
            .word(Advance.class, "先行提供援助", "give aid in advance")
            .word(Grant.class, "决定给予援助", "grant")
            .word(Refuse.class, "决定不予援助", "refuse")
            .word(RaiseObjection.class, "提出异议", "raise an objection")
            .word(OrderGrant.class, "责令给予援助", "order a grant")
            .word(OrderResumption.class, "责令继续援助", "order that aid goes on")
            .word(Uphold.class, "维持原决定", "uphold the decision")
            .word(Assign.class, "指派人员", "assign")
            .word(ReplaceStaff.class, "更换承办人员", "replace the staff")
            .word(End.class, "终止援助", "end the aid")
            .word(Complete.class, "办结", "complete")
            .word(Close.class, "归档", "close");

    /**
     * Somebody applies.
     *
     * @param matter what for, or empty when nobody has said
     * @param means how the means of the applicant matter
     * @param meansStated whether the means are stated truthfully
     * @param forDetained whether a relative applies for somebody detained
     */
    record Apply(Optional<AidMatter> matter, MeansRoute means, Answer meansStated, Answer forDetained)
            implements AidCommand {}

    /**
     * The place of detention hands on a request made there.
     *
     * @param matter what for, or empty when nobody has said
     * @param means how the means of the applicant matter
     * @param meansStated whether the means are stated truthfully
     * @param requestedAt when it was made; the handing on is due within a day of it
     */
    record ForwardRequest(
            Optional<AidMatter> matter, MeansRoute means, Answer meansStated, Optional<Instant> requestedAt)
            implements AidCommand {}

    /**
     * Papers are missing.
     *
     * @param missing what is missing, or empty when nobody has said
     * @param within how soon it is to be supplied
     */
    record RequestSupplement(Optional<FreeText> missing, Optional<TimeLimit> within) implements AidCommand {}

    /** The applicant supplies what was asked for. */
    record Supplement(Answer asAsked) implements AidCommand {}

    /**
     * What was asked for was not supplied.
     *
     * @param otherwise whether something else was supplied; otherwise the time has run out
     */
    record DeemWithdrawn(Answer otherwise) implements AidCommand {}

    /**
     * Aid is given before the decision.
     *
     * @param limitEnds when a limitation or time limit of the applicant ends
     * @param urgent whether preservation or advance enforcement is urgent
     */
    record Advance(Optional<LocalDate> limitEnds, Answer urgent) implements AidCommand {}

    /**
     * Aid is granted.
     *
     * @param inScope whether the matter is within the scope
     * @param meansMet what an examination of the means found
     * @param checked whether the means were checked
     */
    record Grant(Answer inScope, Answer meansMet, Answer checked) implements AidCommand {}

    /**
     * Aid is refused.
     *
     * @param writtenReasons whether the reasons are given in writing
     * @param checked whether the means were checked
     */
    record Refuse(Optional<ImmutableSet<RefusalGround>> grounds, Answer writtenReasons, Answer checked)
            implements AidCommand {}

    /** The applicant or recipient turns to the justice department. */
    record RaiseObjection() implements AidCommand {}

    /** The department orders the agency to grant. */
    record OrderGrant() implements AidCommand {}

    /** The department orders the agency to take its ending back. */
    record OrderResumption() implements AidCommand {}

    /** The department leaves the decision as it is. */
    record Uphold() implements AidCommand {}

    /** Somebody is assigned. */
    record Assign(Optional<PersonId> staff) implements AidCommand {}

    /**
     * Somebody else is assigned.
     *
     * @param asked whether the recipient asked for it
     * @param dutyFailed whether the staff did not do their duty
     */
    record ReplaceStaff(Optional<PersonId> staff, Answer asked, Answer dutyFailed) implements AidCommand {}

    /** Aid ends before its time. */
    record End(Optional<EndingGround> ground) implements AidCommand {}

    /**
     * The case is done.
     *
     * @param reported whether the report and the copies are handed in
     */
    record Complete(Answer reported) implements AidCommand {}

    /**
     * The file is closed.
     *
     * @param nothingLeft whether nothing is left to do
     */
    record Close(Answer nothingLeft) implements AidCommand {}
}
