package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.Procedure;
import org.countygov.inspection.Activities;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;

/** The procedures that the desk can inspect. */
public record Procedures(ImmutableList<Procedure<?, ?>> all) {

    /** Those of the library, under the calendar of the State Council and the usual settings. */
    public static Procedures ofLibrary() {
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();
        ImmutableList.Builder<Procedure<?, ?>> all = ImmutableList.builder();
        for (Activities<?, ?> activities : MediationWorkflows.ACTIVITIES) {
            all.add(Procedure.of(activities, calendar, LocalSettings.DEFAULTS));
        }
        return new Procedures(all.build());
    }

    /** The procedure of this stable name, or with these Chinese or English words. */
    public Optional<Procedure<?, ?>> named(String name) {
        for (Procedure<?, ?> procedure : all) {
            if (name.equalsIgnoreCase(procedure.name())
                    || name.equals(procedure.words().zh())
                    || name.equalsIgnoreCase(procedure.words().en())) {
                return Optional.of(procedure);
            }
        }
        return Optional.empty();
    }

    /** That there is no procedure of this name, and which there are. */
    static UnusableLogException unknown(String name) {
        return new UnusableLogException(Phrase.of("没有这个程序：%s；命令 workflows 列出全部", "there is no such procedure: %s; the command workflows lists all")
                .with(Phrase.verbatim(name)));
    }
}
