/**
 * A request to the one-stop governance centre (一站式诉求), from the window that is asked first to the callback. {@link
 * org.countygov.grid.centre.CentreRequestState} says where a request can stand, {@link
 * org.countygov.grid.centre.CentreRequestCommand} what can be asked, {@link org.countygov.grid.centre.CentreRequest} what the
 * file contains; the rules are in {@code CentreRequestRules}.
 *
 * <p>The centre is a platform: it moves the procedure, and the stationed department decides the substance. The steps are those
 * of the national loop of accepting, dispatching, handling, replying, urging, finishing, calling back and evaluating.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.centre;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
