/**
 * The command line. In reading order: {@link org.countygov.desk.InspectionDesk} takes the arguments, an {@code
 * Inspection} reads logs, inspects them case by case by the rules of {@code Procedures}, and reports.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
