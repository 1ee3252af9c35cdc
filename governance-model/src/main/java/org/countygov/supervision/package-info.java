/**
 * How work is supervised, whoever supervises it. Numbers: a {@link org.countygov.supervision.Share} is so many of so many, an
 * {@link org.countygov.supervision.Indicator} says of what and which, over a {@link org.countygov.supervision.Period} by due
 * time, and a {@link org.countygov.supervision.Ranking} orders units of one group by it.
 *
 * <p>Samples: a {@link org.countygov.supervision.Sample} is drawn by a seed, a {@link org.countygov.supervision.Score} weighs
 * what was found in it by a {@link org.countygov.supervision.ScoreFormula}, a {@link
 * org.countygov.supervision.ConfidenceRange} says how much it tells, and a {@link org.countygov.supervision.ScoreRanking} keeps
 * the way from each place to the articles. A {@link org.countygov.supervision.RankingInput} is all that a ranking may rest on.
 *
 * <p>Measures: the {@link org.countygov.supervision.Rung}s of a {@link org.countygov.supervision.Ladder}, the {@link
 * org.countygov.supervision.InterviewRecord}, the {@link org.countygov.supervision.Circular}. Lists: {@link
 * org.countygov.supervision.TaskList} and {@link org.countygov.supervision.ResponsibilityList}. What supervision finds stays on
 * the ledger in {@code org.countygov.rectification}.
 *
 * <p>People are not ranked: there is no way to.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.supervision;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
