/**
 * Supervision by logs alone. In reading order: a {@link org.countygov.desk.supervise.RecordedCase} is a case as logs tell it up to
 * a moment; a {@link org.countygov.desk.supervise.FoundLedger} is what was found in them as a ledger. The same logs give the same
 * result, in whatever order their rows and cases come.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.supervise;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
