/**
 * Alert and escalation (预警与处置): from the first sign of what may become a mass incident or an offence, reported at once and
 * without waiting for verification, to the end of the response. {@link org.countygov.mediation.incident.IncidentState} says where
 * an alert can stand, {@link org.countygov.mediation.incident.IncidentCommand} what can be asked, {@link
 * org.countygov.mediation.incident.Incident} what the file contains, {@link org.countygov.mediation.incident.ReportingDuty} who
 * reports what to whom; the rules are in {@code IncidentAlertRules}, in three editions.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.incident;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
