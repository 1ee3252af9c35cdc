package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.words.Worded;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Workflow;

/** One edition of a workflow as pages show it. */
record DigestedEdition(LocalDate firstDay, DiagramModel diagram, RuleDigest digest) {
    static <C, S extends Enum<S> & Worded> DigestedEdition of(Edition<C, S> edition) {
        return new DigestedEdition(
                edition.firstDay(), DiagramModel.of(edition.table()), RuleDigest.of(edition.table()));
    }

    /** All editions, the oldest first. */
    static <C, S extends Enum<S> & Worded> ImmutableList<DigestedEdition> allOf(Workflow<C, S> workflow) {
        return workflow.editions().stream().map(DigestedEdition::of).collect(ImmutableList.toImmutableList());
    }

    /** Every clock of the editions, the newest edition first. */
    static ImmutableList<Clock> clocks(ImmutableList<DigestedEdition> editions) {
        return editions.reverse().stream()
                .flatMap(edition -> edition.digest().clocks().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    long rules(Modality force) {
        return digest.rows().stream().filter(row -> row.force() == force).count();
    }

    long conditions() {
        return digest.rows().stream().mapToLong(row -> row.provided().size()).sum();
    }

    long approvals() {
        return digest.rows().stream().mapToLong(row -> row.approvals().size()).sum();
    }

    /** The rules that leave the case where it is. */
    long stays() {
        return digest.rows().stream().filter(RuleDigest.Row::stays).count();
    }
}
