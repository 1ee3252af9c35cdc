/**
 * How police work is supervised (执法监督): all of it local practice around the law, so that every number is a setting.
 *
 * <p>Each day an {@link org.countygov.police.supervision.AlertReviewPolicy} chooses the alerts to review; {@link
 * org.countygov.police.supervision.ThreeClears} says of each whether source, responsibility and outcome are clear. The
 * registries, brought together as {@link org.countygov.police.supervision.LinkedRecords}, are compared by {@link
 * org.countygov.police.supervision.Linkage} under the {@link org.countygov.police.supervision.LinkageRule}s. A {@link
 * org.countygov.police.supervision.Tour} does both for a day and fills the ledger. Each quarter {@link
 * org.countygov.police.supervision.QuarterlySampling} draws, scores and ranks; {@link
 * org.countygov.police.supervision.InterviewTriggers} says who is to be interviewed. {@link
 * org.countygov.police.supervision.JointMeeting} and {@link org.countygov.police.supervision.EarlyIntervention} are for the
 * procuratorate.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.police.supervision;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
