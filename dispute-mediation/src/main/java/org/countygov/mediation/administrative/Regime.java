package org.countygov.mediation.administrative;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.MKT;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.SD;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.TRF;
import static org.countygov.mediation.administrative.TerminationGround.*;

import java.time.LocalDate;
import org.countygov.mediation.shared.AdministrativeMediationClocks;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.Publicity;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The field of a dispute that an organ mediates (行政调解的领域), with the terms that its rules set. */
public enum Regime implements Worded {
    /** 医疗纠纷. Before the health department. */
    MEDICAL(
            "医疗纠纷",
            "medical dispute",
            RegimeTerms.builder()
                    .addSources(MED.article(40), MED.article(41), MED.article(42))
                    .firstDay(LocalDate.of(2018, 10, 1))
                    .organ(MediationRole.ADMINISTRATIVE_ORGAN)
                    .allMustApply(true)
                    .addBars(Bar.WITH_A_COURT, Bar.WITH_A_COMMITTEE, Bar.PARTY_UNWILLING)
                    .intake(AdministrativeMediationClocks.HEALTH_INTAKE)
                    .period(AdministrativeMediationClocks.HEALTH_MEDIATION)
                    .publicity(Publicity.CLOSED_UNLESS_ALL_AGREE)
                    .addEndedBy(SUIT_BROUGHT, TerminationGround.WITH_A_COMMITTEE, PERIOD_EXPIRED)
                    .addEndedBy(PARTY_REFUSES, NO_AGREEMENT)
                    .build()),
    /** 道路交通事故损害赔偿. Before the traffic police. */
    TRAFFIC(
            "道路交通事故损害赔偿",
            "damages after a traffic accident",
            RegimeTerms.builder()
                    .addSources(TRF.article(84), TRF.article(86), TRF.article(90), TRF.article(94))
                    .firstDay(LocalDate.of(2018, 5, 1))
                    .organ(MediationRole.POLICE)
                    .allMustApply(true)
                    .inOneWrittenRequest(true)
                    .applicationPeriod(AdministrativeMediationClocks.TRAFFIC_APPLICATION)
                    .applicationAfterCommittee(MediationClocks.TRAFFIC_TO_POLICE)
                    .addBars(Bar.WITH_A_COURT, Bar.PARTY_UNWILLING)
                    .sessionNotice(AdministrativeMediationClocks.TRAFFIC_SESSION_NOTICE)
                    .attendantsAtMost(3)
                    .publicity(Publicity.OPEN_UNLESS_ASKED)
                    .period(AdministrativeMediationClocks.TRAFFIC_LETTER)
                    .periodWaitsForHarm(true)
                    .addContents(AgreementContent.BASIS, AgreementContent.FACTS, AgreementContent.LOSSES)
                    .addContents(AgreementContent.TERMS, AgreementContent.LIABILITY)
                    .addContents(AgreementContent.PERFORMANCE, AgreementContent.DATE)
                    .addEndedBy(SUIT_BROUGHT, PARTY_ABSENT, PARTY_LEFT, NO_AGREEMENT, PERIOD_EXPIRED)
                    .build()),
    /** 治安案件. Before the police. */
    PUBLIC_ORDER(
            "治安案件",
            "public-order case",
            RegimeTerms.builder()
                    .addSources(PSAPL_2012.article(9), AR.article(178), AR.article(179), AR.article(185))
                    .firstDay(LocalDate.of(2013, 1, 1))
                    .organ(MediationRole.POLICE)
                    .onApplication(false)
                    .ownInitiative(OwnInitiative.ALWAYS)
                    .addBars(Bar.HIRED_ASSAULT, Bar.GANG_FIGHT_OR_PROVOCATION, Bar.REPEAT_OFFENDER)
                    .addBars(Bar.PARTY_UNWILLING, Bar.NEW_OFFENCE, Bar.SUSPECT_FLED, Bar.OTHERWISE_UNFIT)
                    .unlessUnwilling(true)
                    .inPerson(true)
                    .secondRound(AdministrativeMediationClocks.SECOND_MEDIATION)
                    .document(FinalDocument.UNLESS_RECORDED_ON_THE_SPOT)
                    .addContents(AgreementContent.ORGAN_AND_PRESENT, AgreementContent.FACTS)
                    .addContents(AgreementContent.TERMS, AgreementContent.PERFORMANCE)
                    .addEndedBy(NO_AGREEMENT, PARTY_REFUSES, BAR_FOUND, PERIOD_EXPIRED)
                    .penaltyAtStake(true)
                    .build()),
    /** 消费投诉. Before the market regulator. */
    MARKET(
            "市场监管领域消费投诉",
            "complaint to the market regulator",
            RegimeTerms.builder()
                    .addSources(MKT.article(14), MKT.article(16), MKT.article(21), MKT.article(22))
                    .firstDay(LocalDate.of(2020, 1, 1))
                    .organ(MediationRole.ADMINISTRATIVE_ORGAN)
                    .addBars(Bar.OUTSIDE_FUNCTION, Bar.PARTY_UNWILLING)
                    .intake(AdministrativeMediationClocks.MARKET_INTAKE)
                    .period(AdministrativeMediationClocks.MARKET_MEDIATION)
                    .mayEntrust(true)
                    .document(FinalDocument.UNLESS_PERFORMED_OR_WAIVED)
                    .addEndedBy(WITHDRAWN, TESTING_NOT_AGREED, PARTY_ABSENT, PARTY_REFUSES, PERIOD_EXPIRED)
                    .endNotice(AdministrativeMediationClocks.MARKET_END_NOTICE)
                    .build()),
    /** 信访事项. Before the organ that is competent for the petition. */
    PETITION(
            "信访事项",
            "petition",
            RegimeTerms.builder()
                    .addSources(PET.article(33), PET.article(34))
                    .firstDay(LocalDate.of(2022, 5, 1))
                    .organ(MediationRole.ADMINISTRATIVE_ORGAN)
                    .addBars(Bar.OUTSIDE_FUNCTION, Bar.PARTY_UNWILLING)
                    .intake(ReconsiderationClocks.PETITION_NOTICE)
                    .attendantsAtMost(5)
                    .period(ReconsiderationClocks.PETITION_HANDLING)
                    .extension(ReconsiderationClocks.BY_HEAD_OF_UNIT)
                    .addEndedBy(NO_AGREEMENT, PARTY_REFUSES, WITHDRAWN, PERIOD_EXPIRED)
                    .build()),
    /** 一般事项. What an organ mediates by its own catalogue, where a local regulation provides for it. */
    GENERAL(
            "一般事项",
            "general matter",
            RegimeTerms.builder()
                    .addSources(SZ.article(43), SZ.article(44), SZ.article(45), SZ.article(46), SD.article(25))
                    .firstDay(LocalDate.of(2016, 10, 1))
                    .organ(MediationRole.ADMINISTRATIVE_ORGAN)
                    .ownInitiative(OwnInitiative.WHERE_MANY_ARE_CONCERNED)
                    .byCatalogue(true)
                    .addBars(Bar.OUTSIDE_FUNCTION, Bar.PARTY_UNWILLING)
                    .intake(AdministrativeMediationClocks.ORGAN_INTAKE)
                    .transfer(AdministrativeMediationClocks.ORGAN_TRANSFER)
                    .addEndedBy(NO_AGREEMENT, PARTY_REFUSES, WITHDRAWN, SUIT_BROUGHT)
                    .build());

    private final Phrase words;

    @SuppressWarnings("ImmutableEnumChecker") // an Immutables value, which the checker does not know
    private final RegimeTerms terms;

    Regime(String zh, String en, RegimeTerms terms) {
        this.words = Phrase.of(zh, en);
        this.terms = terms;
    }

    /** What the rules of the field say. */
    public RegimeTerms terms() {
        return terms;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
