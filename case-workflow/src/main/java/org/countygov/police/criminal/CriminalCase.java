package org.countygov.police.criminal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.countygov.party.PersonId;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.immutables.value.Value;

/**
 * What the rules need to know of a criminal case. Measures, property, remedies and reviews are cases of their own, to which
 * it refers; suspects are known by opaque identifiers.
 */
@Value.Immutable
public abstract sealed class CriminalCase permits ImmutableCriminalCase {
    CriminalCase() {}

    public abstract Optional<ReportSource> source();

    /** The alert from which the case came. */
    public abstract Optional<CaseRef> alert();

    /** The administrative case from which it came, or into which it was converted. */
    public abstract Optional<CaseRef> administrativeCase();

    /** Whether papers of a transferring agency are missing. */
    @Value.Default
    public boolean papersMissing() {
        return false;
    }

    /** 立案前调查核实. Whether facts were verified before filing. */
    @Value.Default
    public boolean preFilingVerification() {
        return false;
    }

    /** Whether an emergency measure against organised crime stands. */
    @Value.Default
    public boolean emergencyMeasure() {
        return false;
    }

    /** Whether the procuratorate has asked to file, and that is not done yet. */
    @Value.Default
    public boolean noticeToFile() {
        return false;
    }

    /** Whether the procuratorate has asked to withdraw. */
    @Value.Default
    public boolean noticeToWithdraw() {
        return false;
    }

    /** Whether the police have objected to that. */
    @Value.Default
    public boolean objectedToNotice() {
        return false;
    }

    /** The file in which the procuratorate supervises the filing. */
    public abstract Optional<CaseRef> supervision();

    /** The suspects, those for whom the investigation has ended included. */
    public abstract ImmutableMap<PersonId, Suspect> suspects();

    /** Whether the case has been filed. */
    @Value.Default
    public boolean filed() {
        return false;
    }

    /** Whether the filing followed a notice of the procuratorate. */
    @Value.Default
    public boolean filedOnNotice() {
        return false;
    }

    /** Whether property was seized, sealed or frozen. */
    @Value.Default
    public boolean propertyHeld() {
        return false;
    }

    /** The files of property that was seized, sealed or frozen. */
    public abstract ImmutableSet<CaseRef> property();

    /** Who may no longer touch the case. */
    public abstract ImmutableSet<PersonId> recused();

    /** Whether illegal evidence was excluded. */
    @Value.Default
    public boolean evidenceExcluded() {
        return false;
    }

    /** Whether somebody is still to be told of a withdrawal or an end for a suspect. */
    @Value.Default
    public boolean endNoticeOwed() {
        return false;
    }

    /** Whether the parties have reconciled. */
    @Value.Default
    public boolean reconciled() {
        return false;
    }

    /** The review item of the exit review. */
    public abstract Optional<CaseRef> reviewItem();

    /** How often the procuratorate has returned the case, whichever procuratorate it was. */
    @Value.Default
    public int returns() {
        return 0;
    }

    /** Whether what is not prosecuted was handled administratively. */
    @Value.Default
    public boolean punished() {
        return false;
    }

    static CriminalCase blank() {
        return ImmutableCriminalCase.builder().build();
    }

    /** Whether the case has no known suspect (犯罪嫌疑人不明). A flag: the investigation goes on. */
    public boolean suspectUnknown() {
        return suspects().isEmpty();
    }

    /** The suspects under investigation. */
    public ImmutableMap<PersonId, Suspect> pursued() {
        return suspects().entrySet().stream()
                .filter(entry -> !entry.getValue().terminated())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Suspect> suspect(PersonId person) {
        return Optional.ofNullable(suspects().get(person));
    }

    /** Whether the person is a suspect under investigation; unknown when nobody is named. */
    Answer isPursued(PersonId person) {
        return person.isStated()
                ? Answer.of(
                        suspect(person).map(suspect -> !suspect.terminated()).orElse(false))
                : Answer.UNKNOWN;
    }

    // ---- what each command writes before filing
    // -------------------------------------------------------------------------

    CriminalCase received(ReceiveReport receive) {
        return edit().withSource(receive.source())
                .withAlert(receive.alert())
                .withAdministrativeCase(receive.administrativeCase())
                .withPapersMissing(
                        receive.source() == ReportSource.AGENCY_TRANSFER && receive.papersComplete() == Answer.NO);
    }

    CriminalCase supplied(SupplyMissingPapers supply) {
        return edit().withPapersMissing(false);
    }

    CriminalCase verified(VerifyBeforeFiling verify) {
        return edit().withPreFilingVerification(true);
    }

    CriminalCase emergencyTaken(TakeEmergencyMeasure take) {
        return edit().withEmergencyMeasure(true).withProperty(plus(property(), take.property()));
    }

    CriminalCase emergencyLifted(LiftEmergencyMeasure lift) {
        return edit().withEmergencyMeasure(false);
    }

    CriminalCase filed(FileCase file) {
        return filedAgainst(file.suspects());
    }

    CriminalCase filed(FileOnNewFacts file) {
        return filedAgainst(file.suspects());
    }

    CriminalCase filed(FileOnProcuratorateNotice file) {
        return filedAgainst(file.suspects());
    }

    CriminalCase filedAnew(Refile refile) {
        return filedAgainst(refile.suspects());
    }

    CriminalCase askedToFile(ReceiveNoticeToFile notice) {
        return edit().withNoticeToFile(true).withSupervision(notice.supervision());
    }

    CriminalCase askedToWithdraw(ReceiveNoticeToWithdraw notice) {
        return edit().withNoticeToWithdraw(true).withObjectedToNotice(false).withSupervision(notice.supervision());
    }

    CriminalCase objected(ObjectToNotice object) {
        return edit().withObjectedToNotice(true);
    }

    CriminalCase converted(ConvertToAdministrative convert) {
        return edit().withAdministrativeCase(convert.administrativeCase().or(this::administrativeCase));
    }

    // ---- what each command writes in the investigation
    // ------------------------------------------------------------------

    CriminalCase identified(IdentifySuspect identify) {
        return with(
                identify.suspect(),
                suspect -> suspect.withMinor(identify.minor())
                        .withSex(identify.sex())
                        .withLegalAidDue(InvestigationQuestions.needsLegalAid(identify)));
    }

    CriminalCase flagged(FlagWanted flag) {
        return with(flag.suspect(), suspect -> suspect.withWanted(flag.wanted()));
    }

    CriminalCase measured(ApplyMeasure apply) {
        return with(
                apply.suspect(), suspect -> suspect.withMeasure(apply.kind()).withMeasureFile(apply.file()));
    }

    CriminalCase unmeasured(EndMeasure end) {
        return with(end.suspect(), CriminalCase::free);
    }

    CriminalCase interrogated(Interrogate interrogate) {
        return with(interrogate.suspect(), suspect -> suspect.withInterrogated(true));
    }

    CriminalCase seized(Seize seize) {
        return withProperty(seize.property());
    }

    CriminalCase frozen(Freeze freeze) {
        return freeze.target().equals(Optional.of(FreezeTarget.QUERY_ONLY)) ? this : withProperty(freeze.property());
    }

    CriminalCase recused(Recuse recuse) {
        return recuse.investigator().isStated()
                ? edit().withRecused(Sets.union(recused(), ImmutableSet.of(recuse.investigator())))
                : this;
    }

    CriminalCase defended(AppointLawyer appoint) {
        return with(
                appoint.suspect(),
                suspect -> suspect.withLawyer(appoint.lawyer()).withLegalAidDue(false));
    }

    CriminalCase aidNotified(NotifyLegalAid notify) {
        return with(notify.suspect(), suspect -> suspect.withLegalAidDue(false));
    }

    CriminalCase meetingAsked(RequestMeeting request) {
        return with(
                request.suspect(),
                suspect -> suspect.withMeetingAsked(true)
                        .withMeetingNeedsPermission(request.needsPermission() == Answer.YES));
    }

    CriminalCase met(ArrangeMeeting arrange) {
        return with(arrange.suspect(), suspect -> suspect.withMeetingAsked(false));
    }

    /** Refused for now; once nothing hinders it, the lawyer asks again and must be let in. */
    CriminalCase meetingRefused(RefuseMeeting refuse) {
        return with(refuse.suspect(), suspect -> suspect.withMeetingAsked(false));
    }

    CriminalCase hearingAsked(AskToBeHeard ask) {
        return with(ask.suspect(), suspect -> suspect.withHearingAsked(true));
    }

    CriminalCase heard(HearLawyer hear) {
        return with(hear.suspect(), suspect -> suspect.withHearingAsked(false));
    }

    // ---- what each command writes on the way out
    // ------------------------------------------------------------------------

    CriminalCase excluded(ExcludeEvidence exclude) {
        return edit().withEvidenceExcluded(true);
    }

    CriminalCase terminated(TerminateForSuspect terminate) {
        return with(
                        terminate.suspect(),
                        suspect -> free(suspect).withTerminated(true).withWanted(false))
                .edit()
                .withEndNoticeOwed(true);
    }

    CriminalCase continued(ContinueForSuspect goOn) {
        return with(goOn.suspect(), suspect -> suspect.withTerminated(false));
    }

    CriminalCase converted(ConvertSuspect convert) {
        return with(convert.suspect(), suspect -> suspect.withAdministrativeCase(convert.administrativeCase()));
    }

    CriminalCase withdrawn(CriminalCommand command) {
        return edit().withSuspects(mapped(CriminalCase::free))
                .withPropertyHeld(false)
                .withNoticeToWithdraw(false)
                .withEndNoticeOwed(true);
    }

    CriminalCase told(ServeEndNotice serve) {
        return edit().withEndNoticeOwed(false);
    }

    CriminalCase reconciled(RecordReconciliation record) {
        return edit().withReconciled(true);
    }

    CriminalCase submitted(SubmitExitReview submit) {
        return edit().withReviewItem(submit.reviewItem());
    }

    CriminalCase returned(CriminalCommand command) {
        return edit().withReturns(returns() + 1);
    }

    CriminalCase released(ReleaseAfterNonProsecution release) {
        return edit().withSuspects(mapped(CriminalCase::free)).withPropertyHeld(false);
    }

    CriminalCase punished(PunishAdministratively punish) {
        return edit().withPunished(true)
                .withAdministrativeCase(punish.administrativeCase().or(this::administrativeCase));
    }

    private static Suspect free(Suspect suspect) {
        return suspect.withMeasure(Optional.empty()).withMeasureFile(Optional.empty());
    }

    /** With a filing decision, which answers every notice of the procuratorate before it. */
    private CriminalCase filedAgainst(ImmutableSet<PersonId> people) {
        CriminalCase filed = edit().withFiled(true)
                .withFiledOnNotice(noticeToFile())
                .withNoticeToFile(false)
                .withNoticeToWithdraw(false)
                .withObjectedToNotice(false);
        for (PersonId person : people) {
            filed = filed.with(person, suspect -> suspect.withTerminated(false));
        }
        return filed;
    }

    private CriminalCase withProperty(Optional<CaseRef> added) {
        return edit().withPropertyHeld(true).withProperty(plus(property(), added));
    }

    private static ImmutableSet<CaseRef> plus(ImmutableSet<CaseRef> known, Optional<CaseRef> added) {
        return Stream.concat(known.stream(), added.stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** With one suspect changed, or added; a record that names nobody changes nothing. */
    private CriminalCase with(PersonId person, UnaryOperator<Suspect> change) {
        if (!person.isStated()) {
            return this;
        }
        ImmutableMap.Builder<PersonId, Suspect> changed = ImmutableMap.builder();
        changed.putAll(suspects());
        changed.put(person, change.apply(suspect(person).orElse(Suspect.unknown())));
        return edit().withSuspects(changed.buildKeepingLast());
    }

    private ImmutableMap<PersonId, Suspect> mapped(UnaryOperator<Suspect> change) {
        return suspects().entrySet().stream()
                .collect(toImmutableMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
    }

    private ImmutableCriminalCase edit() {
        return (ImmutableCriminalCase) this;
    }
}
