package org.countygov.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.countygov.desk.cases.CaseLog;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.desk.report.Procedure;
import org.countygov.desk.rules.Rulebook;
import org.countygov.inspection.Inspector;
import org.countygov.words.Phrase;

/** The procedures of a rulebook, with their diagrams. */
final class Procedures {
    private final Rulebook rulebook;
    private final ImmutableList<Procedure<?, ?>> all;
    private final ImmutableMap<String, Procedure<?, ?>> byName;

    private Procedures(Rulebook rulebook) {
        this.rulebook = rulebook;
        ImmutableList.Builder<Procedure<?, ?>> procedures = ImmutableList.builder();
        for (Inspector<?, ?> inspector : rulebook.inspectors()) {
            procedures.add(Procedure.of(inspector));
        }
        this.all = procedures.build();
        this.byName = Maps.uniqueIndex(all, Procedure::name);
    }

    static Procedures of(Rulebook rulebook) {
        return new Procedures(rulebook);
    }

    ImmutableList<Procedure<?, ?>> all() {
        return all;
    }

    /** The procedure of this stable name, or with these Chinese or English words. */
    Optional<Procedure<?, ?>> named(String name) {
        Procedure<?, ?> exact = byName.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (Procedure<?, ?> procedure : all) {
            if (name.equalsIgnoreCase(procedure.name())
                    || name.equals(procedure.words().zh())
                    || name.equalsIgnoreCase(procedure.words().en())) {
                return Optional.of(procedure);
            }
        }
        return Optional.empty();
    }

    /** The procedure that the log of a case names; else the given one; else the one that knows most of its activities. */
    Optional<Procedure<?, ?>> of(CaseLog log, Optional<String> otherwise) {
        String name = log.workflow().isEmpty() ? otherwise.orElse("") : log.workflow();
        return name.isEmpty()
                ? rulebook.rulesFor(log)
                        .flatMap(rules -> named(rules.activities().workflow().name()))
                : named(name);
    }

    /** That there is no procedure of this name, and how to see which there are. */
    static UnusableLogException unknown(String name) {
        return new UnusableLogException(Phrase.of(
                        "没有这个程序：%s；命令 workflows 列出全部",
                        "there is no such procedure: %s; the command workflows lists all")
                .with(AsTyped.words(name)));
    }
}
