/**
 * Review by the legal department before a head signs, and the single way to the procuratorate (统一审核、统一出口). {@link
 * org.countygov.police.review.ReviewState} says where a request can stand, {@link org.countygov.police.review.ReviewCommand}
 * what can be asked, {@link org.countygov.police.review.ReviewItem} what the file contains; the rules are in {@code
 * ReviewRules}, in three editions. Which steps are reviewed is a local setting, see {@link
 * org.countygov.police.shared.ReviewPoint} and {@link org.countygov.police.shared.ReviewSettings}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.review;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
