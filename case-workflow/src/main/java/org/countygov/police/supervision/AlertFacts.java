package org.countygov.police.supervision;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertClass;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * What is known of an alert when it is chosen whether to review it. What is not known brings no alert under review by itself,
 * and keeps none out of the sample.
 *
 * @param unit the unit that disposed of it
 * @param shift the shift that did
 * @param at when it was received
 * @param about the party it is about, by which repeated calls are told
 * @param alertClass the class in which it ended
 * @param suspected the class it seemed to be of at first
 * @param closedAsNonCase whether it was closed as no case
 * @param harm whether somebody was injured, or a weapon was used
 * @param domesticViolence whether domestic violence is concerned
 * @param minor whether a minor is concerned
 * @param fraud whether it is about fraud
 * @param broughtBack whether somebody was brought back
 * @param dissatisfied whether the caller is dissatisfied
 * @param classChanged whether its class was changed after the disposal
 * @param sentElsewhere whether it was transferred or referred
 */
public record AlertFacts(
        CaseRef alert,
        UnitId unit,
        String shift,
        Instant at,
        Optional<PersonId> about,
        Optional<AlertClass> alertClass,
        Optional<AlertClass> suspected,
        Answer closedAsNonCase,
        Answer harm,
        Answer domesticViolence,
        Answer minor,
        Answer fraud,
        Answer broughtBack,
        Answer dissatisfied,
        Answer classChanged,
        Answer sentElsewhere) {}
