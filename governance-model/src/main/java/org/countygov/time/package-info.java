/**
 * Legal time in Chinese procedure: how periods are counted, what a deadline is, and why.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.time;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
