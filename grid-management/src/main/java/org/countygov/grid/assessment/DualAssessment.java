package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.grid.shared.CommunitySettings;
import org.countygov.law.LocalSettings;

/**
 * How the opinions of township and department make one score of a county department or its sub-office (双重考核). The township's has
 * the weight of the jurisdiction, which a provincial regulation keeps from falling below its floor.
 */
public final class DualAssessment {
    private DualAssessment() {}

    /**
     * The score of both.
     *
     * @param subject a county department or a sub-office. Throws {@link IllegalArgumentException} for any other
     * @param byTownship what the township gives
     * @param byDepartment what the department above gives
     */
    public static Score of(Subject subject, Score byTownship, Score byDepartment, LocalSettings settings) {
        checkArgument(
                subject == Subject.DEPARTMENT || subject == Subject.SUB_OFFICE,
                "subject %s is assessed by one side only",
                subject);
        int weight = settings.get(
                subject == Subject.DEPARTMENT
                        ? CommunitySettings.WEIGHT_OF_DEPARTMENT
                        : CommunitySettings.WEIGHT_OF_SUB_OFFICE);
        return byTownship.weighted(weight).plus(byDepartment.weighted(100 - weight));
    }
}
