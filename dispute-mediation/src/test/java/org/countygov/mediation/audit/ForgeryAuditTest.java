package org.countygov.mediation.audit;

import static org.countygov.mediation.audit.ForgerySign.*;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.people.Agreement;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.FileItem;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.mediation.shared.SubsidyScale;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** Files that look in order and are not: each sign by itself, and what nobody has looked for. */
class ForgeryAuditTest {
    private static final PersonId LI = PersonId.of("li-7001");
    private static final PersonId WANG = PersonId.of("wang-7002");
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI, WANG);
    private static final PersonId ZHAO = PersonId.of("zhao-7003");

    private static CaseFile<Mediation, MediationState> step(
            CaseFile<Mediation, MediationState> file,
            String time,
            MediationRole role,
            Command<Mediation, MediationState> command) {
        return PeopleMediation.WORKFLOW.decide(file, command, by(time, role)).orElseThrow();
    }

    private static Occasion by(String time, MediationRole role) {
        PersonId person = role == MediationRole.PARTY ? LI : ZHAO;
        return Occasion.of(
                Actor.of(person, UnitId.of("town"), role),
                BeijingTime.parse("2024-05-06 " + time),
                WorkCalendar.ofStateCouncil());
    }

    /** Applied for at nine, agreed by word of mouth at eleven, the confirmation sought at noon where it is. */
    private static CaseFile<Mediation, MediationState> mediation(String id, boolean confirmed) {
        CaseFile<Mediation, MediationState> file = PeopleMediation.WORKFLOW
                .open(id, new Apply(BOTH, DisputeKind.GENERAL, YES, false, UNKNOWN), by("09:00", MediationRole.PARTY))
                .orElseThrow();
        file = step(
                file,
                "09:10",
                MediationRole.COMMITTEE,
                new Accept(
                        Optional.of(ImmutableSet.of()),
                        ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                        UNKNOWN));
        file = step(
                file,
                "09:20",
                MediationRole.COMMITTEE,
                new AppointMediators(ImmutableSet.of(ZHAO), Optional.empty(), YES));
        file = step(file, "09:30", MediationRole.MEDIATOR, new OpenMediation(YES, YES));
        file = step(
                file,
                "11:00",
                MediationRole.MEDIATOR,
                new AgreeOrally(Agreement.builder().lawful(YES).build(), BOTH, YES));
        return confirmed
                ? step(
                        file,
                        "12:00",
                        MediationRole.PARTY,
                        new ApplyForConfirmation(BOTH, Optional.of(new CaseRef("judicial-confirmation", id))))
                : file;
    }

    private static AuditedFile inOrder(String id, boolean confirmed) {
        return AuditedFile.builder()
                .mediation(mediation(id, confirmed))
                .performedAt(BeijingTime.parse("2024-05-20 10:00"))
                .wording("of " + id)
                .reachable(BOTH)
                .atCourt(BOTH)
                .build();
    }

    private static ImmutableList<ForgerySign> signs(ForgeryAudit audit) {
        return audit.flags().stream().map(ForgeryAudit.Flag::sign).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ForgerySign> signs(AuditedFile file) {
        ForgeryAudit audit = ForgeryAudit.of(ImmutableList.of(file));
        assertEquals(ImmutableList.of(), audit.unjudged());
        return signs(audit);
    }

    @Test
    void aFileInOrderShowsNothing() {
        assertEquals(ImmutableList.of(), signs(inOrder("a", true)));
        assertEquals(ImmutableList.of(), signs(inOrder("b", false)));
    }

    @Test
    void whatWasDoneBeforeMediationBegan() {
        assertEquals(
                ImmutableList.of(PERFORMED_BEFORE_MEDIATION),
                signs(inOrder("a", false).withPerformedAt(BeijingTime.parse("2024-05-06 08:59"))));
        assertEquals(
                ImmutableList.of(), signs(inOrder("a", false).withPerformedAt(BeijingTime.parse("2024-05-06 09:00"))));
    }

    @Test
    void confirmationOfWhatIsDone() {
        assertEquals(
                ImmutableList.of(CONFIRMED_AFTER_PERFORMANCE),
                signs(inOrder("a", true).withPerformedAt(BeijingTime.parse("2024-05-06 12:00"))));
        assertEquals(
                ImmutableList.of(), signs(inOrder("a", true).withPerformedAt(BeijingTime.parse("2024-05-06 12:01"))));
        assertEquals(Instruments.PML.article(33), CONFIRMED_AFTER_PERFORMANCE.basis());
    }

    @Test
    void agreementsWordedAlikePointAtEachOther() {
        ForgeryAudit audit = ForgeryAudit.of(ImmutableList.of(
                inOrder("a", false).withWording("same"),
                inOrder("b", false),
                inOrder("c", false).withWording("same")));
        CaseRef a = new CaseRef("people-mediation", "a");
        CaseRef c = new CaseRef("people-mediation", "c");
        assertEquals(
                ImmutableList.of(
                        new ForgeryAudit.Flag(a, IDENTICAL_WORDING, ImmutableSet.of(c)),
                        new ForgeryAudit.Flag(c, IDENTICAL_WORDING, ImmutableSet.of(a))),
                audit.flags());
        assertEquals(ImmutableSet.of(new CaseRef("people-mediation", "b")), audit.clear());
        assertEquals(
                "people-mediation/a：协议文字与其他卷宗雷同（people-mediation/c）",
                audit.flags().get(0).words().in(Language.ZH));
    }

    @Test
    void partiesWhomNobodyCanReachOrWhoNeverCame() {
        assertEquals(
                ImmutableList.of(PARTY_WITHOUT_CONTACT, PARTY_ABSENT_FROM_CONFIRMATION),
                signs(inOrder("a", true).withReachable(ImmutableSet.of(LI)).withAtCourt(ImmutableSet.of(WANG))));
        assertEquals(
                ImmutableList.of(),
                signs(inOrder("a", false).withAtCourt(ImmutableSet.of())),
                "no confirmation, so nobody had to come");
    }

    @Test
    void whatNobodyLookedForIsNotInOrder() {
        CaseRef a = new CaseRef("people-mediation", "a");
        AuditedFile unseen =
                AuditedFile.builder().mediation(mediation("a", true)).build();
        ForgeryAudit audit = ForgeryAudit.of(ImmutableList.of(unseen));
        assertEquals(ImmutableList.of(), audit.flags());
        assertEquals(
                ImmutableList.copyOf(ForgerySign.values()),
                audit.unjudged().stream().map(ForgeryAudit.Flag::sign).collect(ImmutableList.toImmutableList()));
        assertEquals(a, audit.unjudged().get(0).mediation());
        assertThrows(IllegalArgumentException.class, () -> ForgeryAudit.of(ImmutableList.of(unseen, unseen)));
    }

    @Test
    void flagsNameNobody() {
        AuditedFile file = inOrder("a", true).withReachable(ImmutableSet.of());
        String shown = ForgeryAudit.of(ImmutableList.of(file)).toString() + file;
        for (PersonId person : ImmutableList.of(LI, WANG, ZHAO)) {
            assertFalse(shown.contains(person.value()));
        }
    }

    @Test
    void aSubsidyIsPaidForWhatIsClearAndHeldBackOtherwise() {
        AuditedFile good = inOrder("good", false);
        AuditedFile bad = inOrder("bad", false).withReachable(ImmutableSet.of(LI));
        AuditedFile doubtful = inOrder("doubtful", false).withWording(Optional.empty());
        CaseRef unseen = new CaseRef("people-mediation", "unseen");
        SubsidyScale scale = SubsidyScale.ofYuan(50, 350, 1000);
        SubsidyList list = SubsidyList.of(
                ImmutableMap.of(
                        good.mediation().ref(),
                        2,
                        bad.mediation().ref(),
                        3,
                        doubtful.mediation().ref(),
                        1,
                        unseen,
                        1),
                scale,
                ForgeryAudit.of(ImmutableList.of(good, bad, doubtful)));
        assertEquals(ImmutableMap.of(good.mediation().ref(), BigDecimal.valueOf(350)), list.paid());
        assertEquals(ImmutableSet.of(bad.mediation().ref(), doubtful.mediation().ref(), unseen), list.heldBack());
        assertEquals(BigDecimal.valueOf(350), list.total());
        assertThrows(IllegalArgumentException.class, () -> scale.ofGrade(0));
        assertThrows(IllegalArgumentException.class, () -> scale.ofGrade(4));
        assertThrows(IllegalArgumentException.class, () -> SubsidyScale.ofYuan(100, 50));
        assertThrows(IllegalArgumentException.class, () -> SubsidyScale.ofYuan());
    }

    @Test
    void theScaleIsTheCountysOwn() {
        SubsidyScale standard = LocalSettings.DEFAULTS.get(MediationSettings.SUBSIDY_SCALE);
        assertEquals("50元、1000元", standard.words().in(Language.ZH));
        assertEquals("50, 1000 yuan", standard.words().in(Language.EN));
        assertFalse(MediationSettings.SUBSIDY_SCALE.source().isLaw());
        assertTrue(MediationSettings.SUBSIDY_SCALE.bound().isEmpty());
    }
}
