/**
 * Grid events in the words of other systems: {@link org.countygov.grid.interchange.Open311} for service requests of GeoReport
 * v2, {@link org.countygov.grid.interchange.DigitPgr} for the states of DIGIT PGR. Plain functions on values; whatever the
 * other system cannot say is said in the {@link org.countygov.grid.interchange.Rendering}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.grid.interchange;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
