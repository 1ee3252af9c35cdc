/**
 * Where things are, in codes: a {@link org.countygov.place.DivisionCode} names an administrative division down to the village, by
 * its form alone; a {@link org.countygov.place.DivisionTable} knows which {@linkplain org.countygov.place.Division divisions}
 * bore which codes on which days; a {@link org.countygov.place.GridCode} names a grid within a village or community, and a {@link
 * org.countygov.place.ServiceGridCode} one in the older scheme of community services.
 *
 * <p>Codes of places are not personal, and print as they are.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.place;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
