/**
 * Legal aid (法律援助), from the application to the closed file, with the objection to a refusal or an ending. {@link
 * org.countygov.mediation.aid.AidState} says where a case can stand, {@link org.countygov.mediation.aid.AidCommand} what can be
 * asked, {@link org.countygov.mediation.aid.LegalAidCase} what the file contains; the rules are in {@code LegalAidRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.aid;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
