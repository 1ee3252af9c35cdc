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
                                        Phrase.of("在案件终结之后，不属本程序", "it follows the end of the case")),
                                NotModelled.move(
                                        Phrase.of(
                                                "远程询问、电子签名的录音录像",
                                                "recording of remote questioning and electronic signatures"),
                                        Phrase.of(
                                                "属询问方式，由办案系统保证",
                                                "they are manners of questioning; the system in which it is done sees to it")),
                                NotModelled.move(
                                        Phrase.of("当场检查场所", "inspection of a place on the spot"),
                                        Phrase.of(
                                                "其证据是否录音录像在法制审核时一并审查",
                                                "whether its evidence was recorded is asked at the legal review")),
                                NotModelled.move(
                                        Phrase.of(
                                                "民警一人带辅警登记、送达的录音录像",
                                                "recording of registration and service by one officer with auxiliaries"),
                                        Phrase.of("不影响程序的进行", "nothing in the procedure depends on it"))),
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
                                        Phrase.of("在强制措施案卷中计算", "they are counted in the file of the measure")),
                                NotModelled.move(
                                        Phrase.of(
                                                "侦查实验、远程讯问、电子签名的录音录像",
                                                "recording of experiments, remote interrogation and electronic signatures"),
                                        Phrase.of(
                                                "属侦查行为的方式，由办案系统保证",
                                                "they are manners of an act; the system in which it is done sees to it")),
                                NotModelled.move(
                                        Phrase.of("补充鉴定、重新鉴定的申请与答复", "requests for another appraisal, and the answer"),
                                        Phrase.of(
                                                "不影响案件状态，仅设期限", "no state depends on them; their period is declared")),
                                NotModelled.move(
                                        Phrase.of(
                                                "法律援助申请的转交、值班律师的通知",
                                                "passing on requests for legal aid, calling the duty lawyer"),
                                        Phrase.of(
                                                "不影响案件状态，仅设期限",
                                                "no state depends on them; their periods are declared")),
                                NotModelled.move(
                                        Phrase.of("未成年被害人的询问次数", "how often a child victim is questioned"),
                                        Phrase.of(
                                                "规定只要求尽量减少，没有数目", "the rule asks for few times and names no number"))),
                        new Page(
                                CoerciveMeasures.WORKFLOW,
                                CustodySettings.ALL,
                                NotModelled.move(
                                        Phrase.of("取保候审中可以不再办理手续的案件清单", "the list of cases under BAIL-2022, art. 24"),
                                        Phrase.of("未见清单全文，由承办人记明", "the list was not read; the officer records it")),
                                NotModelled.move(
                                        Phrase.of("未成年人分别关押、分别管理", "separate custody of minors"),
                                        Phrase.of("由看守所执行", "the detention house sees to it")),
                                NotModelled.move(
                                        Phrase.of("看守所、决定机关的届满提示的起算", "the start of the warnings before the end"),
                                        Phrase.of(
                                                "自届满之日倒计，随延长变动，由“届满前提示”计算",
                                                "they are counted back from the end, which moves; Forewarnings computes them"))),
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
