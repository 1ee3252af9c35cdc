/**
 * The published test kit: what holds of every workflow, checked the same way for each. In reading order:
 *
 * <ul>
 *   <li>A {@link org.countygov.testkit.Plan} names a workflow and what to try in it: sample commands, actors, first days,
 *       settings.
 *   <li>An {@link org.countygov.testkit.Exploration} tries it all, breadth first and without chance, and tells what was never
 *       seen. {@link org.countygov.testkit.KernelLaws} watch every single decision.
 *   <li>{@link org.countygov.testkit.WorkflowContract} is the test class that a workflow extends: the exploration, random
 *       lives of cases beside it, damaged histories, secrets that must not print.
 *   <li>{@link org.countygov.testkit.DigestRows} compares a rule table with the table of moves that it was written from;
 *       {@link org.countygov.testkit.ForbiddenMoves} is the list of moves that must stay refused, and {@link
 *       org.countygov.testkit.OneFact} asks an act for one fact. A {@link org.countygov.testkit.Life} tells the story of one
 *       case for them and for other tests.
 *   <li>{@link org.countygov.testkit.WorkflowArbitraries} make cases at random, {@link
 *       org.countygov.testkit.IdentifierArbitraries}, {@link org.countygov.testkit.LawArbitraries} and {@link
 *       org.countygov.testkit.TimeArbitraries} the values in them, for properties of one's own. {@link
 *       org.countygov.testkit.ValueArbitraries} make any other public value of its parts; {@link
 *       org.countygov.testkit.ValueContract} holds a module to it.
 *   <li>{@link org.countygov.testkit.CaseStoreContract} tries a store of cases, through {@link
 *       org.countygov.testkit.CaseStore}.
 *   <li>{@link org.countygov.testkit.PublishedPages} compares pages with what the rules say.
 *   <li>{@link org.countygov.testkit.ArchitectureContract} holds the packages of a module apart and its sources pure. It
 *       and others find the classes of a module by {@link org.countygov.testkit.ModuleClasses}.
 * </ul>
 *
 * <p>What fails here fails with an {@link java.lang.AssertionError} that says which sample is missing, or what to mend.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.testkit;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
