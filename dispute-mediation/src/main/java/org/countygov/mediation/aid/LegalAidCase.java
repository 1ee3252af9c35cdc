package org.countygov.mediation.aid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of an application for legal aid. What the case is about stays in the embedding system. */
@Value.Immutable
public abstract sealed class LegalAidCase permits ImmutableLegalAidCase {
    /** A time limit that ends in less than this many days is a reason to give aid in advance. */
    private static final int DAYS_TO_A_LIMIT = 7;

    LegalAidCase() {}

    public abstract Optional<AidMatter> matter();

    public abstract Optional<MeansRoute> means();

    /** Whether a supplement was asked for already. */
    @Value.Default
    public boolean supplementAsked() {
        return false;
    }

    /** What the latest decision was that can be objected to. */
    public abstract Optional<ObjectedTo> objectionable();

    /** Who is assigned. */
    public abstract Optional<PersonId> staff();

    static LegalAidCase blank() {
        return ImmutableLegalAidCase.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isMatterClaimed(Apply apply) {
        return isMatterClaimed(apply.matter());
    }

    Answer isMatterClaimed(ForwardRequest forward) {
        return isMatterClaimed(forward.matter());
    }

    private static Answer isMatterClaimed(Optional<AidMatter> matter) {
        return Answer.of(matter.map(claimed -> claimed != AidMatter.OUTSIDE));
    }

    Answer areMeansStated(Apply apply) {
        return apply.means() == MeansRoute.NO_CONDITION ? Answer.YES : apply.meansStated();
    }

    Answer areMeansStated(ForwardRequest forward) {
        return forward.means() == MeansRoute.NO_CONDITION ? Answer.YES : forward.meansStated();
    }

    Answer isRelativeOfDetained(Apply apply, Situation situation) {
        return situation.actor().role() == MediationRole.NEAR_RELATIVE ? apply.forDetained() : Answer.YES;
    }

    Answer isNotAskedBefore() {
        return Answer.of(!supplementAsked());
    }

    Answer areMissingPapersNamed(RequestSupplement request) {
        return request.missing().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isAsAsked(Supplement supplement) {
        return supplement.asAsked();
    }

    Answer isNotAsAsked(DeemWithdrawn deem, Situation situation) {
        return situation.hasRunOut(LegalServiceClocks.AID_SUPPLEMENT).or(deem.otherwise());
    }

    Answer isUrgent(Advance advance, Situation situation) {
        Answer soon = Answer.of(advance.limitEnds().map(end -> isSoon(situation.date(), end)));
        return soon.or(advance.urgent());
    }

    private static boolean isSoon(LocalDate today, LocalDate end) {
        return ChronoUnit.DAYS.between(today, end) < DAYS_TO_A_LIMIT;
    }

    Answer isInScope(Grant grant) {
        return grant.inScope();
    }

    /** Art. 32 drops the condition; art. 42 only the check, so that the statement is believed. */
    Answer areMeansInOrder(Grant grant) {
        return means().map(route -> switch (route) {
                    case NO_CONDITION, CHECK_EXEMPT -> Answer.YES;
                    case TEST -> grant.meansMet();
                })
                .orElse(Answer.UNKNOWN);
    }

    Answer isUncheckedWhereExempt(Grant grant) {
        return isUncheckedWhereExempt(grant.checked());
    }

    Answer isUncheckedWhereExempt(Refuse refuse) {
        return isUncheckedWhereExempt(refuse.checked());
    }

    private Answer isUncheckedWhereExempt(Answer checked) {
        return means().map(route -> route == MeansRoute.CHECK_EXEMPT ? checked.not() : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    Answer hasGround(Refuse refuse) {
        return Answer.of(refuse.grounds().map(grounds -> !grounds.isEmpty()));
    }

    Answer doMeansMatter(Refuse refuse) {
        return Answer.of(refuse.grounds()
                .flatMap(grounds -> means().map(route ->
                        route != MeansRoute.NO_CONDITION || !grounds.contains(RefusalGround.MEANS_NOT_MET))));
    }

    Answer areReasonsWritten(Refuse refuse) {
        return refuse.writtenReasons();
    }

    Answer isAgainstRefusal() {
        return Answer.of(objectionable().map(ObjectedTo.REFUSAL::equals));
    }

    Answer isAgainstEnding() {
        return Answer.of(objectionable().map(ObjectedTo.ENDING::equals));
    }

    Answer isAsked(ReplaceStaff replace) {
        return replace.asked();
    }

    Answer isDutyFailed(ReplaceStaff replace) {
        return replace.dutyFailed();
    }

    Answer hasGround(End end) {
        return end.ground().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isAssigned(Complete complete, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated() ? Answer.of(staff().map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer isReported(Complete complete) {
        return complete.reported();
    }

    Answer isNothingLeft(Close close) {
        return close.nothingLeft();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    LegalAidCase applied(Apply apply) {
        return edit().withMatter(apply.matter()).withMeans(apply.means());
    }

    LegalAidCase forwarded(ForwardRequest forward) {
        return edit().withMatter(forward.matter()).withMeans(forward.means());
    }

    LegalAidCase supplementAsked(RequestSupplement request) {
        return edit().withSupplementAsked(true);
    }

    LegalAidCase assigned(Assign assign) {
        return edit().withStaff(assign.staff());
    }

    LegalAidCase reassigned(ReplaceStaff replace) {
        return edit().withStaff(replace.staff());
    }

    LegalAidCase refused(Refuse refuse) {
        return edit().withObjectionable(ObjectedTo.REFUSAL);
    }

    LegalAidCase ended(End end) {
        return edit().withObjectionable(ObjectedTo.ENDING);
    }

    private ImmutableLegalAidCase edit() {
        return (ImmutableLegalAidCase) this;
    }
}
