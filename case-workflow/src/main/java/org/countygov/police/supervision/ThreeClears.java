package org.countygov.police.supervision;

import org.countygov.police.alert.Alert;
import org.countygov.police.alert.AlertState;
import org.countygov.police.supervision.LinkedRecords.AlertRecord;
import org.countygov.police.supervision.LinkedRecords.CaseRecord;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;

/**
 * Whether an alert or a case is clear in three respects (三清): where it came from, who answers for it, what came of it. Local
 * practice.
 */
public record ThreeClears(Answer source, Answer responsibility, Answer outcome) implements Worded {
    /** Of an alert as the library keeps it. */
    public static ThreeClears of(CaseFile<Alert, AlertState> alert) {
        Alert content = alert.content();
        return new ThreeClears(
                Answer.of(content.channel().isPresent() && content.kind().isPresent()),
                Answer.of(
                        content.disposedBy().isPresent() || !content.handledBy().isEmpty()),
                Answer.of(
                        switch (alert.state()) {
                            case RECEIVED, CLASSIFIED, DISPATCHED, ON_SCENE, DISPOSED -> false;
                            case REPORT_REGISTERED -> content.followedBy().isPresent();
                            case CLOSED_NON_CASE,
                                    TRANSFERRED_OUT,
                                    REFERRED_OUT,
                                    DUPLICATE_EXPLAINED,
                                    SUBSTANTIVE_REVIEW,
                                    RECTIFICATION_ORDERED,
                                    RECTIFIED,
                                    REVIEW_PASSED -> true;
                        }));
    }

    /** Of an alert in the registries. */
    public static ThreeClears of(AlertRecord alert) {
        return new ThreeClears(alert.source(), Answer.of(alert.unit().isPresent()), alert.outcome());
    }

    /** Of a case in the registries: what came of it is clear when it was decided, and, once closed, everybody has a result. */
    public static ThreeClears of(CaseRecord one) {
        Answer decided = Answer.of(one.decidedAt().isPresent()).and(one.reasoned());
        return new ThreeClears(
                Answer.of(one.alert().isPresent()).or(one.source()),
                Answer.of(one.unit().isPresent()),
                one.closed() ? decided.and(one.personsSettled()) : decided);
    }

    /** Whether all three are. */
    public Answer all() {
        return source.and(responsibility).and(outcome);
    }

    @Override
    public Phrase words() {
        return Phrase.of("来源清：%s；责任清：%s；结果清：%s", "source clear: %s; responsibility clear: %s; outcome clear: %s")
                .with(source, responsibility, outcome);
    }
}
