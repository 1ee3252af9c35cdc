package org.countygov.police.remedy;

import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in supervision of filing. */
public sealed interface SupervisionCommand extends Command<Supervision, SupervisionState> {
    /** The commands and the words for them. */
    Vocabulary<Supervision, SupervisionState> VOCABULARY = Vocabulary.of(SupervisionCommand.class)
            .word(RequestExplanation.class, "要求说明理由", "ask for an explanation")
            .word(Explain.class, "说明理由", "explain")
            .word(FileMeanwhile.class, "主动立案", "file without a notice")
            .word(WithdrawMeanwhile.class, "主动撤案", "withdraw without a notice")
            .word(AcceptReasons.class, "认为理由成立", "accept the reasons")
            .word(NotifyToFile.class, "通知立案", "tell to file")
            .word(FileOnNotice.class, "按通知立案", "file on the notice")
            .word(SendUrgingLetter.class, "发函催办", "send an urging letter")
            .word(RecordConclusion.class, "记录侦查终结", "record the conclusion")
            .word(NotifyToWithdraw.class, "通知撤销案件", "tell to withdraw")
            .word(WithdrawOnNotice.class, "按通知撤销案件", "withdraw on the notice")
            .word(AskReconsideration.class, "要求复议", "ask for reconsideration")
            .word(UpholdNotice.class, "复议维持通知", "uphold the notice")
            .word(RevokeNotice.class, "复议撤销通知", "revoke the notice")
            .word(AskReview.class, "提请复核", "ask for review")
            .word(UpholdOnReview.class, "复核维持通知", "uphold the notice on review")
            .word(RevokeOnReview.class, "复核撤销通知", "revoke the notice on review")
            .word(GiveCorrectionNotice.class, "发出纠正违法通知书", "give a correction notice")
            .word(ConsultSuperior.class, "报上一级检察院协商", "bring it before the superior procuratorate");

    /** The procuratorate asks why a case was not filed, was filed, or is undecided. */
    record RequestExplanation(Optional<SupervisionSubject> subject) implements SupervisionCommand {}

    /** The police explain. */
    record Explain(Answer reasoned, Answer withEvidence) implements SupervisionCommand {}

    /** The police file of their own accord. */
    record FileMeanwhile() implements SupervisionCommand {}

    /** The police withdraw of their own accord. */
    record WithdrawMeanwhile() implements SupervisionCommand {}

    /** The procuratorate is satisfied. */
    record AcceptReasons() implements SupervisionCommand {}

    /**
     * The procuratorate has the case filed.
     *
     * @param reasonsFail whether the reasons of the police do not stand
     */
    record NotifyToFile(Answer reasonsFail) implements SupervisionCommand {}

    /** The police obey; they have no discretion. */
    record FileOnNotice() implements SupervisionCommand {}

    /** Three months have passed without a conclusion. */
    record SendUrgingLetter() implements SupervisionCommand {}

    /** The investigation ends. */
    record RecordConclusion() implements SupervisionCommand {}

    /**
     * The procuratorate has the case withdrawn.
     *
     * @param reasonsFail whether the reasons of the police do not stand
     */
    record NotifyToWithdraw(Answer reasonsFail) implements SupervisionCommand {}

    /** The police obey. */
    record WithdrawOnNotice() implements SupervisionCommand {}

    /** The police object. */
    record AskReconsideration() implements SupervisionCommand {}

    /** The same procuratorate stands by its notice. */
    record UpholdNotice() implements SupervisionCommand {}

    /** The same procuratorate takes its notice back. */
    record RevokeNotice() implements SupervisionCommand {}

    /** The police ask the procuratorate one level up. */
    record AskReview() implements SupervisionCommand {}

    /** The superior procuratorate stands by the notice. */
    record UpholdOnReview() implements SupervisionCommand {}

    /** The superior procuratorate takes the notice back. */
    record RevokeOnReview() implements SupervisionCommand {}

    /** The police do not obey. */
    record GiveCorrectionNotice() implements SupervisionCommand {}

    /** They still do not; the superior procuratorate deals with the police organ of its own level. */
    record ConsultSuperior() implements SupervisionCommand {}
}
