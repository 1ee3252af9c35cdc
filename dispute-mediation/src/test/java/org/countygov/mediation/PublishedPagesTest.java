package org.countygov.mediation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countygov.law.Gists;
import org.countygov.mediation.shared.MediationSettings;
import org.countygov.publish.LegalSources;
import org.countygov.publish.NotModelled;
import org.countygov.publish.WorkflowPage;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** The pages under docs/workflows say what the rules say. */
class PublishedPagesTest {
    private static final Gists GISTS = Gists.load();
    private static final ImmutableList<NotModelled> OF_MEDIATION = ImmutableList.of(
            NotModelled.move(
                    Phrase.of("书面协议的强制情形（司法部令第75号第三十四条）", "when Order 75, art. 34 demands a document"),
                    Phrase.of(
                            "被《人民调解法》第二十八条取代：是否制作协议书由当事人决定",
                            "displaced by art. 28 of the law, which leaves the document to the parties")),
            NotModelled.move(
                    Phrase.of("收费", "fees"),
                    Phrase.of("调解不收费，故没有收费的规则", "mediation is free, so there is no rule by which to charge")));
    private static final ImmutableList<NotModelled> OF_CONFIRMATION = ImmutableList.of(
            NotModelled.move(
                    Phrase.of(
                            "2015年以前的补正、通知双方、按撤回处理、当事人异议",
                            "supplement, summons, deemed withdrawal and party objection before 2015"),
                    Phrase.of("所据资料未载明当时的条文号", "the sources name no article of that time")),
            NotModelled.move(
                    Phrase.of("2024年以前因存在争议终结程序", "ending the procedure because rights are disputed, before 2024"),
                    Phrase.of("所据资料未载明当时的条文号", "the sources name no article of that time")),
            NotModelled.move(
                    Phrase.of("上诉", "appeal"),
                    Phrase.of("一审终审，仅可提出异议", "there is one instance; only objection is open")));

    private static <C, S extends Enum<S> & Worded> void check(
            Workflow<C, S> workflow, ImmutableList<NotModelled> absent) throws IOException {
        LegalSources sources = LegalSources.of(GISTS::find, instrument -> GISTS.dayRead(instrument));
        String page = WorkflowPage.of(workflow, sources)
                .naming(MediationSettings.ALL)
                .notModelling(absent)
                .markdown();
        Path file = Path.of("..", "docs", "workflows", workflow.name() + ".md");
        if ("write".equals(System.getProperty("publish"))) {
            Files.writeString(file, page);
        }
        assertEquals(
                Files.readString(file).replace("\r\n", "\n"), page, "run with -Dpublish=write after a change of rules");
    }

    @Test
    void peopleMediation() throws IOException {
        check(MediationWorkflows.PEOPLE_MEDIATION, OF_MEDIATION);
    }

    @Test
    void judicialConfirmation() throws IOException {
        check(MediationWorkflows.JUDICIAL_CONFIRMATION, OF_CONFIRMATION);
    }
}
