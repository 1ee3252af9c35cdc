package org.countygov.mediation.committee;

import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.committee.CommitteeFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.mediation.organisation.Office;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is no lawful committee, rule by rule. */
class ForbiddenCommitteeMovesTest {
    private static Composition ten() {
        Composition composition = THREE;
        for (int i = 0; i < 7; i++) {
            composition = composition.with(Member.of(PersonId.of("member-" + i), Office.MEMBER, false));
        }
        return composition;
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CommitteeFormation.WORKFLOW)
                .refused(
                        "1 two members",
                        proposed(),
                        form(Composition.of(NO, DIRECTOR, WOMAN)),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(2))
                .refused(
                        "1 ten members",
                        proposed(),
                        form(ten()),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(2))
                .refused(
                        "2 no director",
                        proposed(),
                        form(Composition.of(NO, FOURTH, WOMAN, MAN)),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(2))
                .refused(
                        "3 no woman",
                        proposed(),
                        form(Composition.of(NO, DIRECTOR, FOURTH, MAN)),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(3))
                .refused(
                        "4 no member of a smaller group in a multi-ethnic area",
                        proposed(),
                        form(multiEthnic(DIRECTOR, WOMAN, MAN)),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(3))
                .refused(
                        "5 a minor",
                        proposed(),
                        form(Composition.of(
                                NO,
                                DIRECTOR,
                                WOMAN,
                                new Member(PersonId.of("minor"), Optional.of(Office.MEMBER), NO, NO, Answer.NO))),
                        CONDITION_NOT_MET,
                        PML.article(14))
                .refused(
                        "6 a village committee elected by workers",
                        proposed(),
                        new Form(Optional.of(ElectingBody.WORKERS_CONGRESS), Optional.of(THREE)),
                        CONDITION_NOT_MET,
                        PML.article(9))
                .refused(
                        "7 recalling the only woman without electing another",
                        formed(),
                        new Recall(VILLAGERS, WOMAN.person(), Optional.empty()),
                        CONDITION_NOT_MET,
                        PML.article(8).paragraph(3))
                .refused(
                        "8 another body filling a vacancy",
                        formed(),
                        new ByElect(Optional.of(ElectingBody.VILLAGERS_REPRESENTATIVES), Optional.of(SECOND_WOMAN)),
                        CONDITION_NOT_MET,
                        PMC_1989.article(3))
                .neverBy("9 the establishing unit naming members", MediationRole.ESTABLISHING_UNIT, Form.class)
                .neverPossible("10 filling up a committee whose term is over", CommitteeState.EXPIRED, ByElect.class)
                .tests();
    }
}
