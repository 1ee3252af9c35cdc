package org.countygov.desk.sample;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;

/**
 * A fault that can be planted in a story.
 *
 * @param name unique within its story
 * @param words what is wrong
 * @param acts the acts of the story with the fault
 * @param expected what an inspection must find, such as {@code 调解: STEP_SKIPPED PML art. 29(2)}: the file, the kind of
 *     finding and the first provision it rests on
 */
public record Fault(String name, Phrase words, ImmutableList<Act> acts, ImmutableList<String> expected) {}
