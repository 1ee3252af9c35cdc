/**
 * How a people's mediation committee comes and goes (人民调解委员会的设立和换届): proposed, elected for three years, filled up and
 * recalled by the same electing body, expired, elected anew, dissolved. {@link
 * org.countygov.mediation.committee.CommitteeState} says where it can stand, {@link
 * org.countygov.mediation.committee.CommitteeCommand} what can be asked, {@link
 * org.countygov.mediation.committee.Formation} what the file contains; the rules are in {@code CommitteeRules}, and what a
 * lawful composition is in {@link org.countygov.mediation.organisation.Composition}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.committee;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
