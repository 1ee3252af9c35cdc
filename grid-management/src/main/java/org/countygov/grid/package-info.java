/**
 * Grid-based grassroots governance: {@link org.countygov.grid.GridWorkflows} names the procedures of the grids, of the township
 * centre and of life in a community; each has a package.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.grid;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
