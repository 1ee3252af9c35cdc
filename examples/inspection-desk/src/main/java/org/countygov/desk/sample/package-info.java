/**
 * Logs made up for trying the rules on. In reading order: a {@link org.countygov.desk.sample.Story} is one course of affairs,
 * told act by act ({@link org.countygov.desk.sample.Act}), and the {@link org.countygov.desk.sample.Fault}s that can be
 * planted in it; it plays in a {@link org.countygov.desk.sample.Scene}; a {@link org.countygov.desk.sample.Sample} tells many
 * of them in one log, the same for the same seed.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.sample;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
