package org.countygov.desk.diagram;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * One line of the words beside an arrow.
 *
 * @param classes the classes of its element
 */
record StepLine(String classes, String text) {
    /** Longer lines would make a drawing too wide for a page. */
    private static final int LONGEST = 20;

    private static final Splitter WORDS = Splitter.on(' ');

    /** The words of a step, then its provision. */
    static ImmutableList<StepLine> of(StateGraph.Edge step) {
        ImmutableList.Builder<StepLine> lines = ImmutableList.builder();
        lines.add(new StepLine("step zh", step.label().zh()));
        for (String line : broken(step.label().en())) {
            lines.add(new StepLine("step en", line));
        }
        if (!step.basis().isEmpty()) {
            lines.add(new StepLine("step basis", step.basis()));
        }
        return lines.build();
    }

    private static ImmutableList<String> broken(String text) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return lines.add(line.toString()).build();
    }
}
