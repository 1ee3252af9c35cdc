/**
 * What passes between procedures that do not know each other. A {@link org.countygov.referral.Referral} hands a matter on; a
 * command that {@link org.countygov.referral.Refers} carries one. The embedding system delivers it: there is no bus and no
 * callback. The receiver {@linkplain org.countygov.referral.TakesUp takes it up}, the sender {@linkplain
 * org.countygov.referral.Acknowledges notes} what comes back, and a {@link org.countygov.referral.ReferralLedger} finds every
 * matter that nobody has taken up or answered.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.referral;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
