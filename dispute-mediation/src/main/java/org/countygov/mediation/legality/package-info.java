/**
 * Legality review (合法性审查、合法性审核) of major decisions, normative documents and contracts, from the papers to the filing.
 * {@link org.countygov.mediation.legality.ReviewState} says where a draft can stand, {@link
 * org.countygov.mediation.legality.ReviewCommand} what can be asked, {@link org.countygov.mediation.legality.Review} what the file
 * contains; the rules are in {@code LegalityReviewRules}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.legality;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
