package org.countygov.mediation.organisation;

import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * A member of a mediation committee (委员): as much of a person as the law asks about.
 *
 * @param woman whether the member is a woman
 * @param smallerGroup whether the member is of one of the smaller ethnic groups of the area
 * @param adult whether the member is an adult
 */
public record Member(PersonId person, Office office, Answer woman, Answer smallerGroup, Answer adult) {}
