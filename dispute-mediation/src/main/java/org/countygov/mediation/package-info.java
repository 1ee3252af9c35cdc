/** Mediation of disputes: {@link org.countygov.mediation.MediationWorkflows} names the procedures; each has a package. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.mediation;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
