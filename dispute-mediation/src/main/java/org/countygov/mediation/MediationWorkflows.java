package org.countygov.mediation;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.workflow.Workflow;

/** The workflows of this module. */
public final class MediationWorkflows {
    /** 人民调解. */
    public static final Workflow<Mediation, MediationState> PEOPLE_MEDIATION = PeopleMediation.WORKFLOW;

    /** 司法确认. */
    public static final Workflow<Confirmation, ConfirmationState> JUDICIAL_CONFIRMATION = JudicialConfirmation.WORKFLOW;

    /** All of them. */
    public static final ImmutableList<Workflow<?, ?>> ALL = ImmutableList.of(PEOPLE_MEDIATION, JUDICIAL_CONFIRMATION);

    /** How records of each are read, in the same order. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES =
            ImmutableList.of(PeopleMediation.activities(), JudicialConfirmation.activities());

    private MediationWorkflows() {}
}
