/**
 * What holds between the cases of several police procedures; {@link org.countygov.police.PoliceLinks} checks it. The
 * procedures are in the packages below this one.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
