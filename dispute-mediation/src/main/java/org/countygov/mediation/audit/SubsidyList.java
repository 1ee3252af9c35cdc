package org.countygov.mediation.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import org.countygov.mediation.shared.SubsidyScale;
import org.countygov.workflow.CaseRef;

/**
 * What is paid for a set of files, and what is held back until somebody has looked (以案定补清单). A file is paid once, by its grade;
 * the number of files is its own figure, never the number of successes, since an oral agreement may have none.
 *
 * @param paid the sum in yuan for each file that the audit found clear
 * @param heldBack the other files
 */
public record SubsidyList(ImmutableMap<CaseRef, BigDecimal> paid, ImmutableSet<CaseRef> heldBack) {
    /**
     * The list for the files, by grade.
     *
     * @param grades the grade of each file, from 1. Throws {@link IllegalArgumentException} for a grade that the scale does not
     *     have
     */
    public static SubsidyList of(Map<CaseRef, Integer> grades, SubsidyScale scale, ForgeryAudit audit) {
        ImmutableMap.Builder<CaseRef, BigDecimal> paid = ImmutableMap.builder();
        ImmutableSet.Builder<CaseRef> heldBack = ImmutableSet.builder();
        ImmutableSet<CaseRef> clear = audit.clear();
        grades.forEach((file, grade) -> {
            BigDecimal sum = scale.ofGrade(grade);
            if (clear.contains(file)) {
                paid.put(file, sum);
            } else {
                heldBack.add(file);
            }
        });
        return new SubsidyList(paid.buildOrThrow(), heldBack.build());
    }

    /** What is paid in all, in yuan. */
    public BigDecimal total() {
        return paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
