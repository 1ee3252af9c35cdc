package org.countygov.police.measure;

import static org.countygov.police.measure.MeasureState.LIFTED;
import static org.countygov.police.measure.MeasureState.WITH_COURT;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of the measures, written down a second time from the procedure rules: from where, by what, to where. */
class MeasureStateTableTest {
    /** A row with two outcomes, or with one action that is several commands, stands on several lines. */
    private static final String ROWS = """
            NONE                                       | summon                    | SUMMONED
            SUMMONED                                   | extendSummons             | SUMMONED
            NONE, SUMMONED                             | compel                    | COMPELLED
            COMPELLED                                  | extendCompelledAppearance | COMPELLED
            SUMMONED, COMPELLED                        | endAppearance             | NONE
            NONE, SUMMONED, COMPELLED                  | detain                    | DETAINED
            DETAINED                                   | extendDetention           | DETAINED
            DETAINED                                   | extendDetentionTo30       | DETAINED
            DETAINED                                   | releaseWronglyHeld        | RELEASED
            DETAINED, BAIL, RESIDENTIAL_SURVEILLANCE, NONE | requestArrest         | ARREST_REQUESTED
            ARREST_REQUESTED                           | approveArrest             | ARREST_APPROVED
            ARREST_REQUESTED                           | refuseArrest              | NOT_APPROVED
            ARREST_APPROVED                            | executeArrest             | ARRESTED
            NOT_APPROVED                               | releaseAfterRefusal       | RELEASED
            NOT_APPROVED                               | bail                      | BAIL
            NOT_APPROVED                               | placeUnderSurveillance    | RESIDENTIAL_SURVEILLANCE
            NOT_APPROVED                               | requestReconsideration    | same
            NOT_APPROVED                               | requestReview             | same
            ARRESTED                                   | extendByOneMonth          | ARRESTED
            ARRESTED                                   | extendInFourCategories    | ARRESTED
            ARRESTED                                   | extendForTenYears         | ARRESTED
            ARRESTED                                   | recalculateCustody        | ARRESTED
            ARRESTED                                   | establishIdentity         | ARRESTED
            ARRESTED, DETAINED                         | bail                      | BAIL
            ARRESTED, DETAINED                         | placeUnderSurveillance    | RESIDENTIAL_SURVEILLANCE
            ARRESTED, DETAINED                         | releaseAsNeedless         | RELEASED
            NONE, SUMMONED, COMPELLED, RELEASED, RESIDENTIAL_SURVEILLANCE | bail   | BAIL
            BAIL                                       | forfeitDeposit            | BAIL
            NONE, SUMMONED, COMPELLED, RELEASED, BAIL  | placeUnderSurveillance    | RESIDENTIAL_SURVEILLANCE
            BAIL, RESIDENTIAL_SURVEILLANCE             | detainForArrest           | DETAINED
            BAIL, RESIDENTIAL_SURVEILLANCE             | lift                      | LIFTED
            DETAINED, ARREST_REQUESTED, ARRESTED       | releaseOnExpiry           | RELEASED
            ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE, NONE, RELEASED | handOver    | HANDED_OVER
            """;

    @Test
    void theRulesHaveTheseMovesAndNoOther() {
        DigestRows.<CoerciveMeasure, MeasureState>of(MeasureState.class)
                .rows(ROWS)
                .closed(LIFTED, WITH_COURT)
                .omitted(
                        "NONE | stopAndQuestion | NONE",
                        "continued questioning is an administrative power, a case of its own")
                .omitted(
                        "DETAINED | handOver | HANDED_OVER",
                        "detention leads to a request for arrest or ends; none lets it run on")
                .added("– | identifySuspect | NONE", "the table begins with a suspect of a filed case")
                .added(
                        "SUMMONED, COMPELLED | recordArrival | same",
                        "the hours run from the arrival, not from the paper")
                .added("DETAINED | completeFormalities | same", "the guard on emergencies: formalities at once")
                .added("DETAINED, ARRESTED | deliverToHouse | same", "clock CU-05; CR art. 143 for an arrest")
                .added("DETAINED, ARRESTED | interrogate | same", "clock CU-07")
                .added("DETAINED, ARRESTED, RESIDENTIAL_SURVEILLANCE | notifyFamily | same", "clock CU-06")
                .added(
                        "DETAINED, ARRESTED, RESIDENTIAL_SURVEILLANCE | delayFamilyNotice | same",
                        "the exceptions of CU-06")
                .added("DETAINED, ARRESTED, RESIDENTIAL_SURVEILLANCE | endDelay | same", "then at once")
                .added("DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE | reportForeigner | same", "clock CU-23")
                .added(
                        "NONE, DETAINED, BAIL, RESIDENTIAL_SURVEILLANCE, ARRESTED | reportToBody | same",
                        "special persons")
                .added("DETAINED, BAIL, RESIDENTIAL_SURVEILLANCE | liftForDeputy | RELEASED", "special persons")
                .added("ARRESTED | releaseWronglyHeld | RELEASED", "CR art. 144")
                .added("DETAINED, ARRESTED | orderPsychiatricAppraisal | same", "exclusion of CU-04 and CU-10")
                .added("DETAINED, ARRESTED | resumeAfterAppraisal | same", "exclusion of CU-04 and CU-10")
                .added(
                        "RELEASED | requestArrest | ARREST_REQUESTED",
                        "a new request after an outline; by then the person is released")
                .added("ARREST_REQUESTED | extendArrestReview | same", "the tier of 20 days of CU-08")
                .added("NOT_APPROVED | keepBail | BAIL", "one bailed before stays bailed")
                .added(
                        "NOT_APPROVED | keepSurveillance | RESIDENTIAL_SURVEILLANCE",
                        "one under surveillance before stays so")
                .added(
                        "RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE | requestReconsideration | same",
                        "release does not wait for it")
                .added(
                        "RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE | requestReview | same",
                        "release does not wait for it")
                .added(
                        "NOT_APPROVED, RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE | approveAfterRemedy | ARREST_APPROVED",
                        "what the remedy may lead to")
                .added("RELEASED, BAIL, RESIDENTIAL_SURVEILLANCE, ARRESTED | returnReceipt | same", "clock CU-09")
                .added("ARRESTED | requestCustodyExtension | same", "clock CU-10r: the request has a date of its own")
                .added("ARRESTED | discoverOtherOffence | same", "clock CU-11")
                .added("DETAINED, ARRESTED | warnOfExpiry | same", "clock CU-14")
                .added(
                        "ARREST_APPROVED | releaseOnExpiry | same",
                        "any custody; the approved arrest may still be executed")
                .added(
                        "ARREST_REQUESTED, ARREST_APPROVED | lift | same",
                        "bail or surveillance may end while an arrest is decided on")
                .added("HANDED_OVER | releaseOnExpiry | LIFTED", "any custody; what follows is the procuratorate's own")
                .added("DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE | applyForChange | same", "clock CU-12")
                .added("DETAINED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE | refuseChange | same", "clock CU-12")
                .added("ARRESTED | suggestRelease | same", "clock CU-13")
                .added("ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE, RELEASED | answerSuggestion | same", "clock CU-13")
                .added("ARRESTED | openNecessityReview | same", "clock CU-13p")
                .added("ARRESTED | concludeNecessityReview | same", "clock CU-13p")
                .added("BAIL | payDeposit | same", "clock CU-20d")
                .added("BAIL | reportToStation | same", "clock CU-20d")
                .added("BAIL | renewGuarantee | same", "CR art. 96: a new guarantee instead of another measure")
                .added("BAIL | readOutForfeiture | same", "clock CU-22")
                .added("BAIL | fineGuarantor | same", "approval matrix")
                .added("BAIL | warnBailEnds | same", "clock CU-20n")
                .added("BAIL | recordSelfEndingCase | same", "automatic effects of time: listed bail cases")
                .added("BAIL | endByItself | LIFTED", "automatic effects of time: listed bail cases")
                .added("HANDED_OVER | extendProsecutionReview | same", "clock CR-21h")
                .added("HANDED_OVER | returnForSupplement | same", "clock CR-22h")
                .added("HANDED_OVER | resubmit | same", "clock CR-22h")
                .added("HANDED_OVER | decideAfresh | LIFTED", "a new decision replaces bail and surveillance")
                .added("HANDED_OVER | releaseOnNonProsecution | LIFTED", "release at once on non-prosecution")
                .added("HANDED_OVER | passToCourt | WITH_COURT", "custody passes to the court's clock")
                .added(
                        "NONE, DETAINED, ARREST_REQUESTED, ARREST_APPROVED, NOT_APPROVED, ARRESTED, BAIL, RESIDENTIAL_SURVEILLANCE, RELEASED"
                                + " | endWithCase | LIFTED",
                        "withdrawing the case ends all measures")
                .check(MeasureRules.OF_2023);
    }
}
