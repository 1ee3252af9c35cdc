/** The rules that the desk applies: the {@link org.countygov.desk.rules.Rulebook} of the workflows it knows. */
@ParametersAreNonnullByDefault
package org.countygov.desk.rules;

import javax.annotation.ParametersAreNonnullByDefault;
