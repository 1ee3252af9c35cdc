/**
 * What people are told of a case (进展查询与告知). A {@link org.countygov.police.progress.ProgressQuery} is answered from a {@link
 * org.countygov.police.progress.Dossier} of case files with a {@link org.countygov.police.progress.ProgressView}; which
 * states are stages that may be told is said by {@link org.countygov.police.progress.Milestones}, a table of its own for each
 * workflow. What police must tell unasked is a {@link org.countygov.police.progress.MandatoryNotice}.
 *
 * <p>A view cannot hold a person, evidence or a plan: it has no part for them. What nobody has looked at is not told.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.progress;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
