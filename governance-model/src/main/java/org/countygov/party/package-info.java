/**
 * Who acts: a {@link org.countygov.party.PersonId} and a {@link org.countygov.party.UnitId} name a person and an organisation as
 * the embedding system knows them, a {@link org.countygov.party.Role} is the capacity in which somebody acts, and an {@link
 * org.countygov.party.Actor} is a person of a unit in a role.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.party;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
