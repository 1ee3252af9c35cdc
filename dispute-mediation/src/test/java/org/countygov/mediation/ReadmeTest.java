package org.countygov.mediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countygov.mediation.MediationWorkflows.PEOPLE_MEDIATION;
import static org.countygov.mediation.people.DisputeKind.GENERAL;
import static org.countygov.mediation.people.TerminationReason.NO_AGREEMENT;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand.Apply;
import org.countygov.mediation.people.MediationCommand.Terminate;
import org.countygov.mediation.people.MediationState;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

/** The example on the first screen of the README compiles, and prints what the README says. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/org/countygov/mediation/ReadmeTest.java");

    private static void example(PrintStream out) {
        // begin
        Instant nine = Instant.parse("2026-03-02T01:00:00Z"); // 09:00 in Beijing
        Actor party = Actor.of(PersonId.of("p-1"), UnitId.of("township"), PARTY);
        Actor committee = Actor.of(PersonId.of("c-1"), UnitId.of("township"), COMMITTEE);
        WorkCalendar calendar = WorkCalendar.ofStateCouncil();

        Apply apply = new Apply(ImmutableSet.of(party.person(), PersonId.of("p-2")), GENERAL, YES, false, UNKNOWN);
        CaseFile<Mediation, MediationState> file = PEOPLE_MEDIATION
                .open("2026-17", apply, Occasion.of(party, nine, calendar))
                .orElseThrow();

        Terminate terminate = new Terminate(Optional.of(NO_AGREEMENT), NO);
        Decision<Mediation, MediationState> decision =
                PEOPLE_MEDIATION.decide(file, terminate, Occasion.of(committee, nine, calendar));
        String answer = decision.fold(accepted -> "now " + accepted, rejected -> rejected.in(Language.EN));
        out.println(answer);
        // end
    }

    @Test
    void theReadmeShowsThisCodeAndWhatItPrints() throws IOException {
        String source = Files.readString(SOURCE, UTF_8);
        String code = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"))
                .stripTrailing()
                .stripIndent()
                .replace("out.println", "System.out.println");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, UTF_8));
        for (String page : new String[] {"README.md", "README.zh.md"}) {
            String readme = Files.readString(Path.of("..", page), UTF_8);
            assertTrue(readme.contains("```java\n" + code + "\n```"), () -> page + " shows other code than\n" + code);
            String block = "```text\n" + printed.toString(UTF_8).strip() + "\n```";
            assertTrue(readme.contains(block), () -> page + " shows another output than\n" + block);
        }
    }
}
