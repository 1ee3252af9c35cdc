package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;

/**
 * What an inspection says of a case.
 *
 * @param shown makes the whole case for a report; most cases of a long log are only counted
 */
public record JudgedCase(ImmutableList<Found> findings, Supplier<InspectedCase> shown) {}
