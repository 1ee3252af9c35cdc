/**
 * Police cases of a county: {@link org.countygov.police.PoliceWorkflows} names the procedures from the alert to the remedies, each in
 * a package of its own. {@link org.countygov.police.RelatedFiles} holds the files that belong together and refuses changes that
 * break what {@link org.countygov.police.PoliceLinks} says must hold between them.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
