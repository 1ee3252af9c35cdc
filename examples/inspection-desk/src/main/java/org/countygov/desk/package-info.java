/**
 * The command line. In reading order: {@link org.countygov.desk.InspectionDesk} takes the arguments, an {@code
 * Inspection} reads logs, inspects them case by case by the rules of {@code Procedures}, and reports. The commands of supervision,
 * {@code tour}, {@code ledger} and {@code rank}, share {@code SupervisedLogs}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
