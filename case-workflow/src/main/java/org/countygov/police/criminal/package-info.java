/**
 * The criminal case (刑事案件), from the report to the procuratorate's decision. {@link
 * org.countygov.police.criminal.CriminalState} says where a case can stand, {@link
 * org.countygov.police.criminal.CriminalCommand} and its three parts what can be asked, {@link
 * org.countygov.police.criminal.CriminalCase} what the file contains, {@link org.countygov.police.criminal.Suspect} what it
 * says of each suspect; the rules are in {@code FilingRules}, {@code InvestigationRules} and {@code OutcomeRules}, in three
 * editions.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.criminal;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
