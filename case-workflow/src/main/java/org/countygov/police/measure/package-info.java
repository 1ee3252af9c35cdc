/**
 * The coercive measures against one suspect in one criminal case (强制措施): summons and compelled appearance, bail, residential
 * surveillance, detention, arrest, and custody until the case is before the court. One file for each suspect, with one measure
 * at a time. {@link org.countygov.police.measure.MeasureState} says where it can stand, {@link
 * org.countygov.police.measure.MeasureCommand} what can be asked, by stage, {@link
 * org.countygov.police.measure.CoerciveMeasure} what the file contains; the rules stand by stage in {@code AppearanceRules},
 * {@code DetentionRules}, {@code ArrestRules}, {@code CustodyRules}, {@code BailRules} and {@code TransferRules}. {@link
 * org.countygov.police.measure.Standing} says of any moment by which provision a suspect may be held, or that the measure must
 * end.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.measure;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
