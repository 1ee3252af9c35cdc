/**
 * Looking for forged agreements among files that look in order (虚假调解卷宗审计). Paying by the file has produced agreements that
 * nobody made. An {@link org.countygov.mediation.audit.AuditedFile} is a people's mediation with what only its papers show;
 * {@link org.countygov.mediation.audit.ForgeryAudit} raises flags over a set of them; a {@link
 * org.countygov.mediation.audit.SubsidyList} pays what is not flagged. A flag accuses nobody: it says where to look.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.audit;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
