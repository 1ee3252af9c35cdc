/**
 * Small records of legal services (公共法律服务记录), without a procedure of their own: what village advisers do, questions and answers,
 * round tables, places of law publicity, star-rated justice offices, notary intake, and assistance ledgers that hold no more than
 * assistance needs. Immutable values with the rules that hold of each.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.mediation.service;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
