package org.countygov.desk.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.countygov.desk.cases.CaseLog;
import org.countygov.grid.GridWorkflows;
import org.countygov.inspection.Activities;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Inspector;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.MediationWorkflows;
import org.countygov.police.PoliceWorkflows;
import org.countygov.rectification.SupervisionWorkflows;
import org.countygov.time.WorkCalendar;

/** The workflows that the desk knows, each ready to inspect records, under one calendar and one set of local settings. */
public final class Rulebook {
    private final ImmutableList<Inspector<?, ?>> inspectors;

    private Rulebook(ImmutableList<Inspector<?, ?>> inspectors) {
        this.inspectors = inspectors;
    }

    /** Every workflow of the library, by the State Council's calendar and the default settings. */
    public static Rulebook standard() {
        ImmutableList.Builder<Inspector<?, ?>> inspectors = ImmutableList.builder();
        for (Activities<?, ?> activities : Iterables.concat(
                MediationWorkflows.ACTIVITIES,
                PoliceWorkflows.ACTIVITIES,
                GridWorkflows.ACTIVITIES,
                SupervisionWorkflows.ACTIVITIES)) {
            inspectors.add(Inspector.of(activities, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS));
        }
        return new Rulebook(inspectors.build());
    }

    public ImmutableList<Inspector<?, ?>> inspectors() {
        return inspectors;
    }

    public Optional<Inspector<?, ?>> named(String workflow) {
        return inspectors.stream()
                .filter(inspector -> inspector.activities().workflow().name().equals(workflow))
                .findFirst();
    }

    /**
     * The rules for a case: those it names, else those that know most of its activities. Empty when no rules know any, or
     * when the case names a workflow that is not here.
     */
    public Optional<Inspector<?, ?>> rulesFor(CaseLog log) {
        if (!log.workflow().isEmpty()) {
            return named(log.workflow());
        }
        return inspectors.stream()
                .filter(inspector -> known(inspector, log) > 0)
                .max(Comparator.comparingLong(inspector -> known(inspector, log)));
    }

    /** Inspects a case up to an instant; empty when there are no rules for it. */
    public Optional<CaseInspection<?, ?>> inspect(CaseLog log, Instant asOf) {
        return rulesFor(log).map(rules -> rules.inspect(log.caseId(), log.entries(), asOf));
    }

    private static long known(Inspector<?, ?> inspector, CaseLog log) {
        return log.entries().stream()
                .filter(entry -> inspector.activities().knows(entry.activity()))
                .count();
    }
}
