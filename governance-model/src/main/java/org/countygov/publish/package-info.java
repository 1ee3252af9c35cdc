/**
 * Pages and diagrams made from rules. In reading order:
 *
 * <ul>
 *   <li>A {@link org.countygov.publish.DiagramModel} is what a rule table looks like as states and arrows; a {@link
 *       org.countygov.publish.StateDiagram} is a notation to draw it in; a {@link org.countygov.publish.Trail} is the way
 *       one case has gone, to be marked in the drawing.
 *   <li>A {@link org.countygov.publish.RuleDigest} is a rule table for people to read, and what {@linkplain
 *       org.countygov.publish.RuleChange changed} from one edition to the next.
 *   <li>A {@link org.countygov.publish.LawPage} puts the gist of every provision beside the rules made from it. {@link
 *       org.countygov.publish.LegalSources} say what the provisions are about, when they were read and who vouches;
 *       {@link org.countygov.publish.NotModelled} and {@link org.countygov.publish.ForbiddenMove} say what the rules leave
 *       out.
 *   <li>A {@link org.countygov.publish.WorkflowPage} holds all of it for one workflow; the {@link
 *       org.countygov.publish.ClockPage} and the {@link org.countygov.publish.SettingsPage} list clocks and settings.
 * </ul>
 *
 * <p>Pages are Markdown as code hosts render it, in Chinese and English. They follow from their arguments alone, a line for
 * each rule or provision, so that a change of law shows as a change of a few lines. Rules hold nothing about persons, and
 * neither do pages. Everything here is immutable and thread-safe; no parameter, result or component is ever null.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.publish;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
