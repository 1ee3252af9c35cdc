/**
 * How work is judged by numbers: a {@link org.countygov.supervision.Share} is so many of so many, an {@link
 * org.countygov.supervision.Indicator} says of what and which, over a {@link org.countygov.supervision.Period} by due time, and a
 * {@link org.countygov.supervision.Ranking} orders units of one group by it. People are not ranked: there is no way to.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.supervision;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
