package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.place.DivisionCode;
import org.countygov.workflow.Answer;

/**
 * A line of an assistance ledger (安置帮教、社区矫正帮扶台账): whether somebody was helped, and with what. It has no place for a name, a
 * number, an offence, an address, a location, health or religion; its key is random and kept apart from who it stands for. It
 * supervises nobody: that is the community-correction agency's.
 *
 * <p>Source: Community Correction Law, arts 4, 9, 25, 26, 35 to 37, 43, 44 and 54; Prison Law, arts 37 and 38; Personal
 * Information Protection Law, arts 6 and 19.
 *
 * @param key an opaque key that says nothing of the person
 * @param year the year in which assistance began
 * @param minor whether the person is a minor, of whom no line is ever given out
 * @param womanInGroup for a woman under community correction, whether a woman is in her group; unknown otherwise
 */
public record AssistanceEntry(
        String key,
        DivisionCode area,
        Year year,
        AssistanceKind kind,
        boolean minor,
        Answer womanInGroup,
        ImmutableList<Help> help) {

    /** Help given: what, when, and whether it was of use. */
    public record Help(Assistance what, LocalDate date, Answer useful) {}

    /** Throws {@link IllegalArgumentException} for a blank key. */
    public AssistanceEntry {
        checkArgument(!key.isBlank(), "key is blank");
    }

    /** The last day on which the line may be kept: so many years after the year of the last help, or of the start. */
    public LocalDate keptUntil(LocalSettings settings) {
        int last = help.stream().mapToInt(one -> one.date().getYear()).max().orElse(year.getValue());
        return Year.of(last + settings.get(LegalServiceSettings.LEDGER_YEARS))
                .atMonth(12)
                .atEndOfMonth();
    }

    /** The kind and the year; never the key. */
    @Override
    public String toString() {
        return kind + " " + year;
    }
}
