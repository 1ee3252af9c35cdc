/**
 * People's mediation (人民调解), from application to the closed file. {@link org.countygov.mediation.people.MediationState}
 * says where a case can stand, {@link org.countygov.mediation.people.MediationCommand} what can be asked, {@link
 * org.countygov.mediation.people.Mediation} what the file contains; the rules are in {@code PeopleMediationRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.people;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
