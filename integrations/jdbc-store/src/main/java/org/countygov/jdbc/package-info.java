/**
 * Cases in a relational database, by JDBC alone: an example of a store that an embedder writes. {@link
 * org.countygov.jdbc.JdbcCaseStore} keeps events, {@link org.countygov.jdbc.EventCodec} spells them, and the test holds both to the
 * {@code CaseStoreContract} of the test kit.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.jdbc;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
