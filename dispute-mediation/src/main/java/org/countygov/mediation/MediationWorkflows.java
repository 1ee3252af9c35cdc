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

    /** All of them. */
    public static final ImmutableList<Workflow<?, ?>> ALL = ImmutableList.of(
            PEOPLE_MEDIATION, JUDICIAL_CONFIRMATION, ADMINISTRATIVE_MEDIATION, RECONSIDERATION, COURT_REFERRED);

    /** How records of each are read, in the same order. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.of(
            PeopleMediation.activities(),
            JudicialConfirmation.activities(),
            AdministrativeMediation.activities(),
            AdministrativeReconsideration.activities(),
            CourtReferredMediation.activities());

    private MediationWorkflows() {}
}
