package org.countygov.mediation;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.law.Setting;
import org.countygov.mediation.administrative.AdministrativeMediation;
import org.countygov.mediation.aid.LegalAid;
import org.countygov.mediation.committee.CommitteeFormation;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.CourtReferredMediation;
import org.countygov.mediation.incident.IncidentAlert;
import org.countygov.mediation.legality.LegalityReview;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.reconsideration.AdministrativeReconsideration;
import org.countygov.mediation.register.DisputeRegister;
import org.countygov.mediation.screening.Screening;
import org.countygov.mediation.shared.AdministrativeMediationClocks;
import org.countygov.mediation.shared.AdministrativeMediationSettings;
import org.countygov.mediation.shared.CourtLinkageClocks;
import org.countygov.mediation.shared.CourtLinkageSettings;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.mediation.shared.ReconsiderationSettings;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.mediation.shared.RegisterSettings;
import org.countygov.mediation.shared.RiskSettings;
import org.countygov.mediation.shared.ScreeningSettings;
import org.countygov.time.Clock;
import org.countygov.workflow.Workflow;

/** Everything of this module: its workflows, in the order of the statutes that govern them, its clocks and its settings. */
public final class MediationWorkflows {
    /** 人民调解. */
    public static final Workflow<Mediation, MediationState> PEOPLE_MEDIATION = PeopleMediation.WORKFLOW;

    /** 司法确认. */
    public static final Workflow<Confirmation, ConfirmationState> JUDICIAL_CONFIRMATION = JudicialConfirmation.WORKFLOW;

    /** How records of each workflow are read. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.<Activities<?, ?>>builder()
            .add(PeopleMediation.activities())
            .add(JudicialConfirmation.activities())
            .add(AdministrativeMediation.activities())
            .add(AdministrativeReconsideration.activities())
            .add(CourtReferredMediation.activities())
            .add(DisputeRegister.activities())
            .add(Screening.activities())
            .add(LegalityReview.activities())
            .add(LegalAid.activities())
            .add(IncidentAlert.activities())
            .add(CommitteeFormation.activities())
            .build();

    /** The workflows, in the same order. */
    public static final ImmutableList<Workflow<?, ?>> ALL =
            ACTIVITIES.stream().map(Activities::workflow).collect(ImmutableList.toImmutableList());

    /** The clocks, whether a workflow starts them or not. */
    public static final ImmutableList<Clock> CLOCKS = ImmutableList.<Clock>builder()
            .addAll(AdministrativeMediationClocks.ALL)
            .addAll(CourtLinkageClocks.ALL)
            .addAll(LegalServiceClocks.ALL)
            .addAll(MediationClocks.ALL)
            .addAll(ReconsiderationClocks.ALL)
            .addAll(RegisterClocks.ALL)
            .build();

    /** The settings, besides those by which each workflow passes from one edition to the next. */
    public static final ImmutableList<Setting<?>> SETTINGS = ImmutableList.<Setting<?>>builder()
            .addAll(AdministrativeMediationSettings.ALL)
            .addAll(CourtLinkageSettings.ALL)
            .addAll(LegalServiceSettings.ALL)
            .addAll(MediationSettings.ALL)
            .addAll(ReconsiderationSettings.ALL)
            .addAll(RegisterSettings.ALL)
            .addAll(RiskSettings.ALL)
            .addAll(ScreeningSettings.ALL)
            .build();

    private MediationWorkflows() {}
}
