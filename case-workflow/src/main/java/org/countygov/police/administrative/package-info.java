/**
 * Administrative cases (行政案件), public-order cases above all, from the registered report to the closed file. A file follows
 * what one offender did; what several did together are several files under one alert. In reading order: {@link
 * org.countygov.police.administrative.AdministrativeState} says where a case can stand, {@link
 * org.countygov.police.administrative.AdministrativeCommand} what can be asked, {@link
 * org.countygov.police.administrative.AdministrativeCase} what the file contains; the rules are in {@code IntakeRules}, {@code
 * InvestigationRules}, {@code OutcomeRules}, {@code DecisionRules} and {@code ExecutionRules}, and what differs between editions in {@code Law}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.administrative;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
