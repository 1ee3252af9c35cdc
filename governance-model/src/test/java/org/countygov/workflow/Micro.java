package org.countygov.workflow;

import static org.countygov.time.TimeLimit.days;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.DONE;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Rule.under;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The smallest procedure with everything that a test of the kernel may want to vary. Its content counts the notes taken. */
final class Micro {
    enum State implements Worded {
        OPEN("开", "open"),
        BUSY("忙", "busy"),
        WAITING("等", "waiting"),
        DONE("毕", "done");

        private final Phrase words;

        State(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    enum Someone implements Role {
        WORKER("工", "worker"),
        BOSS("头", "boss");

        private final Phrase words;

        Someone(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    enum That implements Worded {
        NOTES_ARE_TAKEN("已作记录", "notes are taken"),
        IT_IS_SAID("已说明", "it is said"),
        IT_HAS_HAPPENED("已发生", "it has happened");

        private final Phrase words;

        That(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    sealed interface Act extends Command<Integer, State> {}

    record Begin() implements Act {}

    record Work() implements Act {}

    record Rest() implements Act {}

    record Note(Optional<Boolean> said) implements Act {}

    record Finish() implements Act {}

    record Happen() implements Act {}

    record Follow() implements Act {}

    static final Convention BASIS = Convention.of("虚构", "invented");
    static final LocalDate DAY = LocalDate.of(2020, 3, 2);
    static final Instant NINE = BeijingTime.startOf(DAY).plus(Duration.ofHours(9));
    static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    static final Actor WORKER = Actor.of(PersonId.of("worker-1"), UnitId.of("unit-1"), Someone.WORKER);
    static final Actor OTHER_WORKER = Actor.of(PersonId.of("worker-2"), UnitId.of("unit-1"), Someone.WORKER);
    static final Actor BOSS = Actor.of(PersonId.of("boss-1"), UnitId.of("unit-1"), Someone.BOSS);

    static final Setting<Applicability> ACTING = transition("micro-acting", Applicability.LAW_WHEN_ACTING);
    static final Setting<Applicability> OPENED = transition("micro-opened", Applicability.LAW_WHEN_OPENED);

    /** Ends at the last second of the third day after it starts. */
    static final Clock THREE_DAYS = clock("M-3", 3);
    /** Ends at the last second of the fifth day after it starts. */
    static final Clock FIVE_DAYS = clock("M-5", 5);

    static final Vocabulary<Integer, State> VOCABULARY = Vocabulary.of(Act.class)
            .word(Begin.class, "开始", "begin")
            .word(Work.class, "工作", "work")
            .word(Rest.class, "休息", "rest")
            .word(Note.class, "记录", "take notes")
            .word(Finish.class, "完成", "finish")
            .word(Happen.class, "发生", "happen")
            .word(Follow.class, "继之", "follow");

    private Micro() {}

    static Clock clock(String id, int length) {
        return Clock.named(id, length + "日期间", "period of " + length + " days")
                .from(LocalDate.of(2010, 1, 1), days(length))
                .under(BASIS)
                .trigger("开始", "it begins")
                .fixed()
                .overdue();
    }

    private static Setting<Applicability> transition(String key, Applicability standard) {
        return Setting.of(key, Applicability.class, Phrase.of("新旧规定的适用", "which edition governs"), standard, BASIS);
    }

    // ---- the rules, to be put together by each test

    static Rule<Integer, State, Begin> begin() {
        return under(BASIS).may(Someone.WORKER, Begin.class).opens(OPEN);
    }

    static Rule<Integer, State, Work> work() {
        return under(BASIS).may(Someone.WORKER, Work.class).from(OPEN).to(BUSY);
    }

    static Rule<Integer, State, Rest> rest() {
        return under(BASIS).may(Someone.WORKER, Rest.class).from(BUSY).to(WAITING);
    }

    static Rule<Integer, State, Note> note() {
        return under(BASIS)
                .may(Someone.WORKER, Note.class)
                .from(OPEN, BUSY)
                .stays()
                .recording((notes, note) -> notes + 1);
    }

    static Rule<Integer, State, Finish> finish() {
        return under(BASIS)
                .shall(Someone.WORKER, Finish.class)
                .from(BUSY, WAITING)
                .closes(DONE);
    }

    static Rule<Integer, State, Happen> happen() {
        return under(BASIS).byLaw(new Happen()).from(OPEN).to(WAITING).onExpiryOf(THREE_DAYS);
    }

    static Rule<Integer, State, Follow> follow() {
        return under(BASIS).byLaw(new Follow()).from(WAITING).closes(DONE).onExpiryOf(FIVE_DAYS);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    static RuleTable<Integer, State> table(Rule<Integer, State, ?>... rules) {
        return RuleTable.of(State.class, VOCABULARY, rules);
    }

    /** Every command has a rule, every state is reached and left. */
    static RuleTable<Integer, State> whole() {
        return table(begin(), work(), rest(), note(), finish(), happen(), follow());
    }

    /** One edition from 2020 on; a rule in the argument replaces the one for the same command in {@link #whole}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    static Workflow<Integer, State> workflow(Rule<Integer, State, ?>... replacing) {
        return Workflow.of(
                "micro",
                Phrase.of("微", "micro"),
                0,
                ACTING,
                Edition.from(LocalDate.of(2020, 1, 1), whole().amendedBy(replacing)));
    }

    static Occasion by(Actor actor, Instant at) {
        return Occasion.of(actor, at, CALENDAR);
    }

    /** An hour after nine for each act before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static CaseFile<Integer, State> after(Workflow<Integer, State> workflow, Command<Integer, State>... commands) {
        CaseFile<Integer, State> file =
                workflow.open("1", new Begin(), by(WORKER, NINE)).orElseThrow();
        for (Command<Integer, State> command : commands) {
            file = workflow.decide(
                            file, command, by(WORKER, file.history().last().at().plus(Duration.ofHours(1))))
                    .orElseThrow();
        }
        return file;
    }
}
