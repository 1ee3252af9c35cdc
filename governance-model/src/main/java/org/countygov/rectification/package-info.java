/**
 * The ledger of findings (挂账销号): what supervision has found stays on it until somebody else than its owner has verified that
 * it is gone. An {@link org.countygov.rectification.Entry} is what comes on it, numbered by a {@link
 * org.countygov.rectification.FindingId}; {@link org.countygov.rectification.RectificationState} says where an entry can stand,
 * {@link org.countygov.rectification.RectificationCommand} what can be asked, {@link
 * org.countygov.rectification.Rectification} what the file contains; the rules are in {@code RectificationRules}. A {@link
 * org.countygov.rectification.Ledger} is all entries together. {@link org.countygov.rectification.InspectedEntries} turns the
 * findings of an inspection into entries, {@link org.countygov.rectification.ScoredEntries} what is on the ledger into scores,
 * {@link org.countygov.rectification.LedgerIndicators} into rates, and {@link org.countygov.rectification.SupervisionWorkflows} lists everything.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.rectification;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
