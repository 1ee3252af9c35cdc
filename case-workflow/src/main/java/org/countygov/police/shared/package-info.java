/** Roles, clocks and settings that several workflows of this module use. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police.shared;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
