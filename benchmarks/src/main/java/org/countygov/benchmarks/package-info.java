/**
 * What the library costs, as ratios within one run. {@link org.countygov.benchmarks.Ratios} runs everything and prints one table;
 * {@link org.countygov.benchmarks.Figure} says what is compared with what, and what is aimed at.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.benchmarks;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
