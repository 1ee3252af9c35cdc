/**
 * What the desk found, for people and for machines. In reading order: a {@link org.countygov.desk.report.Found} is one finding
 * of any kind; an {@link org.countygov.desk.report.InspectedCase} is a case as a report shows it, its people numbered, never
 * named; a {@link org.countygov.desk.report.Tally} counts and groups in bounded memory; {@link
 * org.countygov.desk.report.FindingsFiles} and {@link org.countygov.desk.report.HtmlReport} write. {@link
 * org.countygov.desk.report.TourPage}, {@link org.countygov.desk.report.LedgerPage} and {@link
 * org.countygov.desk.report.RankPage} are the pages of supervision.
 *
 * <p>The same log gives the same bytes: nothing here asks for the time, the place or the language of the machine.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.report;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
