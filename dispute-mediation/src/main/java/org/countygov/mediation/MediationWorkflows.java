package org.countygov.mediation;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.mediation.administrative.AdministrativeMediation;
import org.countygov.mediation.administrative.OrganMediation;
import org.countygov.mediation.administrative.OrganMediationState;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.CourtReferredMediation;
import org.countygov.mediation.court.InvitedMediation;
import org.countygov.mediation.court.InvitedMediationState;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.reconsideration.AdministrativeReconsideration;
import org.countygov.mediation.reconsideration.Reconsideration;
import org.countygov.mediation.reconsideration.ReconsiderationState;
import org.countygov.mediation.aid.AidState;
import org.countygov.mediation.aid.LegalAid;
import org.countygov.mediation.aid.LegalAidCase;
import org.countygov.mediation.committee.CommitteeFormation;
import org.countygov.mediation.committee.CommitteeState;
import org.countygov.mediation.committee.Formation;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.incident.Incident;
import org.countygov.mediation.incident.IncidentAlert;
import org.countygov.mediation.incident.IncidentState;
import org.countygov.mediation.legality.LegalityReview;
import org.countygov.mediation.legality.Review;
import org.countygov.mediation.legality.ReviewState;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.register.DisputeRegister;
import org.countygov.mediation.register.DisputeState;
import org.countygov.mediation.register.RegisteredDispute;
import org.countygov.mediation.screening.Screening;
import org.countygov.mediation.screening.ScreeningRound;
import org.countygov.mediation.screening.ScreeningState;
import org.countygov.workflow.Workflow;

/** The workflows of this module. */
public final class MediationWorkflows {
    /** 人民调解. */
    public static final Workflow<Mediation, MediationState> PEOPLE_MEDIATION = PeopleMediation.WORKFLOW;

    /** 司法确认. */
    public static final Workflow<Confirmation, ConfirmationState> JUDICIAL_CONFIRMATION = JudicialConfirmation.WORKFLOW;

    /** 行政调解. */
    public static final Workflow<OrganMediation, OrganMediationState> ADMINISTRATIVE_MEDIATION =
            AdministrativeMediation.WORKFLOW;

    /** 行政复议. */
    public static final Workflow<Reconsideration, ReconsiderationState> RECONSIDERATION =
            AdministrativeReconsideration.WORKFLOW;

    /** 特邀调解. */
    public static final Workflow<InvitedMediation, InvitedMediationState> COURT_REFERRED =
            CourtReferredMediation.WORKFLOW;

    /** 矛盾纠纷登记（五个一）. */
    public static final Workflow<RegisteredDispute, DisputeState> REGISTERED_DISPUTE = DisputeRegister.WORKFLOW;

    /** 矛盾纠纷排查. */
    public static final Workflow<ScreeningRound, ScreeningState> SCREENING_ROUND = Screening.WORKFLOW;

    /** 合法性审查. */
    public static final Workflow<Review, ReviewState> LEGALITY_REVIEW = LegalityReview.WORKFLOW;

    /** 法律援助. */
    public static final Workflow<LegalAidCase, AidState> LEGAL_AID = LegalAid.WORKFLOW;

    /** 预警与处置. */
    public static final Workflow<Incident, IncidentState> INCIDENT_ALERT = IncidentAlert.WORKFLOW;

    /** 人民调解委员会设立和换届. */
    public static final Workflow<Formation, CommitteeState> COMMITTEE = CommitteeFormation.WORKFLOW;

    /** All of them. */
    public static final ImmutableList<Workflow<?, ?>> ALL = ImmutableList.of(
            PEOPLE_MEDIATION, JUDICIAL_CONFIRMATION, ADMINISTRATIVE_MEDIATION, RECONSIDERATION, COURT_REFERRED,
            REGISTERED_DISPUTE, SCREENING_ROUND, LEGALITY_REVIEW, LEGAL_AID, INCIDENT_ALERT, COMMITTEE);

    /** How records of each are read, in the same order. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.of(
            PeopleMediation.activities(),
            JudicialConfirmation.activities(),
            AdministrativeMediation.activities(),
            AdministrativeReconsideration.activities(),
            CourtReferredMediation.activities(),
            DisputeRegister.activities(),
            Screening.activities(),
            LegalityReview.activities(),
            LegalAid.activities(),
            IncidentAlert.activities(),
            CommitteeFormation.activities());

    private MediationWorkflows() {}
}
