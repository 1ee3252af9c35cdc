package org.countygov.police.progress;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.administrative.AdministrativeState;
import org.countygov.police.administrative.InvestigationAct.GiveAppraisal;
import org.countygov.police.alert.AlertState;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.measure.CoerciveMeasure;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.measure.CustodyCommand.ExtendByOneMonth;
import org.countygov.police.measure.CustodyCommand.ExtendForTenYears;
import org.countygov.police.measure.CustodyCommand.ExtendInFourCategories;
import org.countygov.police.measure.CustodyCommand.RecalculateCustody;
import org.countygov.police.measure.DetentionCommand.ExtendDetention;
import org.countygov.police.measure.DetentionCommand.ExtendDetentionTo30;
import org.countygov.police.measure.MeasureState;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.PropertyState;
import org.countygov.police.remedy.ReconsiderationState;
import org.countygov.police.remedy.Reconsiderations;
import org.countygov.police.shared.RemedyClocks;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;

/** What may be told of the workflows of this module. A workflow that is not here is told to nobody. */
public final class PoliceMilestones {
    /** The accuser's remedies against non-filing. */
    public static final Milestones<ReconsiderationState> NON_FILING = Milestones.of(Reconsiderations.NON_FILING)
            .state(ReconsiderationState.NOTICE_SERVED, Milestone.NOT_FILED, RemedyClocks.NON_FILING_RECONSIDERATION)
            .state(ReconsiderationState.RECONSIDERATION_FILED, Milestone.REMEDY_ASKED)
            .state(ReconsiderationState.RECONSIDERED, Milestone.REMEDY_DECIDED, RemedyClocks.NON_FILING_REVIEW)
            .state(ReconsiderationState.REVIEW_FILED, Milestone.REMEDY_ASKED)
            .state(ReconsiderationState.REVIEWED, Milestone.REMEDY_DECIDED)
            .silent(ReconsiderationState.LAPSED)
            .complete();

    /** Property: that it came back, and nothing of how it is held. */
    public static final Milestones<PropertyState> PROPERTY = Milestones.of(CaseProperty.WORKFLOW)
            .state(PropertyState.RETURNED_TO_VICTIM, Milestone.PROPERTY_RETURNED)
            .state(PropertyState.RELEASED_TO_HOLDER, Milestone.PROPERTY_RELEASED)
            .silent(
                    PropertyState.IDENTIFIED,
                    PropertyState.MEASURE_APPLIED,
                    PropertyState.HANDOVER_PENDING,
                    PropertyState.STORED,
                    PropertyState.ON_LOAN,
                    PropertyState.EARLY_DISPOSED,
                    PropertyState.PROCEEDS_HELD,
                    PropertyState.DISPOSITION_ORDERED,
                    PropertyState.AUCTIONED,
                    PropertyState.UNCLAIMED,
                    PropertyState.TRANSFERRED_WITH_CASE,
                    PropertyState.FORFEITED_TO_TREASURY,
                    PropertyState.DESTROYED,
                    PropertyState.LAPSED)
            .complete();

    /** Alerts: that the report is there and where it went; nothing of what police did at the scene or reviewed later. */
    public static final Milestones<AlertState> ALERT = Milestones.of(PoliceAlert.WORKFLOW)
            .state(AlertState.RECEIVED, Milestone.RECEIVED)
            .state(AlertState.CLASSIFIED, Milestone.CLASSIFIED)
            .state(AlertState.CLOSED_NON_CASE, Milestone.CLOSED)
            .state(AlertState.TRANSFERRED_OUT, Milestone.TRANSFERRED)
            .state(AlertState.REFERRED_OUT, Milestone.REFERRED)
            .state(AlertState.DUPLICATE_EXPLAINED, Milestone.CLOSED)
            .silent(
                    AlertState.DISPATCHED,
                    AlertState.ON_SCENE,
                    AlertState.DISPOSED,
                    // The case that followed tells the rest.
                    AlertState.REPORT_REGISTERED,
                    AlertState.SUBSTANTIVE_REVIEW,
                    AlertState.RECTIFICATION_ORDERED,
                    AlertState.RECTIFIED,
                    AlertState.REVIEW_PASSED)
            .complete();

    /** Administrative cases. What is investigated, proposed and reviewed is told to nobody here; the decision is. */
    public static final Milestones<AdministrativeState> ADMINISTRATIVE_CASE = Milestones.of(
                    AdministrativeProcedure.WORKFLOW)
            .state(AdministrativeState.REPORT_REGISTERED, Milestone.RECEIVED)
            .state(AdministrativeState.ACCEPTED, Milestone.ACCEPTED)
            .state(AdministrativeState.NOT_ACCEPTED, Milestone.NOT_ACCEPTED)
            .state(AdministrativeState.TRANSFERRED_OUT, Milestone.TRANSFERRED)
            .state(AdministrativeState.REFERRED_OUT, Milestone.REFERRED)
            .state(AdministrativeState.MEDIATION, Milestone.MEDIATION)
            .state(AdministrativeState.SUMMARY_PENALTY, Milestone.PENALTY_DECIDED)
            .state(AdministrativeState.DECISION, Milestone.PENALTY_DECIDED)
            .state(AdministrativeState.INVESTIGATION_TERMINATED, Milestone.WITHDRAWN)
            .state(AdministrativeState.CLOSED, Milestone.CLOSED)
            .silent(
                    AdministrativeState.ACCEPTANCE_REVIEW,
                    AdministrativeState.INVESTIGATING,
                    AdministrativeState.FAST_TRACK,
                    AdministrativeState.LEGAL_REVIEW,
                    AdministrativeState.PRE_DECISION_NOTICE,
                    AdministrativeState.HEARING,
                    AdministrativeState.SERVED,
                    AdministrativeState.EXECUTING,
                    AdministrativeState.STAYED,
                    // The criminal case tells the rest, once it is filed.
                    AdministrativeState.CONVERTED_TO_CRIMINAL)
            .act(GiveAppraisal.class, Milestone.APPRAISAL_OPINION)
            .complete();

    /** Criminal cases. Between filing and conclusion everything is a secret of the investigation. */
    public static final Milestones<CriminalState> CRIMINAL_CASE = Milestones.of(CriminalCases.WORKFLOW)
            .state(CriminalState.REPORT_REGISTERED, Milestone.RECEIVED)
            .state(CriminalState.NOT_FILED, Milestone.NOT_FILED)
            .state(CriminalState.FILED, Milestone.FILED)
            .state(CriminalState.TRANSFERRED_OUT, Milestone.TRANSFERRED)
            .state(CriminalState.PRIVATE_PROSECUTION_ADVISED, Milestone.REFERRED)
            .state(CriminalState.CONCLUDED, Milestone.CONCLUDED)
            .state(CriminalState.TRANSFERRED_FOR_PROSECUTION, Milestone.TRANSFERRED_FOR_PROSECUTION)
            .state(CriminalState.WITHDRAWN, Milestone.WITHDRAWN)
            .state(CriminalState.CLOSED, Milestone.CLOSED)
            .silent(
                    CriminalState.FILING_REVIEW,
                    CriminalState.INVESTIGATING,
                    CriminalState.EXIT_REVIEW,
                    // The procuratorate tells what it returns, prosecutes or does not.
                    CriminalState.RETURNED_1,
                    CriminalState.RETURNED_2,
                    CriminalState.PROSECUTED,
                    CriminalState.NON_PROSECUTION,
                    // The administrative case tells the rest.
                    CriminalState.CONVERTED_TO_ADMINISTRATIVE)
            .complete();

    /**
     * The measures against a suspect, for the suspect, the family and the defender: once they are carried out, and never while
     * they are only asked for. A family whose notice is lawfully delayed is told nothing.
     */
    public static final Milestones<MeasureState> MEASURE = Milestones.of(CoerciveMeasures.WORKFLOW)
            .state(MeasureState.COMPELLED, Milestone.MEASURE_TAKEN)
            .state(MeasureState.DETAINED, Milestone.MEASURE_TAKEN)
            .state(MeasureState.ARRESTED, Milestone.MEASURE_TAKEN)
            .state(MeasureState.BAIL, Milestone.MEASURE_TAKEN)
            .state(MeasureState.RESIDENTIAL_SURVEILLANCE, Milestone.MEASURE_TAKEN)
            .state(MeasureState.RELEASED, Milestone.MEASURE_ENDED)
            .state(MeasureState.LIFTED, Milestone.MEASURE_ENDED)
            .silent(
                    MeasureState.NONE,
                    MeasureState.SUMMONED,
                    MeasureState.ARREST_REQUESTED,
                    MeasureState.ARREST_APPROVED,
                    MeasureState.NOT_APPROVED,
                    MeasureState.HANDED_OVER,
                    MeasureState.WITH_COURT)
            .act(ExtendDetention.class, Milestone.MEASURE_CHANGED)
            .act(ExtendDetentionTo30.class, Milestone.MEASURE_CHANGED)
            .act(ExtendByOneMonth.class, Milestone.MEASURE_CHANGED)
            .act(ExtendInFourCategories.class, Milestone.MEASURE_CHANGED)
            .act(ExtendForTenYears.class, Milestone.MEASURE_CHANGED)
            .act(RecalculateCustody.class, Milestone.MEASURE_CHANGED)
            .withheldFrom(
                    Audience.FAMILY, content -> content instanceof CoerciveMeasure measure && measure.noticeDelayed())
            .complete();

    /** All of them. */
    public static final ImmutableList<Milestones<?>> ALL =
            ImmutableList.of(ALERT, ADMINISTRATIVE_CASE, CRIMINAL_CASE, MEASURE, NON_FILING, PROPERTY);

    private PoliceMilestones() {}

    /** The file with what may be told of it, or empty when nothing of its workflow may be told to anybody. */
    public static Optional<Tracked<?>> tracked(CaseFile<?, ?> file) {
        return ALL.stream()
                .filter(milestones -> milestones.workflow().equals(file.ref().workflow()))
                .<Tracked<?>>map(milestones -> tracked(file, milestones))
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a reference names the workflow that made the file
    private static <S extends Enum<S> & Worded> Tracked<S> tracked(CaseFile<?, ?> file, Milestones<S> milestones) {
        return Tracked.of((CaseFile<?, S>) file, milestones);
    }
}
