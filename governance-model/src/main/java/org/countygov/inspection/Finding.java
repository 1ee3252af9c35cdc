package org.countygov.inspection;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Reason;

/**
 * One thing that an inspection found.
 *
 * @param position where the log has it; empty for what is missing at the end
 * @param at when the action was done, or as of when something is missing
 * @param words what was found, without personal data
 * @param reasons why the rules do not accept it, where they do not
 * @param bases the provisions it rests on
 * @param about what it is about, without words: the action and its moment, or the clock and its start. Of one kind in one case
 *     no two are about the same, and inspecting the case again, with more entries, finds it about the same again
 */
public record Finding(
        FindingKind kind,
        CaseRef ref,
        Optional<LogPosition> position,
        Instant at,
        Phrase words,
        ImmutableList<Reason> reasons,
        ImmutableList<Basis> bases,
        String about) {}
