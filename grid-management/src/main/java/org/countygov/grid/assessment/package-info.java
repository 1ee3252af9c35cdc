/**
 * How grid work is assessed (考核): the records that indicators count, {@link org.countygov.grid.assessment.HandledEvent} first;
 * the {@link org.countygov.grid.assessment.GridIndicators indicators}; and the {@link
 * org.countygov.grid.assessment.AssessmentOrder order} of an assessment, which says what is refused. Units and posts are assessed,
 * people who live in a grid never.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.assessment;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
