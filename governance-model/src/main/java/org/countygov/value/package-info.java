/** The house style of generated values; no types of the domain. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.value;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
