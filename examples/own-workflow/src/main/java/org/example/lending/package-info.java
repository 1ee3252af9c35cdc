/**
 * The lending of books, under rules of a reading room's own. {@link org.example.lending.LoanRules} is where to begin: the table
 * says who may do what, within which time. {@link org.example.lending.Loan} is what it asks of the file.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.example.lending;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
