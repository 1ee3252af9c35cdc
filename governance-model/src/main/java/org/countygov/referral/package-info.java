/**
 * What passes between procedures that do not know each other. A {@link org.countygov.referral.Referral} hands a matter on; a
 * command that {@link org.countygov.referral.Refers} carries one. The embedding system delivers it: there is no bus and no
 * callback.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.referral;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
