/**
 * The register of disputes with its "five ones" (一案一档登记、五个一): one issue, one team, one leader, one plan, carried through
 * to the end. A tool of administration, not a procedure of law; what rests on law says so. {@link
 * org.countygov.mediation.register.DisputeState} says where a dispute can stand, {@link
 * org.countygov.mediation.register.DisputeCommand} what can be asked, {@link
 * org.countygov.mediation.register.RegisteredDispute} what the entry contains, {@link
 * org.countygov.mediation.register.FiveOnes} what a leader takes over; the rules are in {@code DisputeRegisterRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.register;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
