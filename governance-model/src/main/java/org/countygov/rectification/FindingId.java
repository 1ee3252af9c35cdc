package org.countygov.rectification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.countygov.inspection.Finding;
import org.countygov.workflow.CaseRef;

/**
 * The number of a finding, made from what it is about: whoever finds the same thing in the same case gives it the same number,
 * so that it comes on the ledger once. It tells nothing of the case.
 *
 * @param value twenty hexadecimal digits, the first of an SHA-256
 */
public record FindingId(String value) {
    private static final int DIGITS = 20;
    private static final String PATTERN = "[0-9a-f]{20}";

    /** Throws {@link IllegalArgumentException} for anything but twenty hexadecimal digits. */
    public FindingId {
        checkArgument(value.matches(PATTERN), "value is not %s hex digits", DIGITS);
    }

    /**
     * Of a defect in a case. The digest is of workflow, case, defect and subject, each on a line of its own, so that anybody
     * can make it again.
     *
     * @param defect the kind of defect
     * @param about what in the case it is about
     */
    public static FindingId of(CaseRef matter, String defect, String about) {
        return digest(String.join("\n", matter.workflow(), matter.id(), defect, about));
    }

    public static FindingId of(Finding finding) {
        return of(finding.ref(), finding.kind().name(), finding.about());
    }

    /** The number as a record has it; one of another kind stands for itself in the same way each time. */
    static FindingId read(String number) {
        return number.matches(PATTERN) ? new FindingId(number) : digest(number);
    }

    private static FindingId digest(String text) {
        return new FindingId(Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
