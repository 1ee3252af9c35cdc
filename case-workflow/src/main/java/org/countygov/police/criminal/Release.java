package org.countygov.police.criminal;

import org.countygov.workflow.Answer;

/**
 * What is owed at once when a suspect is no longer pursued.
 *
 * @param released whether whoever was held is free, and other measures are lifted
 * @param propertyReleased whether seized, sealed and frozen property is released
 * @param arrestApproverTold whether the procuratorate that approved an arrest is told
 * @param returnerTold whether the procuratorate that returned the case is told
 */
public record Release(Answer released, Answer propertyReleased, Answer arrestApproverTold, Answer returnerTold) {}
