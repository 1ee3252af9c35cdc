/** Where loans are kept: {@link org.example.lending.store.LoanStore} appends events, {@link org.example.lending.store.EventLine} writes them. */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.example.lending.store;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
