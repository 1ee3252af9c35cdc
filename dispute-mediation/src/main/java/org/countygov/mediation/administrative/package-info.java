/**
 * Administrative mediation (行政调解): mediation by an organ within its functions. There is no national law of it, only rules
 * for single fields: medical disputes, traffic accidents, public order, complaints to the market regulator, petitions, and
 * what a local regulation adds. Read {@link org.countygov.mediation.administrative.RegimeTerms}, what the rules of a field
 * say, and {@link org.countygov.mediation.administrative.Regime}, the fields with their terms; then {@link
 * org.countygov.mediation.administrative.OrganMediationState}, {@link
 * org.countygov.mediation.administrative.OrganMediationCommand} and {@link
 * org.countygov.mediation.administrative.OrganMediation}. The rules are in {@code OrganMediationRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.administrative;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
