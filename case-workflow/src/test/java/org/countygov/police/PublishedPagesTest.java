package org.countygov.police;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.countygov.law.Setting;
import org.countygov.police.administrative.AdministrativeProcedure;
import org.countygov.police.alert.PoliceAlert;
import org.countygov.police.criminal.CriminalCases;
import org.countygov.police.criminal.CriminalSettings;
import org.countygov.police.measure.CoerciveMeasures;
import org.countygov.police.property.CaseProperty;
import org.countygov.police.remedy.Remedies;
import org.countygov.police.review.UnifiedReview;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.police.shared.CustodySettings;
import org.countygov.police.shared.IntakeSettings;
import org.countygov.police.shared.PropertySettings;
import org.countygov.police.shared.RemedySettings;
import org.countygov.police.shared.ReviewPoint;
import org.countygov.police.shared.ReviewSettings;
import org.countygov.publish.NotModelled;
import org.countygov.testkit.PublishedPages;
import org.countygov.testkit.PublishedPages.Page;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages under docs/workflows say what the rules say, for every workflow of the module. */
class PublishedPagesTest {
    /** The settings of criminal cases, with whether the legal department reviews a decision first. */
    private static final ImmutableList<Setting<?>> OF_CRIMINAL_CASES = ImmutableList.<Setting<?>>builder()
            .addAll(Stream.of(
                            ReviewPoint.FILING,
                            ReviewPoint.NON_FILING,
                            ReviewPoint.REVERSION_TO_ADMINISTRATIVE,
                            ReviewPoint.WITHDRAWAL,
                            ReviewPoint.TERMINATION_FOR_SUSPECT,
                            ReviewPoint.TRANSFER_FOR_PROSECUTION,
                            ReviewPoint.SUPPLEMENT_RESUBMISSION)
                    .map(ReviewSettings::switchedOn)
                    .toList())
            .addAll(CriminalSettings.ALL)
            .build();

    private static Stream<Page> pages() {
        return Stream.concat(
                Stream.of(
                        new Page(
                                PoliceAlert.WORKFLOW,
                                IntakeSettings.ALL,
                                NotModelled.move(
                                        Phrase.of("实质化审查的抽查比例", "how many alerts are drawn for review"),
                                        Phrase.of("由督导部分设定", "the supervision settings say it")),
                                NotModelled.move(
                                        Phrase.of("2020年9月1日以前的警情", "alerts before 1 September 2020"),
                                        Phrase.of("未比对更早的程序规定", "the earlier rule was not compared"))),
                        new Page(
                                AdministrativeProcedure.WORKFLOW,
                                AdministrativeSettings.ALL,
                                NotModelled.move(
                                        Phrase.of("回避", "recusal"), Phrase.of("另为一程序", "it is a procedure of its own")),
                                NotModelled.move(
                                        Phrase.of("记录封存", "sealing of records"),
                                        Phrase.of("在案件终结之后，不属本程序", "it follows the end of the case"))),
                        new Page(
                                CriminalCases.WORKFLOW,
                                OF_CRIMINAL_CASES,
                                NotModelled.move(
                                        Phrase.of(
                                                "已终结或者已移送的案件的指定管辖",
                                                "designated jurisdiction of a case that is closed or with the procuratorate"),
                                        Phrase.of("案件已不在公安机关", "the case is no longer with the police")),
                                NotModelled.move(
                                        Phrase.of(
                                                "每名犯罪嫌疑人的通知家属、首次讯问",
                                                "family notice and first interrogation of each suspect"),
                                        Phrase.of("在强制措施案卷中计算", "they are counted in the file of the measure"))),
                        new Page(
                                CoerciveMeasures.WORKFLOW,
                                CustodySettings.ALL,
                                NotModelled.move(
                                        Phrase.of("取保候审中可以不再办理手续的案件清单", "the list of cases under BAIL-2022, art. 24"),
                                        Phrase.of("未见清单全文，由承办人记明", "the list was not read; the officer records it"))),
                        new Page(UnifiedReview.WORKFLOW, ReviewSettings.ALL),
                        new Page(
                                CaseProperty.WORKFLOW,
                                PropertySettings.ALL,
                                NotModelled.move(
                                        Phrase.of("反恐怖主义冻结", "the freeze against terrorism"),
                                        Phrase.of(
                                                "由国家专门机关决定，仅设期限", "special organs decide it; its period is declared")),
                                NotModelled.move(
                                        Phrase.of("轮候冻结的排队", "the queue behind the freeze of another organ"),
                                        Phrase.of("仅以拒绝理由告知", "the refusal says so; there is no state for it")))),
                Remedies.ALL.stream()
                        .map(workflow -> new Page(
                                workflow,
                                RemedySettings.ALL,
                                NotModelled.move(
                                        Phrase.of("国家赔偿、信访、民警申诉", "State compensation, petitions, appeals of officers"),
                                        Phrase.of(
                                                "由其他机关办理，仅设期限",
                                                "other bodies decide them; their periods are declared")))));
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return PublishedPages.ofTheProject().tests(pages());
    }

    @Test
    void everyWorkflowHasAPage() {
        assertEquals(
                ImmutableSet.copyOf(PoliceWorkflows.ALL),
                pages().map(Page::workflow).collect(ImmutableSet.toImmutableSet()));
    }
}
