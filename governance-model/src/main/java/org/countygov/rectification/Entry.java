package org.countygov.rectification;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.party.UnitId;
import org.countygov.supervision.FindingGravity;
import org.countygov.workflow.CaseRef;

/**
 * What comes on the ledger (挂账内容): a finding, in which matter, of which unit, against which provisions. What is empty, a record
 * does not tell.
 *
 * @param finding its number
 * @param matter the case or alert in which it was found
 * @param defect the kind of defect, a stable name such as {@code DUTY_OVERDUE}
 * @param unit the unit whose work it is, as far as the finding shows; who rectifies is said when it is assigned
 * @param bases what it offends
 */
public record Entry(
        Optional<FindingId> finding,
        Optional<CaseRef> matter,
        Optional<String> defect,
        Optional<FindingGravity> gravity,
        Optional<UnitId> unit,
        ImmutableList<Basis> bases) {
    /** An entry of which nothing is told. */
    static final Entry UNTOLD = new Entry(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of());

    /** An entry of which everything is told but perhaps the unit. */
    public static Entry of(
            FindingId finding,
            CaseRef matter,
            String defect,
            FindingGravity gravity,
            Optional<UnitId> unit,
            ImmutableList<Basis> bases) {
        return new Entry(
                Optional.of(finding), Optional.of(matter), Optional.of(defect), Optional.of(gravity), unit, bases);
    }

    /** The provision by which it is counted: the first of them that is law. */
    public Optional<Citation> article() {
        return bases.stream()
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .findFirst();
    }

    /** Whether another entry is of the same unit, with the same defect against the same provision. */
    public boolean isLike(Entry other) {
        return unit.isPresent()
                && unit.equals(other.unit())
                && defect.isPresent()
                && defect.equals(other.defect())
                && article().equals(other.article());
    }
}
