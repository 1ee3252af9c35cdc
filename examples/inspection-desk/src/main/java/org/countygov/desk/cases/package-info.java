/**
 * Rows into cases. In reading order: a {@link org.countygov.desk.cases.CaseSorter} takes the rows of any number of logs in
 * bounded memory and gives them back as one {@link org.countygov.desk.cases.CaseLog} after the other to a {@link
 * org.countygov.desk.cases.CaseSink}.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.cases;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
