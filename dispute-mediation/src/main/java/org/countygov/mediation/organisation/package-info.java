/**
 * Who mediates, and what their coverage means (组织): committees with kinds, terms and members, sector committees, personal studios,
 * stationed rooms, the "1+1+N" of a village, and {@link org.countygov.mediation.organisation.Coverage} as sets of units. Pure
 * values; each rule cites what it rests on, and what is wrong is told in {@link
 * org.countygov.mediation.organisation.Fault faults}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.organisation;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
