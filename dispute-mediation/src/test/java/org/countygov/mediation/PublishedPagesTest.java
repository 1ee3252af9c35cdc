package org.countygov.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.countygov.mediation.administrative.AdministrativeMediation;
import org.countygov.mediation.aid.LegalAid;
import org.countygov.mediation.committee.CommitteeFormation;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.CourtReferredMediation;
import org.countygov.mediation.incident.IncidentAlert;
import org.countygov.mediation.legality.LegalityReview;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.reconsideration.AdministrativeReconsideration;
import org.countygov.mediation.register.DisputeRegister;
import org.countygov.mediation.screening.Screening;
import org.countygov.mediation.shared.AdministrativeMediationSettings;
import org.countygov.mediation.shared.CourtLinkageSettings;
import org.countygov.mediation.shared.LegalServiceSettings;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.mediation.shared.ReconsiderationSettings;
import org.countygov.mediation.shared.RegisterSettings;
import org.countygov.mediation.shared.RiskSettings;
import org.countygov.mediation.shared.ScreeningSettings;
import org.countygov.publish.NotModelled;
import org.countygov.testkit.PublishedPages;
import org.countygov.testkit.PublishedPages.Page;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages under docs/workflows say what the rules say, for every workflow of the module. */
class PublishedPagesTest {
    private static Stream<Page> pages() {
        return Stream.of(
                new Page(
                        PeopleMediation.WORKFLOW,
                        MediationSettings.ALL,
                        NotModelled.move(
                                Phrase.of("书面协议的强制情形（司法部令第75号第三十四条）", "when Order 75, art. 34 demands a document"),
                                Phrase.of(
                                        "被《人民调解法》第二十八条取代：是否制作协议书由当事人决定",
                                        "displaced by art. 28 of the law, which leaves the document to the parties")),
                        NotModelled.move(
                                Phrase.of("收费", "fees"),
                                Phrase.of(
                                        "调解不收费，故没有收费的规则",
                                        "mediation is free, so there is no rule by which to charge"))),
                new Page(
                        JudicialConfirmation.WORKFLOW,
                        MediationSettings.ALL,
                        NotModelled.move(
                                Phrase.of(
                                        "2015年以前的补正、通知双方、按撤回处理、当事人异议",
                                        "supplement, summons, deemed withdrawal and party objection before 2015"),
                                Phrase.of("所据资料未载明当时的条文号", "the sources name no article of that time")),
                        NotModelled.move(
                                Phrase.of(
                                        "2024年以前因存在争议终结程序",
                                        "ending the procedure because rights are disputed, before 2024"),
                                Phrase.of("所据资料未载明当时的条文号", "the sources name no article of that time")),
                        NotModelled.move(
                                Phrase.of("上诉", "appeal"),
                                Phrase.of("一审终审，仅可提出异议", "there is one instance; only objection is open"))),
                new Page(
                        AdministrativeMediation.WORKFLOW,
                        AdministrativeMediationSettings.ALL,
                        NotModelled.move(
                                Phrase.of("行政调解协议的司法确认", "judicial confirmation of an administrative agreement"),
                                Phrase.of("各地法院做法不一，未见统一规定", "courts differ and no uniform text was found")),
                        NotModelled.move(
                                Phrase.of("市场监管投诉调解中的回避", "recusal in the mediation of consumer complaints"),
                                Phrase.of("所据资料仅载明其存在，未载明程序", "the sources say that it exists, not how it is done"))),
                new Page(
                        AdministrativeReconsideration.WORKFLOW,
                        ReconsiderationSettings.ALL,
                        NotModelled.move(
                                Phrase.of("2024年以前的中止、听证和驳回", "suspension, hearing and dismissal before 2024"),
                                Phrase.of("所据资料未载明当时的条文", "the sources name no article of that time")),
                        NotModelled.move(
                                Phrase.of("通过作出处罚决定的机关提出申请", "an application through the organ that punished"),
                                Phrase.of("仅设期限，不另设程序", "its period is declared; the step is not a move of the case")),
                        NotModelled.move(
                                Phrase.of("附带审查规范性文件的步骤", "the steps of reviewing a normative document alongside"),
                                Phrase.of("仅设期限和中止事由", "its periods and the ground for suspension are declared"))),
                new Page(
                        CourtReferredMediation.WORKFLOW,
                        CourtLinkageSettings.ALL,
                        NotModelled.move(
                                Phrase.of("退回后的立案和审判", "filing and trial after the return"),
                                Phrase.of("属法院自己的案件", "it is the case of the court itself")),
                        NotModelled.move(
                                Phrase.of("法官主持的调解", "mediation led by a judge"),
                                Phrase.of("属审判程序，仅设期限", "it belongs to the trial; its periods are declared"))),
                new Page(
                        DisputeRegister.WORKFLOW,
                        RegisterSettings.ALL,
                        NotModelled.move(
                                Phrase.of("发现或者登记后即行升级", "escalation straight from finding or registering"),
                                Phrase.of(
                                        "须先落实五个一；预警不受此限",
                                        "the five ones come first; an alert does not wait for them"))),
                new Page(Screening.WORKFLOW, ScreeningSettings.ALL),
                new Page(LegalityReview.WORKFLOW, LegalServiceSettings.ALL),
                new Page(LegalAid.WORKFLOW, LegalServiceSettings.ALL),
                new Page(IncidentAlert.WORKFLOW, RiskSettings.ALL),
                new Page(
                        CommitteeFormation.WORKFLOW,
                        LegalServiceSettings.ALL,
                        NotModelled.move(
                                Phrase.of("调解委员会工作考核", "assessment of a committee"),
                                Phrase.of("未见规定其程序的文本", "no text was found that says how"))));
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return PublishedPages.ofTheProject().tests(pages());
    }

    @Test
    void everyWorkflowHasAPage() {
        assertEquals(
                ImmutableSet.copyOf(MediationWorkflows.ALL),
                pages().map(Page::workflow).collect(ImmutableSet.toImmutableSet()));
    }
}
