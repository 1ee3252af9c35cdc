package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Finding;
import org.countygov.inspection.LogPosition;
import org.countygov.inspection.Severity;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Reason;

/**
 * One finding, of an inspection or of the reading of a log.
 *
 * @param kind its stable name, such as {@code STEP_SKIPPED}
 * @param workflow the stable name of the procedure; empty for what belongs to none
 * @param caseId the case; empty for a row that could not be read
 * @param words what was found
 * @param reasons why the rules do not accept it
 * @param cures what would put it right
 */
public record Found(
        Severity severity,
        String kind,
        Phrase kindWords,
        String workflow,
        String caseId,
        Optional<LogPosition> position,
        Optional<Instant> at,
        Phrase words,
        ImmutableList<Phrase> reasons,
        ImmutableList<Phrase> cures,
        ImmutableList<Basis> bases) {
    private static final Phrase UNREADABLE_ROW = Phrase.of("行不可用", "unusable row");
    private static final Phrase UNKNOWN_PROCEDURE = Phrase.of("未知的程序", "unknown procedure");

    public static Found of(Finding finding) {
        return new Found(
                finding.kind().severity(),
                finding.kind().name(),
                finding.kind().words(),
                finding.ref().workflow(),
                Masked.text(finding.ref().id()),
                finding.position(),
                Optional.of(finding.at()),
                Masked.phrase(finding.words()),
                finding.reasons().stream()
                        .map(Worded::words)
                        .map(Masked::phrase)
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                finding.reasons().stream()
                        .map(Reason::cure)
                        .map(Masked::phrase)
                        .collect(ImmutableSet.toImmutableSet())
                        .asList(),
                finding.bases());
    }

    public static Found of(BadRow row) {
        return plain("UNUSABLE_ROW", UNREADABLE_ROW, "", "", row.position(), row.reason());
    }

    /** A case of a procedure that the desk does not know. */
    public static Found unknownProcedure(String workflow, String caseId, LogPosition position) {
        Phrase words = workflow.isEmpty()
                ? Phrase.of(
                        "日志未写明程序；请用 --workflow 或对照文件指明",
                        "the log names no procedure; --workflow or a mapping file can name it")
                : Phrase.of("没有这个程序", "there is no such procedure");
        return plain(
                "UNKNOWN_PROCEDURE", UNKNOWN_PROCEDURE, Masked.text(workflow), Masked.text(caseId), position, words);
    }

    private static Found plain(
            String kind, Phrase kindWords, String workflow, String caseId, LogPosition position, Phrase words) {
        return new Found(
                Severity.GAP,
                kind,
                kindWords,
                workflow,
                caseId,
                Optional.of(position),
                Optional.empty(),
                words,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
