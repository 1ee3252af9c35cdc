/**
 * What the kernel's values cost when they are put together without a rule table. It stands in the kernel's package because only
 * there can they be; the class path of the benchmarks allows it.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.workflow;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
