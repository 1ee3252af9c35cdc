/** What the workflows of this module share: the capacities in which one acts, the clocks, the settings. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.mediation.shared;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
