/**
 * A consultation of the stationed departments (定期会商). {@link org.countygov.grid.consultation.ConsultationState} says where
 * it can stand, {@link org.countygov.grid.consultation.ConsultationCommand} what can be asked, {@link
 * org.countygov.grid.consultation.Consultation} what the file contains; the rules are in {@code ConsultationRules}.
 *
 * <p>A decision distributes work. It replaces no court, review or arbitration, and binds no department against the law. Each
 * item is followed up as a work order, in a case of its own.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.consultation;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
