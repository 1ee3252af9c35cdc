/** The hand-written counterpart of a patrol round, in the package whose values it builds. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.grid.patrol;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
