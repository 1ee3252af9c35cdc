package org.countygov.workflow;

import java.time.Instant;
import org.countygov.party.Actor;

/**
 * The signature of somebody who had to agree before an act.
 *
 * @param approver who signed, in which unit, at which level
 * @param at when
 */
public record Approval(Actor approver, Instant at) {}
