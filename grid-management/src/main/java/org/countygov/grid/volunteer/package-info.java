/**
 * Posts that volunteers claim (志愿者认领岗位), from publication to the record of the service. {@link
 * org.countygov.grid.volunteer.VolunteerState} says where a post can stand, {@link
 * org.countygov.grid.volunteer.VolunteerCommand} what can be asked, {@link org.countygov.grid.volunteer.VolunteerPost} what the
 * file contains; the rules are in {@code VolunteerRules}. Service is of free will and unpaid: nothing here assigns anybody, and
 * nothing asks why somebody does not come.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
@ValueStyle
package org.countygov.grid.volunteer;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
import org.countygov.value.ValueStyle;
