package org.countygov.police.alert;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.police.shared.PoliceRole;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an alert. Callers, addresses and what happened stay in the embedding system. */
@Value.Immutable
public abstract sealed class Alert permits ImmutableAlert {
    private static final int TWO_OFFICERS = 2;

    Alert() {}

    public abstract Optional<Channel> channel();

    public abstract Optional<ReportKind> kind();

    public abstract Optional<AlertClass> alertClass();

    /** Since when it is registered that an offence is suspected; from then on the review of the case is counted. */
    public abstract Optional<Instant> caseTypeSince();

    /** Whether papers are missing from a transfer by another organ. */
    @Value.Default
    public Answer papersComplete() {
        return Answer.UNKNOWN;
    }

    /** Whether police were sent before the alert was registered in full. */
    @Value.Default
    public boolean sentInUrgency() {
        return false;
    }

    /** Who received, attended or disposed of the alert. */
    public abstract ImmutableSet<PersonId> handledBy();

    /** The unit that disposed of it. */
    public abstract Optional<UnitId> disposedBy();

    /** Whether somebody was injured, property was lost, or somebody was brought back. */
    @Value.Default
    public Answer harm() {
        return Answer.NO;
    }

    /** The case that followed. */
    public abstract Optional<CaseRef> followedBy();

    public abstract Optional<PersonId> reviewer();

    /** Whether the finding of the review is a major one. */
    @Value.Default
    public boolean majorFinding() {
        return false;
    }

    static Alert blank() {
        return ImmutableAlert.builder().build();
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    Answer areChannelAndKindRecorded(Receive receive) {
        return receive.channel().isPresent() && receive.kind().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isClassNamed(Classify classify) {
        return classify.alertClass().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isReasoned(Correct correct) {
        return correct.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isTransferredByOrgan() {
        return Answer.of(kind().map(ReportKind.TRANSFER::equals));
    }

    Answer arePapersMissing() {
        return papersComplete().not();
    }

    Answer isUndeterminable(HoldUndetermined hold) {
        return hold.undeterminable();
    }

    Answer isClassifiedOrUrgent(Dispatch dispatch, Situation situation) {
        return Answer.of(situation.standsIn(AlertState.CLASSIFIED)).or(dispatch.urgent());
    }

    Answer areTwoForEnforcement(Arrive arrive) {
        Answer two = arrive.officers().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(arrive.officers().size() >= TWO_OFFICERS);
        return arrive.enforcement().not().or(two);
    }

    Answer isRecorded(Arrive arrive) {
        return arrive.recording();
    }

    Answer isRecorded(Dispose dispose) {
        return dispose.recorded();
    }

    Answer isPersonLinked(Dispose dispose) {
        return dispose.broughtBack().not().or(Answer.of(dispose.measure().isPresent()));
    }

    Answer isNatureStated(RegisterWalkIn register) {
        return isStated(register.nature());
    }

    Answer isNatureStated(RegisterMailed register) {
        return isStated(register.nature());
    }

    Answer isNatureStated(RegisterReport register) {
        return isStated(register.nature());
    }

    Answer isNatureStated(TransferOut transfer) {
        return isStated(transfer.nature());
    }

    private static Answer isStated(Optional<Nature> nature) {
        return nature.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Answer areDone(RegisterWalkIn register, ImmutableSet<OnTheSpot> required) {
        return register.done().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(register.done().containsAll(required));
    }

    Answer isReporterContacted(RegisterMailed register) {
        return register.reporterContacted();
    }

    Answer isEvidenceListed(RegisterMailed register) {
        return register.evidenceListed();
    }

    Answer isByDisposingUnit(RegisterReport register, Situation situation) {
        return isOfDisposingUnit(situation);
    }

    Answer isOffenceSuspected(RegisterReport register) {
        return register.offence();
    }

    Answer isOwnJurisdiction(RegisterReport register) {
        return register.ownJurisdiction();
    }

    Answer isEvidenceListed(RegisterReport register) {
        return register.evidenceListed();
    }

    Answer isReceiptGiven(RegisterReport register) {
        return register.receiptGiven();
    }

    Answer isDecided(LinkCase link) {
        return link.decided();
    }

    Answer isStepNamed(ExtendCaseReview extend) {
        return extend.step().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isClosedByWhomCountyNames(CloseNonCase close, Situation situation) {
        return Answer.of(situation.actor().role() != PoliceRole.OFFICER
                || !situation.setting(IntakeSettings.NON_CASE_CLOSED_BY_HEAD));
    }

    Answer isNonCase() {
        return Answer.of(alertClass().map(AlertClass::isNonCase));
    }

    Answer isExplained(CloseNonCase close) {
        return close.explained();
    }

    Answer isComplaintRouted(CloseNonCase close) {
        Answer complaint = Answer.of(alertClass().map(AlertClass.COMPLAINT::equals));
        return complaint.not().or(close.complaintRouted());
    }

    Answer isConsentedToIfHarm(CloseNonCase close, Situation situation) {
        return situation.setting(IntakeSettings.REVIEWER_CONSENTS)
                ? harm().not().or(close.reviewerConsents())
                : Answer.YES;
    }

    Answer areUrgentMeasuresTaken(TransferOut transfer) {
        return transfer.urgentMeasures();
    }

    Answer isReporterTold(TransferOut transfer) {
        return transfer.reporterTold();
    }

    Answer isNotPolice(ReferOut refer) {
        return refer.notPolice();
    }

    /** In writing on objection or doubt, otherwise by word of mouth; whoever cannot be reached cannot be told. */
    Answer isToldInDueForm(ReferOut refer) {
        Answer inWriting = refer.objected().or(refer.plain().not());
        Answer told = inWriting.and(refer.writtenNotice()).or(inWriting.not().and(refer.told()));
        return told.or(refer.addressKnown().not());
    }

    Answer isEvidenceReturned(ReferOut refer) {
        return refer.evidenceReturned();
    }

    Answer isEarlierLinked(ExplainDuplicate explain) {
        return explain.earlier().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isNothingNew(ExplainDuplicate explain) {
        return explain.newFacts().not();
    }

    /** A sample counts only when it can be drawn again from its seed. */
    Answer isSelectedByRule(OpenSubstantiveReview open) {
        Answer byNamedCause = Answer.of(open.causes().stream().anyMatch(cause -> cause != ReviewCause.SAMPLE));
        Answer bySample = Answer.of(
                open.causes().contains(ReviewCause.SAMPLE) && open.seed().isPresent());
        return open.causes().isEmpty() ? Answer.UNKNOWN : byNamedCause.or(bySample);
    }

    Answer didNotHandle(OpenSubstantiveReview open, Situation situation) {
        PersonId reviewer = situation.actor().person();
        Answer handled = handledBy().isEmpty() || !reviewer.isStated()
                ? Answer.UNKNOWN
                : Answer.of(handledBy().contains(reviewer));
        return handled.not().and(isOfDisposingUnit(situation).not());
    }

    Answer isOffShift(OpenSubstantiveReview open, Situation situation) {
        return situation.setting(IntakeSettings.REVIEWER_OFF_SHIFT) ? open.offShift() : Answer.YES;
    }

    Answer isContentChecked(PassReview pass) {
        return pass.contentChecked();
    }

    Answer isCalledBack(PassReview pass) {
        return pass.calledBack();
    }

    Answer hasDefect(OrderRectification order) {
        return Answer.of(!order.defects().isEmpty());
    }

    Answer isByResponsibleUnit(SubmitRectification submit, Situation situation) {
        return isOfDisposingUnit(situation);
    }

    Answer isEvidenceAttached(SubmitRectification submit) {
        return submit.evidenceAttached();
    }

    Answer isCaseNamed(SubmitRectification submit) {
        Answer isCase = Answer.of(alertClass().map(AlertClass::isCaseType));
        return isCase.not()
                .or(Answer.of(submit.followedBy().or(this::followedBy).isPresent()));
    }

    Answer isByReviewer(VerifyRectification verify, Situation situation) {
        return isReviewer(situation);
    }

    Answer isGone(VerifyRectification verify) {
        return verify.gone();
    }

    Answer isByReviewer(RejectRectification reject, Situation situation) {
        return isReviewer(situation);
    }

    private Answer isReviewer(Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated()
                ? Answer.of(reviewer().filter(PersonId::isStated).map(actor::equals))
                : Answer.UNKNOWN;
    }

    private Answer isOfDisposingUnit(Situation situation) {
        UnitId unit = situation.actor().unit();
        return unit.isStated() ? Answer.of(disposedBy().filter(UnitId::isStated).map(unit::equals)) : Answer.UNKNOWN;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Alert received(Receive receive, Event<Alert, AlertState> event) {
        return handled(event)
                .withChannel(receive.channel())
                .withKind(receive.kind())
                .withAlertClass(receive.suspected())
                .withCaseTypeSince(
                        receive.suspected().filter(AlertClass::isCaseType).map(suspected -> event.at()))
                .withPapersComplete(receive.papersComplete());
    }

    Alert classified(Classify classify) {
        return edit().withAlertClass(classify.alertClass());
    }

    Alert corrected(Correct correct) {
        return edit().withAlertClass(correct.alertClass().or(this::alertClass));
    }

    Alert papersSupplied(SupplyPapers supply) {
        return edit().withPapersComplete(Answer.YES);
    }

    Alert dispatched(Dispatch dispatch) {
        return edit().withSentInUrgency(dispatch.urgent() == Answer.YES);
    }

    Alert arrived(Arrive arrive) {
        return edit().withHandledBy(Sets.union(handledBy(), arrive.officers()));
    }

    Alert disposed(Dispose dispose, Event<Alert, AlertState> event) {
        return disposedBy(event)
                .withHarm(dispose.injury().or(dispose.propertyLost()).or(dispose.broughtBack()));
    }

    Alert registered(RegisterWalkIn register, Event<Alert, AlertState> event) {
        return disposedBy(event).withFollowedBy(register.followedBy());
    }

    Alert registered(RegisterMailed register, Event<Alert, AlertState> event) {
        return disposedBy(event).withFollowedBy(register.followedBy());
    }

    Alert registered(RegisterReport register, Event<Alert, AlertState> event) {
        return handled(event).withFollowedBy(register.followedBy());
    }

    Alert linked(LinkCase link) {
        return edit().withFollowedBy(link.followedBy().or(this::followedBy));
    }

    Alert closed(CloseNonCase close, Event<Alert, AlertState> event) {
        return disposedBy().isPresent() ? handled(event) : disposedBy(event);
    }

    Alert transferred(TransferOut transfer, Event<Alert, AlertState> event) {
        return disposedBy().isPresent() ? handled(event) : disposedBy(event);
    }

    Alert referred(ReferOut refer, Event<Alert, AlertState> event) {
        return disposedBy().isPresent() ? handled(event) : disposedBy(event);
    }

    Alert explained(ExplainDuplicate explain, Event<Alert, AlertState> event) {
        return disposedBy(event);
    }

    Alert reviewed(OpenSubstantiveReview open, Event<Alert, AlertState> event) {
        return edit().withReviewer(event.actor().person());
    }

    Alert faulted(OrderRectification order) {
        return edit().withMajorFinding(order.major());
    }

    Alert rectified(SubmitRectification submit) {
        return edit().withFollowedBy(submit.followedBy().or(this::followedBy));
    }

    private ImmutableAlert disposedBy(Event<Alert, AlertState> event) {
        return handled(event).withDisposedBy(event.actor().unit());
    }

    private ImmutableAlert handled(Event<Alert, AlertState> event) {
        PersonId person = event.actor().person();
        return person.isStated() ? edit().withHandledBy(Sets.union(handledBy(), ImmutableSet.of(person))) : edit();
    }

    private ImmutableAlert edit() {
        return (ImmutableAlert) this;
    }
}
