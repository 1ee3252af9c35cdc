/**
 * Court-referred mediation (特邀调解): by organisations and mediators on a court's roster, delegated before the suit is
 * registered or entrusted after it, offline or online. {@link org.countygov.mediation.court.InvitedMediationState} says where
 * a case can stand, {@link org.countygov.mediation.court.InvitedMediationCommand} what can be asked, {@link
 * org.countygov.mediation.court.InvitedMediation} what the file contains; the rules are in {@code InvitedMediationRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.court;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
