/** The hand-written counterpart of a police alert, in the package whose values it builds. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police.alert;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
