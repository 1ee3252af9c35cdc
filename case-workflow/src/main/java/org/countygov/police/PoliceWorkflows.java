package org.countygov.police;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.law.Setting;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalClocks;
import org.countygov.police.criminal.CriminalSettings;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.progress.ProgressSettings;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.remedy.Remedies;
import org.countygov.police.review.UnifiedReview;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.police.shared.CustodyClocks;
import org.countygov.police.shared.CustodySettings;
import org.countygov.police.shared.DefenceClocks;
import org.countygov.police.shared.FilingClocks;
import org.countygov.police.shared.IntakeClocks;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.PropertyClocks;
import org.countygov.police.shared.PropertySettings;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.police.shared.RemedySettings;
import org.countygov.police.shared.ReviewSettings;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.police.supervision.QuarterlySampling;
import org.countygov.time.Clock;
import org.countygov.workflow.Workflow;

/** Everything of this module: its workflows, from the alert to the remedies, its clocks and its settings. */
public final class PoliceWorkflows {
    /** How records of each workflow are read. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.<Activities<?, ?>>builder()
            .add(PoliceAlert.activities())
            .add(AdministrativeProcedure.activities())
            .add(CriminalCases.activities())
            .add(CoerciveMeasures.activities())
            .add(UnifiedReview.activities())
            .add(CaseProperty.activities())
            .addAll(Remedies.ACTIVITIES)
            .build();

    /** The workflows, in the same order. */
    public static final ImmutableList<Workflow<?, ?>> ALL =
            ACTIVITIES.stream().map(Activities::workflow).collect(ImmutableList.toImmutableList());

    /** The clocks, whether a workflow starts them or not. */
    public static final ImmutableList<Clock> CLOCKS = ImmutableList.<Clock>builder()
            .addAll(CriminalClocks.ALL)
            .addAll(AdministrativeClocks.ALL)
            .addAll(CustodyClocks.ALL)
            .addAll(DefenceClocks.ALL)
            .addAll(FilingClocks.ALL)
            .addAll(IntakeClocks.ALL)
            .addAll(PoliceSupervisionClocks.ALL)
            .addAll(PropertyClocks.ALL)
            .addAll(RemedyClocks.ALL)
            .build();

    /** The settings, besides those by which each workflow passes from one edition to the next. */
    public static final ImmutableList<Setting<?>> SETTINGS = ImmutableList.<Setting<?>>builder()
            .addAll(CriminalSettings.ALL)
            .addAll(ProgressSettings.ALL)
            .addAll(AdministrativeSettings.ALL)
            .addAll(CustodySettings.ALL)
            .addAll(IntakeSettings.ALL)
            .addAll(PropertySettings.ALL)
            .addAll(RemedySettings.ALL)
            .addAll(ReviewSettings.ALL)
            .addAll(SupervisionSettings.ALL)
            .addAll(QuarterlySampling.SETTINGS)
            .build();

    private PoliceWorkflows() {}
}
