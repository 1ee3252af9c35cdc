/**
 * Police cases of a county: {@link org.countygov.police.PoliceWorkflows} names the procedures from the alert to the remedies, each in
 * a package of its own; {@link org.countygov.police.PoliceLinks} checks what holds between the cases of several.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
