package org.countygov.desk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countygov.police.PoliceWorkflows;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** The month of a police station leaves no procedure of the police untold, and none without a fault. */
class PoliceStoriesTest {
    private static final Scene SCENE = new Scene(1, LocalDate.of(2026, 3, 2), 0, 1, 1, 1);
    private static final Set<String> EVERY_WORKFLOW =
            PoliceWorkflows.ALL.stream().map(Workflow::name).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyWorkflowIsTold() {
        Set<String> told = new TreeSet<>();
        PoliceStories.STATION_MONTH.forEach(
                story -> told.addAll(workflows(story).values()));
        assertEquals(EVERY_WORKFLOW, told);
    }

    @Test
    void everyWorkflowHasAFault() {
        Set<String> faulty = new TreeSet<>();
        for (Story story : PoliceStories.STATION_MONTH) {
            Map<String, String> workflows = workflows(story);
            for (Fault fault : story.faults()) {
                files(fault).forEach(file -> faulty.add(workflows.get(file)));
            }
        }
        assertEquals(EVERY_WORKFLOW, faulty);
    }

    /** The workflow of each file of a story, by the file's name without its number. */
    private static Map<String, String> workflows(Story story) {
        Map<String, String> workflows = new HashMap<>();
        for (SampleRow row : Sample.rows(story, Optional.empty(), SCENE)) {
            workflows.put(row.caseId().substring(0, row.caseId().lastIndexOf('-')), row.workflow());
        }
        return workflows;
    }

    /** The files in which the fault shows. */
    private static ImmutableSet<String> files(Fault fault) {
        return fault.expected().stream()
                .map(expected -> expected.substring(0, expected.indexOf(':')))
                .collect(ImmutableSet.toImmutableSet());
    }
}
