/**
 * Judicial confirmation of a mediation agreement (司法确认), from preparing the application to enforcement. {@link
 * org.countygov.mediation.confirmation.ConfirmationState} says where a case can stand, {@link
 * org.countygov.mediation.confirmation.ConfirmationCommand} what can be asked, {@link
 * org.countygov.mediation.confirmation.Confirmation} what the file contains; the rules are in {@code ConfirmationRules}, in
 * six editions.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.confirmation;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
