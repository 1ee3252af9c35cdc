/**
 * Residence registration (居住登记) and the residence permit (居住证), two workflows of their own. Of a stay, {@link
 * org.countygov.grid.residence.ResidenceState} says where it can stand, {@link
 * org.countygov.grid.residence.ResidenceCommand} what can be asked, {@link org.countygov.grid.residence.Residence} what the
 * file contains; the rules are in {@code ResidenceRules}. Only the police or an agency they entrusted register; others collect,
 * and only what {@link org.countygov.grid.residence.FieldList} allows. The same for permits: {@link
 * org.countygov.grid.residence.PermitState}, {@link org.countygov.grid.residence.PermitCommand}, {@link
 * org.countygov.grid.residence.Permit}, {@code PermitRules}. A foreigner's stay is a {@link
 * org.countygov.grid.residence.ForeignerLodging}, no case of either.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.residence;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
