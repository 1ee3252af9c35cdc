@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.jdbc;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
