/** The hand-written counterpart of a people's mediation, in the package whose values it builds. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.mediation.people;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
