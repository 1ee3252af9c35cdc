/**
 * A patrol round (巡查、巡逻). {@link org.countygov.grid.patrol.PatrolState} says where a round can stand, {@link
 * org.countygov.grid.patrol.PatrolCommand} what can be asked, {@link org.countygov.grid.patrol.Patrol} what the file contains;
 * the rules are in {@code PatrolRules}.
 *
 * <p>A round is points and times. There is no command for a continuous track, for a face, a plate or an identity card: tracks
 * are sensitive data, and checks of people are powers of the police.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.patrol;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
