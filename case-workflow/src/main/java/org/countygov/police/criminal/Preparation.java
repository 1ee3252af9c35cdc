package org.countygov.police.criminal;

import org.countygov.workflow.Answer;

/**
 * How a decision was prepared before the head was asked.
 *
 * @param reviewed whether the legal department has passed it
 * @param major whether the case is major, complex or difficult
 * @param discussed whether it was discussed collectively
 */
public record Preparation(Answer reviewed, Answer major, Answer discussed) {}
