/**
 * How the inspection grows with the log: {@link org.countygov.desk.growth.Growth} makes logs of more and more of a city's year,
 * inspects each in a process of its own, and draws what it took.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.growth;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
