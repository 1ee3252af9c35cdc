package org.countygov.benchmarks;

import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** What can be asked of a request in the common toy workflow. */
public sealed interface RequestCommand extends Command<Tally, RequestState> {
    Vocabulary<Tally, RequestState> VOCABULARY = Vocabulary.of(RequestCommand.class)
            .word(Draft.class, "草拟", "draft")
            .word(Note.class, "记录", "note")
            .word(Submit.class, "提交", "submit")
            .word(Approve.class, "批准", "approve")
            .word(File.class, "归档", "file")
            .word(Reopen.class, "重开", "reopen");

    /** The sum that is asked for. */
    int amount();

    record Draft(int amount) implements RequestCommand {}

    record Note(int amount) implements RequestCommand {}

    record Submit(int amount) implements RequestCommand {}

    record Approve(int amount) implements RequestCommand {}

    record File(int amount) implements RequestCommand {}

    record Reopen(int amount) implements RequestCommand {}
}
