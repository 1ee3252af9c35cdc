/**
 * Remedies against decisions of the police and of the procuratorate, and supervision of the police by the procuratorate
 * (救济与监督). {@link org.countygov.police.remedy.Remedies} lists them all. Four share the shape of {@link
 * org.countygov.police.remedy.Reconsiderations}, reconsideration and then review; two that of {@link
 * org.countygov.police.remedy.Objections}, one instance and then another door. {@link
 * org.countygov.police.remedy.OverrunComplaint}, {@link org.countygov.police.remedy.FilingSupervision}, {@link
 * org.countygov.police.remedy.Recusal}, {@link org.countygov.police.remedy.AdministrativeRemedies} and {@link
 * org.countygov.police.remedy.StayOfDetention} have shapes of their own.
 *
 * <p>A remedy never stops the act it is against, unless a rule says so.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.remedy;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
