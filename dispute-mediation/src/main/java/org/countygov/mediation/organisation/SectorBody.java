package org.countygov.mediation.organisation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.party.UnitId;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;

/**
 * A sector committee (行业性、专业性人民调解委员会): set up by an industry association, a social group or another organisation for one
 * field; neutral, not commercial, not administrative.
 *
 * <p>Source: People's Mediation Law, art. 34; for medical disputes the regulation of 2018, art. 32.
 *
 * @param field the field, such as medical disputes
 * @param founder who set it up
 * @param commercial whether it is run for gain
 * @param administrative whether it is part of an organ
 * @param medical whether it is for medical disputes, and so to be filed
 * @param established when it was set up
 * @param filed when it was filed
 */
public record SectorBody(
        UnitId id,
        Phrase field,
        UnitId founder,
        boolean commercial,
        boolean administrative,
        boolean medical,
        LocalDate established,
        Optional<LocalDate> filed) {

    /** What is wrong with it on the day. Only a medical committee has to be filed; nothing is wrong before its time is over. */
    public ImmutableSet<Fault> faultsOn(LocalDate day, WorkCalendar calendar, LocalSettings settings) {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        if (commercial) {
            faults.add(Fault.COMMERCIAL);
        }
        if (administrative) {
            faults.add(Fault.ADMINISTRATIVE);
        }
        Optional<LocalDate> due = ClockRun.start(LegalServiceClocks.MEDICAL_COMMITTEE_FILING, established)
                .deadline(calendar, settings)
                .lastDay();
        if (medical && due.isPresent() && filed.orElse(day).isAfter(due.get())) {
            faults.add(Fault.NOT_FILED);
        }
        return faults.build();
    }
}
