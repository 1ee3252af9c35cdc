/**
 * Who acts, and who is spoken of. First the actors: a {@link org.countygov.party.PersonId} and a {@link org.countygov.party.UnitId}
 * name a person and an organisation as the embedding system knows them, a {@link org.countygov.party.Role} is the capacity in which
 * somebody acts, and an {@link org.countygov.party.Actor} is a person of a unit in a role.
 *
 * <p>Then the people in the records. A {@link org.countygov.party.PersonalValue} prints as a mask: {@link
 * org.countygov.party.CitizenNumber}, {@link org.countygov.party.LegacyCitizenNumber}, {@link org.countygov.party.PersonName}, {@link
 * org.countygov.party.PhoneNumber}, {@link org.countygov.party.Address}. Who needs it in plain says for which {@link
 * org.countygov.party.Purpose} in an {@link org.countygov.party.AccessRequest}, and gets a {@link org.countygov.party.Disclosure}: the
 * value, handed out once its {@link org.countygov.party.AccessRecord} is stored. Organisations have a {@link
 * org.countygov.party.CreditCode}, which is public.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.party;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
