/** A toy procedure in two editions, of which every clause of a rule is part: the subsidy. No law stands behind it. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.toy;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
