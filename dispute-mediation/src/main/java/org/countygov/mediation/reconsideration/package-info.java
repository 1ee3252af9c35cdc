/**
 * Administrative reconsideration (行政复议) with mediation and settlement in it, under the law before 2024 and after. {@link
 * org.countygov.mediation.reconsideration.ReconsiderationState} says where a case can stand, {@link
 * org.countygov.mediation.reconsideration.ReconsiderationCommand} what can be asked, {@link
 * org.countygov.mediation.reconsideration.Reconsideration} what the file contains; the rules are in {@code
 * ReconsiderationRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.reconsideration;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
