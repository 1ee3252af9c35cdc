/**
 * Words for people, in Chinese and English: a {@link org.countygov.words.Phrase} is one expression in both {@linkplain
 * org.countygov.words.Language languages}; what a person may see is {@link org.countygov.words.Worded}.
 *
 * <p>Everything in this library is immutable and thread-safe, and no parameter, result or component is ever null.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.words;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
