/**
 * Screening for disputes at four levels (矛盾纠纷排查): one round for each unit and period, handed in with findings or an express zero
 * report, consolidated by the next level. A tool of administration; law says "regularly" only. {@link
 * org.countygov.mediation.screening.ScreeningState} says where a round can stand, {@link
 * org.countygov.mediation.screening.ScreeningCommand} what can be asked, {@link
 * org.countygov.mediation.screening.ScreeningRound} what it contains, {@link
 * org.countygov.mediation.screening.ScreeningCoverage} which units and periods were left out; the rules are in {@code
 * ScreeningRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.screening;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
