/**
 * Property involved in police cases (涉案财物), from its finding to its return, sale or destruction. {@link
 * org.countygov.police.property.PropertyState} says where an item can stand, {@link
 * org.countygov.police.property.PropertyCommand} what can be asked, {@link org.countygov.police.property.PropertyItem} what
 * the file contains. The rules are in {@code CriminalMeasureRules}, {@code AdministrativeMeasureRules} and {@code
 * CustodyRules}, put together in {@code PropertyRules} in three editions.
 *
 * <p>Whoever keeps an item never handles its case; an act on it changes the item alone, and the case is another file.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.police.property;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
