/**
 * How grid work is assessed (考核): the records that indicators count, {@link org.countygov.grid.assessment.HandledEvent} first,
 * {@linkplain org.countygov.grid.assessment.AssessedFiles read from case files}; the {@link
 * org.countygov.grid.assessment.GridIndicators indicators} and what they are in a {@linkplain
 * org.countygov.grid.assessment.TownshipMonth township and month}; the {@link org.countygov.grid.assessment.CompositeFormula
 * formula} that makes one {@link org.countygov.grid.assessment.Score} of several; and the {@link
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
