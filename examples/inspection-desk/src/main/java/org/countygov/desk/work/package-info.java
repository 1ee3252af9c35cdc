/** Work on several threads: {@link org.countygov.desk.work.WorkInOrder} keeps its results in the order of the work. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.work;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
