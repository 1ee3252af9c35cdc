package org.countygov.desk.report;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.supervise.FoundLedger;
import org.countygov.inspection.Finding;
import org.countygov.inspection.FindingKind;
import org.countygov.law.Basis;
import org.countygov.police.alert.AlertDefect;
import org.countygov.police.supervision.LinkageRule;
import org.countygov.rectification.Entry;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.Rectification;
import org.countygov.rectification.RectificationState;
import org.countygov.supervision.FindingGravity;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * An entry of the ledger as a page shows it.
 *
 * @param number the number of the finding
 * @param matter the case, masked
 * @param defect the words of the kind of defect; empty where the ledger does not tell it
 * @param found what exactly was found; empty where only the ledger tells of it
 * @param owner who has to put it right: the unit, as far as it is known
 * @param answers in what capacity somebody answers for it, where the rule says so
 */
public record EntryRow(
        String number,
        String matter,
        Optional<Phrase> defect,
        Optional<Found> found,
        Optional<FindingGravity> gravity,
        Optional<String> owner,
        Optional<Phrase> answers,
        ImmutableList<Basis> bases,
        Instant opened,
        RectificationState state) {
    static final Comparator<EntryRow> WHAT_IS_OPEN_AND_GRAVE_FIRST = Comparator.comparing(
                    (EntryRow row) -> !row.state().isOpen())
            .thenComparing(
                    EntryRow::gravity,
                    Comparators.emptiesLast(
                            Comparator.<FindingGravity>naturalOrder().reversed()))
            .thenComparing(EntryRow::opened)
            .thenComparing(EntryRow::number)
            .thenComparing(EntryRow::matter);

    static EntryRow of(CaseFile<Rectification, RectificationState> file, Map<FindingId, Finding> findings) {
        Entry entry = file.content().entry();
        return new EntryRow(
                entry.finding().map(FindingId::value).orElse(""),
                Masked.text(entry.matter().map(CaseRef::toString).orElse("")),
                entry.defect().map(EntryRow::words),
                entry.finding()
                        .flatMap(number -> Optional.ofNullable(findings.get(number)))
                        .map(Found::of),
                entry.gravity(),
                file.content().owner().or(entry::unit).map(unit -> Masked.text(unit.value())),
                entry.defect()
                        .flatMap(name -> named(name, LinkageRule.values()))
                        .map(rule -> rule.owner().words()),
                entry.bases(),
                FoundLedger.openedAt(file),
                file.state());
    }

    /** The words of a kind of defect; the name itself where it is none of the library's. */
    static Phrase words(String defect) {
        return named(defect, FindingKind.values())
                .map(Worded::words)
                .or(() -> named(defect, LinkageRule.values()).map(Worded::words))
                .or(() -> named(defect, AlertDefect.values()).map(Worded::words))
                .orElse(Phrase.verbatim(Masked.text(defect)));
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] values) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
