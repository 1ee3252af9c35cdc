package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;

/**
 * The circumstances in which a command is given. Everything a decision depends on beside the case file and the command is
 * here, so that equal occasions give equal answers on any machine, in any year.
 *
 * @param actor who acts, in what capacity
 * @param at when
 * @param calendar by which working days are counted
 * @param settings the choices of the jurisdiction
 * @param approvals who agreed beforehand
 * @param related the case files of other procedures that rules may ask about, as they stand
 * @param fromRecord whether this is read from a record: then what is not said is unknown, not absent
 */
public record Occasion(
        Actor actor,
        Instant at,
        WorkCalendar calendar,
        LocalSettings settings,
        ImmutableList<Approval> approvals,
        ImmutableMap<CaseRef, CaseFile<?, ?>> related,
        boolean fromRecord) {

    /** An occasion with default settings, no approvals and no related cases. */
    public static Occasion of(Actor actor, Instant at, WorkCalendar calendar) {
        return new Occasion(actor, at, calendar, LocalSettings.DEFAULTS, ImmutableList.of(), ImmutableMap.of(), false);
    }

    public Occasion under(LocalSettings settings) {
        return new Occasion(actor, at, calendar, settings, approvals, related, fromRecord);
    }

    /** This occasion with the approvals instead of its own. */
    public Occasion approvedBy(Approval... approvals) {
        return new Occasion(actor, at, calendar, settings, ImmutableList.copyOf(approvals), related, fromRecord);
    }

    /** This occasion with the case files of other procedures as they stand. */
    public Occasion knowing(CaseFile<?, ?>... related) {
        ImmutableMap.Builder<CaseRef, CaseFile<?, ?>> known = ImmutableMap.builder();
        known.putAll(this.related);
        for (CaseFile<?, ?> file : related) {
            known.put(file.ref(), file);
        }
        return new Occasion(actor, at, calendar, settings, approvals, known.buildKeepingLast(), fromRecord);
    }

    /** This occasion as read from a record: what it does not say is unknown. */
    public Occasion readFromRecord() {
        return new Occasion(actor, at, calendar, settings, approvals, related, true);
    }

    /** The day in Asia/Shanghai. */
    public LocalDate date() {
        return BeijingTime.date(at);
    }

    public Optional<CaseFile<?, ?>> related(CaseRef ref) {
        return Optional.ofNullable(related.get(ref));
    }
}
