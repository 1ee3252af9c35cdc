/**
 * Grid events in the words of other systems: {@link org.countygov.grid.interchange.Open311} for service requests of GeoReport
 * v2, {@link org.countygov.grid.interchange.DigitPgr} for complaints of DIGIT PGR. What both sides can say is an {@link
 * org.countygov.grid.interchange.EventOutline}, which goes there and comes back unchanged; whatever the other system cannot
 * say is said in the {@link org.countygov.grid.interchange.Rendering}. Plain functions on values, without JSON or XML.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.interchange;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
