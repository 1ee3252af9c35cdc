/**
 * Police alerts (警情): every report taken in, from the call to where it goes, and the review of how it was disposed of. In
 * reading order: {@link org.countygov.police.alert.AlertState} says where an alert can stand, {@link
 * org.countygov.police.alert.AlertCommand} what can be asked, {@link org.countygov.police.alert.Alert} what the file contains;
 * the rules are in {@code AlertRules}. A suspected offence goes on as a case of its own, which the alert names.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.alert;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
