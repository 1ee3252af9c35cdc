package org.countygov.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.countygov.words.Worded;
import org.countygov.workflow.ByHand;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Workflow;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One case of a real workflow: its opening, {@value #ACTS} acts that are accepted and as many that are refused on the way, each
 * decided by the workflow and by a hand-written switch. The acts differ in kind, so that neither can learn a single one by heart.
 */
public final class Course<C, S extends Enum<S> & Worded> {
    /** How many acts of a course are accepted, and how many are refused. */
    public static final int ACTS = 4;

    private static final String ID = "measured";

    /** An act in the circumstances of the case. */
    private record Act<C, S extends Enum<S>>(CaseFile<C, S> file, Command<C, S> command, Occasion occasion) {}

    /** The act that makes the case. */
    private record Opening<C, S extends Enum<S>>(Command<C, S> command, Occasion occasion) {}

    private final Workflow<C, S> workflow;
    private final ByHand.Switch<C, S> byHand;
    private final List<CaseFile<C, S>> files = new ArrayList<>();
    private final List<Act<C, S>> accepted = new ArrayList<>();
    private final List<Act<C, S>> rejected = new ArrayList<>();

    @Nullable
    private Opening<C, S> opening;

    private Course(Workflow<C, S> workflow, ByHand.Switch<C, S> byHand) {
        this.workflow = workflow;
        this.byHand = byHand;
    }

    public static <C, S extends Enum<S> & Worded> Course<C, S> of(Workflow<C, S> workflow, ByHand.Switch<C, S> byHand) {
        return new Course<>(workflow, byHand);
    }

    // ---- telling it
    // ----------------------------------------------------------------------------------------------------

    public Course<C, S> opening(Occasion occasion, Command<C, S> command) {
        opening = new Opening<>(command, occasion);
        files.add(workflow.open(ID, command, occasion).orElseThrow());
        return this;
    }

    /** The act is accepted, and the case goes on from there. */
    public Course<C, S> doing(Occasion occasion, Command<C, S> command) {
        accepted.add(new Act<>(latest(), command, occasion));
        files.add(workflow.decide(latest(), command, occasion).orElseThrow());
        return this;
    }

    /** The act is refused, and the case stays where it is. */
    public Course<C, S> refusing(Occasion occasion, Command<C, S> command) {
        rejected.add(new Act<>(latest(), command, occasion));
        return this;
    }

    /** This course, after making sure that the workflow and the switch give equal answers to every act of it. */
    public Course<C, S> checked() {
        checkState(accepted.size() == ACTS && rejected.size() == ACTS, "%s does not have %s acts", workflow, ACTS);
        for (Act<C, S> act : accepted) {
            Decision<C, S> decision = workflow.decide(act.file(), act.command(), act.occasion());
            checkState(decision.isAccepted(), "%s is refused: %s", act.command(), decision);
            checkSame(act, decision, byHand.decide(act.file(), act.command(), act.occasion()));
        }
        for (Act<C, S> act : rejected) {
            Decision<C, S> decision = workflow.decide(act.file(), act.command(), act.occasion());
            checkState(!decision.isAccepted(), "%s is accepted", act.command());
            checkSame(act, decision, byHand.decide(act.file(), act.command(), act.occasion()));
        }
        ImmutableList<Event<C, S>> events = latest().history().events();
        checkState(workflow.replay(ID, events).equals(latest()), "%s is not replayed", workflow);
        checkState(byHand.replay(latest().ref(), events).equals(latest()), "%s is not replayed by hand", workflow);
        return this;
    }

    private static <C, S extends Enum<S>> void checkSame(Act<C, S> act, Decision<C, S> one, Decision<C, S> other) {
        checkState(one.equals(other), "%s: %s by the rules, %s by hand", act.command(), one, other);
    }

    private CaseFile<C, S> latest() {
        return files.get(files.size() - 1);
    }

    /** The same in a form that costs nothing to walk through. */
    public Ready<C, S> ready() {
        return new Ready<>(this);
    }

    /** A course laid out for measuring. Every method does all its acts once. */
    public static final class Ready<C, S extends Enum<S> & Worded> {
        private final Workflow<C, S> workflow;
        private final ByHand.Switch<C, S> byHand;
        private final Act<C, S>[] accepted;
        private final Act<C, S>[] rejected;
        private final CaseFile<C, S>[] before;
        private final Event<C, S>[] events;
        private final ImmutableList<Event<C, S>> history;
        private final CaseRef ref;
        private final Opening<C, S> opening;

        @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be made otherwise
        private Ready(Course<C, S> course) {
            workflow = course.workflow;
            byHand = course.byHand;
            accepted = course.accepted.toArray(new Act[0]);
            rejected = course.rejected.toArray(new Act[0]);
            before = course.files.subList(0, ACTS).toArray(new CaseFile[0]);
            history = course.latest().history().events();
            events = history.subList(1, ACTS + 1).toArray(new Event[0]);
            ref = course.latest().ref();
            opening = checkNotNull(course.opening, "opening");
        }

        void accepted(Blackhole sink) {
            for (Act<C, S> act : accepted) {
                sink.consume(workflow.decide(act.file(), act.command(), act.occasion()));
            }
        }

        void acceptedByHand(Blackhole sink) {
            for (Act<C, S> act : accepted) {
                sink.consume(byHand.decide(act.file(), act.command(), act.occasion()));
            }
        }

        void rejected(Blackhole sink) {
            for (Act<C, S> act : rejected) {
                sink.consume(workflow.decide(act.file(), act.command(), act.occasion()));
            }
        }

        void rejectedByHand(Blackhole sink) {
            for (Act<C, S> act : rejected) {
                sink.consume(byHand.decide(act.file(), act.command(), act.occasion()));
            }
        }

        void evolve(Blackhole sink) {
            for (int i = 0; i < ACTS; i++) {
                sink.consume(workflow.evolve(before[i], events[i]));
            }
        }

        void evolveByHand(Blackhole sink) {
            for (int i = 0; i < ACTS; i++) {
                sink.consume(byHand.evolve(before[i], events[i]));
            }
        }

        CaseFile<C, S> replay() {
            return workflow.replay(ID, history);
        }

        CaseFile<C, S> replayByHand() {
            return byHand.replay(ref, history);
        }

        /** A case with a history of its own, from the opening to the end of the course. */
        CaseFile<C, S> another(String id) {
            CaseFile<C, S> file =
                    workflow.open(id, opening.command(), opening.occasion()).orElseThrow();
            for (Act<C, S> act : accepted) {
                file = workflow.decide(file, act.command(), act.occasion()).orElseThrow();
            }
            return file;
        }

        /** The same without the workflow. */
        CaseFile<C, S> anotherByHand(String id) {
            Event<C, S> first = history.get(0);
            CaseFile<C, S> file = byHand.open(
                    new CaseRef(ref.workflow(), id),
                    ByHand.event(opening.command(), opening.occasion(), first.to(), first.edition()));
            for (Act<C, S> act : accepted) {
                file = byHand.decide(file, act.command(), act.occasion()).orElseThrow();
            }
            return file;
        }
    }
}
