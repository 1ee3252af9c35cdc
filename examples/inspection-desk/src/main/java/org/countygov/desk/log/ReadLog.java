package org.countygov.desk.log;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;

/**
 * What was found while one log was read.
 *
 * @param file the name of the file as it was given
 * @param format such as {@code CSV}
 * @param encoding the name of the character set
 * @param rows good rows
 * @param badRows rows that could not be read
 * @param withoutZone good rows whose time names no zone
 * @param dayOnly good rows whose time is a day without a time of day
 * @param remarks what a reader of the report should know about this file
 */
public record ReadLog(
        String file,
        String format,
        String encoding,
        long rows,
        long badRows,
        long withoutZone,
        long dayOnly,
        ImmutableList<Phrase> remarks) {}
