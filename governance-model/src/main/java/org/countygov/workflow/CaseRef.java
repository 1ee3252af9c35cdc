package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Names one case among all workflows.
 *
 * @param workflow the name of its workflow
 * @param id its number within the embedding system, opaque
 */
public record CaseRef(String workflow, String id) {
    /** Throws {@link IllegalArgumentException} for blank parts. */
    public CaseRef {
        checkArgument(!workflow.isBlank(), "workflow is blank");
        checkArgument(!id.isBlank(), "id is blank");
    }

    /** Such as {@code people-mediation/2021-17}. */
    @Override
    public String toString() {
        return workflow + "/" + id;
    }
}
