/**
 * What values of any domain need: {@link org.countygov.value.Parsed} is what reading a written value came to, {@link
 * org.countygov.value.ParseFault} a reason why it was refused, and {@link org.countygov.value.ValueStyle} the house style of
 * generated values.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.value;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
