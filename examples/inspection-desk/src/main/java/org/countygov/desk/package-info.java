/**
 * The command line. In reading order: {@link org.countygov.desk.InspectionDesk} takes the arguments, {@link
 * org.countygov.desk.Procedures} are the workflows of the library, and an {@link org.countygov.desk.Inspection} reads logs,
 * inspects case by case, and reports.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
