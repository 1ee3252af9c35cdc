/**
 * Supervision by logs alone. In reading order: a {@link org.countygov.desk.supervise.RecordedCase} is a case as logs tell it up to
 * a moment; a {@link org.countygov.desk.supervise.FoundLedger} is what was found in them as a ledger; {@link
 * org.countygov.desk.supervise.Registries} are the cases as the registries that are compared with each other; a {@link
 * org.countygov.desk.supervise.DayTour} is the tour of a day with what is new; a {@link
 * org.countygov.desk.supervise.QuarterRanking} draws in each county, scores and ranks. The same logs give the same result, in
 * whatever order their rows and cases come.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.supervise;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
