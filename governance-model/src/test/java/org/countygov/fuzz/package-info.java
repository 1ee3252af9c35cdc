/**
 * Every parser of this module under a fuzzer: {@link org.countygov.fuzz.Parser} says what must hold of each, {@link
 * org.countygov.fuzz.ParserFuzz} is where the fuzzer comes in, and {@link org.countygov.fuzz.ParserSeedsTest} tries what it once
 * found in every build.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.fuzz;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
