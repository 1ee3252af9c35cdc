/**
 * The kernel: rules of procedure as values, and the decisions that follow from them. In reading order:
 *
 * <ul>
 *   <li>A {@link org.countygov.workflow.Command} asks for something; an {@link org.countygov.workflow.Occasion} says who
 *       asks, when, with whose {@linkplain org.countygov.workflow.Approval approval}, and by which calendar and settings.
 *   <li>A {@link org.countygov.workflow.Rule} is one sentence of procedure law; a {@link
 *       org.countygov.workflow.RuleTable} holds the rules of one edition, a {@link org.countygov.workflow.Workflow} all
 *       editions.
 *   <li>A {@link org.countygov.workflow.Decision} is an accepted case file or a refusal with every {@link
 *       org.countygov.workflow.Reason}.
 *   <li>A {@link org.countygov.workflow.CaseFile} stands where its {@link org.countygov.workflow.History} of {@linkplain
 *       org.countygov.workflow.Event events} has led it. Only a workflow makes or changes one.
 * </ul>
 *
 * <p>Everything here is immutable and thread-safe; no parameter, result or component is ever null. Nothing reads a clock:
 * every time comes in through an occasion, and days are days of Asia/Shanghai.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.workflow;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
