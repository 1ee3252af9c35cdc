/**
 * Grid-based grassroots governance: {@link org.countygov.grid.CommunityWorkflows} names the procedures of life in a community; each
 * has a package.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.grid;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
