/**
 * The vocabulary of law, in reading order: an {@link org.countygov.law.Instrument} is one version of a law, regulation or
 * rule, and {@link org.countygov.law.Instruments} is the register of those this library knows; a {@link
 * org.countygov.law.Citation} names one of its provisions; a {@link org.countygov.law.Convention} says openly that no
 * provision exists and this library, or a locality, chose; both are a {@link org.countygov.law.Basis} of a rule. {@link
 * org.countygov.law.EffectiveDated} is a value that the law changes from a day on. A {@link org.countygov.law.Setting} is a
 * number or choice that a jurisdiction may make within legal bounds, and {@link org.countygov.law.LocalSettings} are the
 * choices of one jurisdiction. {@link org.countygov.law.Gists} tell in a sentence what a cited provision says, for the pages
 * that set the rules beside the statute.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.law;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
