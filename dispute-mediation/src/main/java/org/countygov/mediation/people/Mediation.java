package org.countygov.mediation.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.people.MediationCommand.Accept;
import org.countygov.mediation.people.MediationCommand.AgreeInWriting;
import org.countygov.mediation.people.MediationCommand.AgreeOrally;
import org.countygov.mediation.people.MediationCommand.Apply;
import org.countygov.mediation.people.MediationCommand.ApplyForConfirmation;
import org.countygov.mediation.people.MediationCommand.AppointMediators;
import org.countygov.mediation.people.MediationCommand.Archive;
import org.countygov.mediation.people.MediationCommand.ChooseMediators;
import org.countygov.mediation.people.MediationCommand.ChooseRepresentatives;
import org.countygov.mediation.people.MediationCommand.CloseToCourt;
import org.countygov.mediation.people.MediationCommand.DeclineMediation;
import org.countygov.mediation.people.MediationCommand.Extend;
import org.countygov.mediation.people.MediationCommand.OfferMediation;
import org.countygov.mediation.people.MediationCommand.OpenMediation;
import org.countygov.mediation.people.MediationCommand.ReceiveReferral;
import org.countygov.mediation.people.MediationCommand.RecordBreach;
import org.countygov.mediation.people.MediationCommand.Refuse;
import org.countygov.mediation.people.MediationCommand.Renegotiate;
import org.countygov.mediation.people.MediationCommand.ReplaceMediator;
import org.countygov.mediation.people.MediationCommand.Sign;
import org.countygov.mediation.people.MediationCommand.Suspend;
import org.countygov.mediation.people.MediationCommand.Terminate;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of a people's mediation. Names, addresses and the story of the dispute stay in the embedding
 * system; parties are known by opaque identifiers.
 */
@Value.Immutable
public abstract sealed class Mediation permits ImmutableMediation {
    Mediation() {}

    public abstract Optional<Source> source();

    public abstract Optional<DisputeKind> kind();

    /** All parties; empty when nobody has named them. */
    public abstract ImmutableSet<PersonId> parties();

    public abstract ImmutableSet<PersonId> representatives();

    /** Who has clearly declined mediation since it last began. */
    public abstract ImmutableSet<PersonId> declinedBy();

    public abstract ImmutableSet<PersonId> mediators();

    /** Who presides; with a single mediator, that one. */
    public abstract Optional<PersonId> presiding();

    public abstract Optional<Agreement> agreement();

    /** The marks on the written agreement, in the order of recording. */
    public abstract ImmutableList<Mark> marks();

    /** Since when the agreement binds. */
    public abstract Optional<Instant> effectiveSince();

    /** Whether a court delegated the matter; then its own rules date the agreement by the parties' marks alone. */
    @Value.Default
    public boolean delegatedByCourt() {
        return false;
    }

    /** The case of judicial confirmation, once applied for. */
    public abstract Optional<CaseRef> confirmation();

    static Mediation blank() {
        return ImmutableMediation.builder().build();
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    Answer isAskedByParty(Apply apply, Situation situation) {
        return situation.actor().role() == MediationRole.AGENT
                ? Answer.YES
                : isParty(situation.actor().person());
    }

    Answer isCivil(Apply apply) {
        return apply.civil();
    }

    Answer isCivil(OfferMediation offer) {
        return offer.civil();
    }

    Answer isCivil(ReceiveReferral referral) {
        return referral.civil();
    }

    Answer isWrittenDown(Apply apply, Situation situation) {
        return apply.oral() && situation.setting(MediationSettings.ORDER_75_APPLIES) ? apply.writtenDown() : Answer.YES;
    }

    Answer isUndeclined(OfferMediation offer) {
        return offer.declined().not();
    }

    Answer isUndeclined() {
        return Answer.of(declinedBy().isEmpty());
    }

    /** Courts and police point here before they accept; a court that has registered the case entrusts it. */
    Answer isReferredInTime(ReceiveReferral referral) {
        return switch (referral.organ()) {
            case BASIC_COURT -> referral.notYetAccepted().or(referral.entrusted());
            case POLICE -> referral.notYetAccepted();
            case OTHER -> Answer.YES;
        };
    }

    Answer isReferralAgreed(ReceiveReferral referral) {
        return referral.partiesAgree().and(referral.committeeAgrees());
    }

    Answer hasReferralLetter(ReceiveReferral referral) {
        return referral.letter();
    }

    Answer isDeclinedByParty(DeclineMediation decline, Situation situation) {
        return isAgentOrParty(situation);
    }

    /** Another organ's acceptance is no obstacle when that organ referred the matter. */
    Answer isNotExcluded(Accept accept) {
        if (accept.exclusions().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Set<Exclusion> standing = EnumSet.noneOf(Exclusion.class);
        standing.addAll(accept.exclusions().get());
        if (source().equals(Optional.of(Source.REFERRAL))) {
            standing.remove(Exclusion.WITH_ANOTHER_ORGAN);
        }
        return Answer.of(standing.isEmpty());
    }

    Answer isWantedByBothIfMedical(Accept accept) {
        return kind().equals(Optional.of(DisputeKind.MEDICAL)) ? accept.bothSidesWant() : Answer.YES;
    }

    Answer hasIntakePapers(Accept accept, Situation situation) {
        if (!situation.setting(MediationSettings.FORMS_REQUIRED)) {
            return Answer.YES;
        }
        return accept.papers().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(accept.papers().containsAll(INTAKE_PAPERS));
    }

    private static final ImmutableSet<FileItem> INTAKE_PAPERS =
            ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF);

    Answer hasGroundToRefuse(Refuse refuse) {
        return Answer.of(!refuse.grounds().isEmpty() || !declinedBy().isEmpty());
    }

    Answer isChannelNamed(Refuse refuse, Situation situation) {
        return situation.setting(MediationSettings.ORDER_75_APPLIES) ? refuse.channelNamed() : Answer.YES;
    }

    Answer isDangerCalmed(Refuse refuse, Situation situation) {
        return situation.setting(MediationSettings.ORDER_75_APPLIES) ? refuse.dangerCalmed() : Answer.YES;
    }

    Answer isOrganInformed(Refuse refuse, Situation situation) {
        return source().equals(Optional.of(Source.REFERRAL))
                        && situation.setting(MediationSettings.REFERRAL_ANSWERED_BY_LETTER)
                ? refuse.organInformed()
                : Answer.YES;
    }

    Answer areFewEnough(ChooseRepresentatives choose, Situation situation) {
        return choose.representatives().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(choose.representatives().size()
                        <= situation.setting(MediationSettings.REPRESENTATIVES_AT_MOST));
    }

    Answer areSome(AppointMediators appoint) {
        return Answer.of(!appoint.mediators().isEmpty());
    }

    Answer areInOffice(AppointMediators appoint) {
        return appoint.inOffice();
    }

    Answer onePresides(AppointMediators appoint) {
        return onePresides(appoint.mediators(), appoint.presiding());
    }

    Answer areChosenByAll(ChooseMediators choose) {
        return areAllParties(choose.chosenBy());
    }

    Answer areSome(ChooseMediators choose) {
        return Answer.of(!choose.mediators().isEmpty());
    }

    Answer areInOffice(ChooseMediators choose) {
        return choose.inOffice();
    }

    Answer onePresides(ChooseMediators choose) {
        return onePresides(choose.mediators(), choose.presiding());
    }

    private static Answer onePresides(ImmutableSet<PersonId> mediators, Optional<PersonId> presiding) {
        return mediators.size() < 2 ? Answer.YES : Answer.of(presiding.map(mediators::contains));
    }

    Answer isMediating(ReplaceMediator replace) {
        return mediators().isEmpty() ? Answer.UNKNOWN : Answer.of(mediators().contains(replace.leaving()));
    }

    Answer isInOffice(ReplaceMediator replace) {
        return replace.inOffice();
    }

    Answer isPresiding(OpenMediation open, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(presiding().map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer areRightsExplained(OpenMediation open) {
        return open.rightsExplained();
    }

    Answer isPublicityAsked(OpenMediation open) {
        return open.publicityAsked();
    }

    Answer isHelperWelcome(MediationCommand.InviteHelper invite) {
        return invite.allPartiesAgree();
    }

    Answer isAppraisalAgreed(MediationCommand.CommissionAppraisal commission) {
        return commission.bodyAndCostsAgreed();
    }

    Answer isExtensionAgreed(Extend extend) {
        return kind().equals(Optional.of(DisputeKind.MEDICAL))
                ? areAllParties(extend.agreedBy()).and(extend.committeeAgrees())
                : areAllParties(extend.agreedBy());
    }

    Answer isStillWithinPeriod(Extend extend, Situation situation) {
        return situation
                .hasRunOut(MediationClocks.MEDIATION_PERIOD)
                .or(situation.hasRunOut(MediationClocks.MEDICAL_MEDIATION))
                .or(situation.hasRunOut(MediationClocks.LABOUR_MEDIATION))
                .not();
    }

    Answer isSuspensionInUse(Suspend suspend, Situation situation) {
        return Answer.of(situation.setting(MediationSettings.SUSPENSION_IN_USE));
    }

    Answer hasCause(Suspend suspend) {
        return suspend.cause().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isAgreedByAll(AgreeOrally agree) {
        return areAllParties(agree.agreedBy());
    }

    Answer needsNoDocument(AgreeOrally agree, Situation situation) {
        if (situation.setting(MediationSettings.WRITTEN_ALWAYS)) {
            return Answer.NO;
        }
        return Answer.of(kind().map(kind -> switch (kind) {
            case MEDICAL, LABOUR, LAND_CONTRACT -> false;
            case GENERAL, TRAFFIC -> true;
        }));
    }

    Answer isWrittenDown(AgreeOrally agree) {
        return agree.writtenDown();
    }

    Answer isAgreedByAll(AgreeInWriting agree) {
        return areAllParties(agree.agreedBy());
    }

    Answer isLawful(AgreeInWriting agree) {
        return agree.agreement().lawful();
    }

    Answer isLawful(AgreeOrally agree) {
        return agree.agreement().lawful();
    }

    Answer isClear(AgreeInWriting agree) {
        ImmutableSet<Agreement.Content> contents = agree.agreement().contents();
        return contents.isEmpty() ? Answer.UNKNOWN : Answer.of(contents.contains(Agreement.Content.TERMS));
    }

    Answer mayReceivePayment(AgreeInWriting agree) {
        return agree.agreement().paidToRepresentatives() ? agree.agreement().powersToReceivePayment() : Answer.YES;
    }

    /** Parties or their agents sign, a mediator of this case signs, the committee seals. */
    Answer isWhoseMark(Sign sign, Situation situation) {
        MediationRole role = situation.actor().role() instanceof MediationRole known ? known : null;
        if (role == null) {
            return Answer.UNKNOWN;
        }
        return switch (sign.kind()) {
            case PARTY -> Answer.of(role == MediationRole.PARTY || role == MediationRole.AGENT);
            case MEDIATOR ->
                Answer.of(role == MediationRole.MEDIATOR)
                        .and(isMediator(situation.actor().person()));
            case COMMITTEE_SEAL -> Answer.of(role == MediationRole.COMMITTEE);
        };
    }

    /** Whoever signs for others has their power of attorney; whoever signs alone is a party. */
    Answer isAuthorised(Sign sign, Situation situation) {
        if (sign.kind() != Mark.Kind.PARTY) {
            return Answer.YES;
        }
        PersonId signer = situation.actor().person();
        boolean forSelf =
                situation.actor().role() == MediationRole.PARTY && sign.bound().equals(ImmutableSet.of(signer));
        Answer known = parties().isEmpty() || sign.bound().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(parties().containsAll(sign.bound()));
        return forSelf ? known : known.and(sign.authorised());
    }

    Answer isParty(MediationCommand.RejectDraft reject, Situation situation) {
        return isAgentOrParty(situation);
    }

    Answer isProved(MediationCommand.RecordPartPerformance performance) {
        return performance.proved();
    }

    Answer isProved(MediationCommand.RecordFullPerformance performance) {
        return performance.proved();
    }

    Answer isAppliedForByAll(ApplyForConfirmation apply) {
        return areAllParties(apply.applicants());
    }

    Answer isDueOrDisputed(RecordBreach breach, Situation situation) {
        return breach.contentDisputed()
                ? Answer.YES
                : Answer.of(agreement().flatMap(Agreement::performBy).map(situation.date()::isAfter));
    }

    Answer isAgreedByAll(Renegotiate renegotiate) {
        return areAllParties(renegotiate.agreedBy());
    }

    /** Arbitration and payment orders follow labour agreements; enforcement follows confirmation. */
    Answer isOpenRoute(CloseToCourt close, Situation situation) {
        if (close.route().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return switch (close.route().get()) {
            case SUIT -> Answer.YES;
            case ARBITRATION, PAYMENT_ORDER -> Answer.of(kind().map(kind -> kind == DisputeKind.LABOUR));
            case ENFORCEMENT ->
                confirmation()
                        .map(ref -> situation.isIn(ref, ConfirmationState.CONFIRMED, ConfirmationState.ENFORCEMENT))
                        .orElse(Answer.NO);
        };
    }

    Answer hasReason(Terminate terminate) {
        return terminate.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer areRoutesExplained(Terminate terminate) {
        return terminate.routesExplained();
    }

    /** The period ends a mediation only where a rule says so: in medical disputes, and where the county follows one. */
    Answer hasPeriodEnded(Terminate terminate, Situation situation) {
        if (!terminate.reason().equals(Optional.of(TerminationReason.PERIOD_EXPIRED))) {
            return Answer.YES;
        }
        return situation
                .hasRunOut(MediationClocks.MEDICAL_MEDIATION)
                .or(Answer.of(situation.setting(MediationSettings.PERIOD_ENDS_MEDIATION))
                        .and(situation.hasRunOut(MediationClocks.MEDIATION_PERIOD)));
    }

    Answer hasMandatoryItems(Archive archive, Situation situation) {
        if (archive.items().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Set<FileItem> mandatory = EnumSet.of(FileItem.INTAKE_RECORD, FileItem.MEDIATION_RECORD);
        if (situation.setting(MediationSettings.FORMS_REQUIRED)) {
            mandatory.addAll(INTAKE_PAPERS);
        }
        if (situation.standsIn(MediationState.PERFORMED)) {
            mandatory.add(FileItem.AGREEMENT);
        }
        return Answer.of(archive.items().get().containsAll(mandatory));
    }

    private Answer isAgentOrParty(Situation situation) {
        return situation.actor().role() == MediationRole.AGENT
                ? Answer.YES
                : isParty(situation.actor().person());
    }

    private Answer isParty(PersonId person) {
        return parties().isEmpty() || !person.isStated()
                ? Answer.UNKNOWN
                : Answer.of(parties().contains(person));
    }

    private Answer isMediator(PersonId person) {
        return mediators().isEmpty() || !person.isStated()
                ? Answer.UNKNOWN
                : Answer.of(mediators().contains(person));
    }

    private Answer areAllParties(ImmutableSet<PersonId> people) {
        return parties().isEmpty() || people.isEmpty() ? Answer.UNKNOWN : Answer.of(people.containsAll(parties()));
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Mediation applied(Apply apply) {
        return begun(Source.APPLICATION, apply.kind(), apply.parties());
    }

    Mediation offered(OfferMediation offer) {
        return begun(Source.OWN_INITIATIVE, offer.kind(), offer.parties());
    }

    Mediation referred(ReceiveReferral referral) {
        return begun(Source.REFERRAL, referral.kind(), referral.parties())
                .withDelegatedByCourt(referral.organ() == MediationCommand.ReferringOrgan.BASIC_COURT);
    }

    private ImmutableMediation begun(Source source, DisputeKind kind, ImmutableSet<PersonId> parties) {
        return edit().withSource(source).withKind(kind).withParties(parties);
    }

    Mediation declined(DeclineMediation decline, Event<Mediation, MediationState> event) {
        return edit().withDeclinedBy(
                        Sets.union(declinedBy(), ImmutableSet.of(event.actor().person())));
    }

    Mediation representatives(ChooseRepresentatives choose) {
        return edit().withRepresentatives(choose.representatives());
    }

    Mediation appointed(AppointMediators appoint) {
        return assigned(appoint.mediators(), appoint.presiding());
    }

    Mediation chosen(ChooseMediators choose) {
        return assigned(choose.mediators(), choose.presiding());
    }

    private Mediation assigned(ImmutableSet<PersonId> mediators, Optional<PersonId> presiding) {
        return edit().withMediators(mediators)
                .withPresiding(
                        mediators.size() == 1 ? Optional.of(mediators.iterator().next()) : presiding);
    }

    Mediation replaced(ReplaceMediator replace) {
        ImmutableSet<PersonId> now = ImmutableSet.<PersonId>builder()
                .addAll(Sets.difference(mediators(), ImmutableSet.of(replace.leaving())))
                .add(replace.coming())
                .build();
        return assigned(now, presiding().map(person -> person.equals(replace.leaving()) ? replace.coming() : person));
    }

    Mediation agreedOrally(AgreeOrally agree, Event<Mediation, MediationState> event) {
        return edit().withAgreement(agree.agreement()).withEffectiveSince(event.at());
    }

    Mediation agreedInWriting(AgreeInWriting agree) {
        return edit().withAgreement(agree.agreement()).withMarks();
    }

    Mediation signed(Sign sign, Event<Mediation, MediationState> event) {
        Mark mark = new Mark(sign.kind(), sign.bound(), sign.at().orElse(event.at()));
        return edit().withMarks(
                        ImmutableList.<Mark>builder().addAll(marks()).add(mark).build());
    }

    Mediation effective(MediationCommand.TakeEffect takeEffect) {
        return edit().withEffectiveSince(allMarksSince());
    }

    Mediation unsigned(MediationCommand.RejectDraft reject) {
        return edit().withMarks().withAgreement(Optional.empty());
    }

    Mediation confirmationSought(ApplyForConfirmation apply) {
        return edit().withConfirmation(apply.confirmation());
    }

    /** A new round begins: an earlier agreement and an earlier refusal no longer count. */
    Mediation reopened(Renegotiate renegotiate) {
        return edit().withMarks()
                .withAgreement(Optional.empty())
                .withEffectiveSince(Optional.empty())
                .withDeclinedBy();
    }

    // ---- what follows from the marks
    // -----------------------------------------------------------------------------------

    /** Since when all three kinds of marks are on the agreement: the latest of them, whatever their order. */
    Optional<Instant> allMarksSince() {
        return latest(partiesMarkedSince(), latest(firstMark(Mark.Kind.MEDIATOR), firstMark(Mark.Kind.COMMITTEE_SEAL)));
    }

    /**
     * From when the time to apply for confirmation is counted. Where a court delegated the matter, its rules look at the
     * parties' marks and the law at all three kinds; the earlier date is safe for filing.
     */
    Optional<Instant> confirmationCountedFrom() {
        return delegatedByCourt() ? partiesMarkedSince() : effectiveSince();
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private Optional<Instant> firstMark(Mark.Kind kind) {
        return marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::at)
                .min(Instant::compareTo);
    }

    /** Since when every party is bound by a mark. */
    private Optional<Instant> partiesMarkedSince() {
        Instant latest = Instant.MIN;
        for (PersonId party : parties()) {
            Optional<Instant> bound = marks().stream()
                    .filter(mark -> mark.bound().contains(party))
                    .map(Mark::at)
                    .min(Instant::compareTo);
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            latest = bound.get().isAfter(latest) ? bound.get() : latest;
        }
        return parties().isEmpty() ? Optional.empty() : Optional.of(latest);
    }

    private ImmutableMediation edit() {
        return (ImmutableMediation) this;
    }
}
