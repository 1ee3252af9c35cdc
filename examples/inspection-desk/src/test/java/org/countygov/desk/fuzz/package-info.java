/**
 * Every text that the desk reads under a fuzzer: {@link org.countygov.desk.fuzz.DeskText} says what must hold of each, {@link
 * org.countygov.desk.fuzz.DeskFuzz} is where the fuzzer comes in, and {@link org.countygov.desk.fuzz.DeskSeedsTest} tries what it
 * once found in every build.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.fuzz;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
