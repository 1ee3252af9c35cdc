package org.countygov.grid.residence;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.residence.ResidenceCommand.Arrive;
import org.countygov.grid.residence.ResidenceCommand.ChangeAddress;
import org.countygov.grid.residence.ResidenceCommand.Collect;
import org.countygov.grid.residence.ResidenceCommand.Deregister;
import org.countygov.grid.residence.ResidenceCommand.ExemptByOperator;
import org.countygov.grid.residence.ResidenceCommand.ExemptWithRelative;
import org.countygov.grid.residence.ResidenceCommand.Leave;
import org.countygov.grid.residence.ResidenceCommand.Register;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.party.PersonId;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/**
 * What the rules need to know of the stay of a person. What was collected of the person stays with the police; here it is only
 * known which fields were.
 */
@Value.Immutable
public abstract sealed class Residence permits ImmutableResidence {
    Residence() {}

    public abstract Optional<PersonId> person();

    public abstract Optional<Instant> arrivedAt();

    /** Since when residence counts: the day of its declaration. */
    public abstract Optional<LocalDate> declaredOn();

    /** When the leaving was reported. */
    public abstract Optional<Instant> leavingReportedAt();

    static Residence blank() {
        return ImmutableResidence.builder().build();
    }

    // ---- what the law asks
    // ---------------------------------------------------------------------------------------------

    Answer isOutsideHome(Arrive arrive) {
        return arrive.outsideHome();
    }

    Answer isUnderTheseRules(Arrive arrive) {
        return Answer.of(arrive.group().map(PersonGroup.CHINESE_MAINLAND::equals));
    }

    Answer isStillHere() {
        return Answer.of(leavingReportedAt().isEmpty());
    }

    Answer hasLeavingReported() {
        return Answer.of(leavingReportedAt().isPresent());
    }

    Answer isRegisteredByOperator(ExemptByOperator exempt) {
        return exempt.operator().isPresent() ? exempt.registers() : Answer.UNKNOWN.and(exempt.registers());
    }

    Answer isWithCloseRelative(ExemptWithRelative exempt) {
        return exempt.closeRelative();
    }

    Answer isShortEnough(ExemptWithRelative exempt, Situation situation) {
        int most = situation.setting(CommunitySettings.EXEMPT_STAY).amount();
        return Answer.of(exempt.intendedDays().map(days -> days <= most));
    }

    Answer areFieldsListed(Collect collect, Situation situation) {
        return areListed(collect.fields(), situation);
    }

    Answer areFieldsListed(Register register, Situation situation) {
        return areListed(register.fields(), situation);
    }

    private static Answer areListed(Optional<ImmutableSet<ResidenceField>> fields, Situation situation) {
        ImmutableSet<ResidenceField> listed =
                situation.setting(FieldList.COLLECTED).fields();
        return Answer.of(fields.map(listed::containsAll));
    }

    Answer isConsentedTo(Collect collect) {
        return collect.underFourteen().not().or(collect.guardianConsents());
    }

    Answer isDeclaredByWhoMay(Register register) {
        return Answer.of(register.declarant().map(declarant -> declarant != Declarant.SOMEBODY_ELSE));
    }

    Answer isDeclaredDuringStay(Register register, Situation situation) {
        LocalDate declared = register.declaredOn().orElse(situation.date());
        boolean early = arrivedAt()
                .map(arrived -> declared.isBefore(BeijingTime.date(arrived)))
                .orElse(false);
        return Answer.of(!early && !declared.isAfter(situation.date()));
    }

    Answer isIdentityShown(Register register) {
        return register.documentShown().or(register.identityTakenByPolice());
    }

    Answer isFree(Register register) {
        return register.feeCharged().not();
    }

    Answer hasReceipt(Register register) {
        return register.receipt();
    }

    Answer isHouseholdElsewhere(Register register) {
        return register.householdMoves().not();
    }

    Answer isInSameArea(ChangeAddress change) {
        return change.sameArea();
    }

    Answer isLawful(Deregister deregister) {
        return Answer.of(deregister.ground().map(ground -> ground != DeregistrationGround.NOT_FOUND_AT_HOME));
    }

    Answer isLeavingShown(Deregister deregister) {
        return deregister.ground().equals(Optional.of(DeregistrationGround.LEFT))
                ? hasLeavingReported().or(deregister.declaredByPerson())
                : Answer.YES;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Residence arrived(Arrive arrive, Event<Residence, ResidenceState> event) {
        return edit().withPerson(arrive.person())
                .withArrivedAt(arrive.arrivedAt().orElse(event.at()));
    }

    Residence registered(Register register, Event<Residence, ResidenceState> event) {
        return edit().withDeclaredOn(register.declaredOn().orElse(BeijingTime.date(event.at())));
    }

    Residence left(Leave leave, Event<Residence, ResidenceState> event) {
        return edit().withLeavingReportedAt(event.at());
    }

    // ---- what clocks are counted from
    // ----------------------------------------------------------------------------------

    Optional<Instant> declaredSince() {
        return declaredOn().map(BeijingTime::startOf);
    }

    private ImmutableResidence edit() {
        return (ImmutableResidence) this;
    }
}
