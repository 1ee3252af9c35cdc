package org.countygov.benchmarks;

import java.util.concurrent.TimeUnit;
import org.countygov.benchmarks.Peers.Go;
import org.countygov.benchmarks.Peers.Ledger;
import org.countygov.benchmarks.Peers.Squirrel;
import org.countygov.benchmarks.RequestCommand.Approve;
import org.countygov.benchmarks.RequestCommand.File;
import org.countygov.benchmarks.RequestCommand.Reopen;
import org.countygov.benchmarks.RequestCommand.Submit;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import reactor.core.publisher.Mono;

/**
 * The common toy workflow, one step of a ring at a time. Here a step also makes an event and keeps the history, which the peers
 * do not do; the refused step is one that the guard turns down. Each thread has a case of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {
    private static final Go[] GO = Go.values();
    private static final int RING = GO.length;
    private static final int TOO_MUCH = Tally.MOST + 1;

    private final RequestCommand[] commands = {new Submit(1), new Approve(1), new File(1), new Reopen(1)};
    private final Submit excessive = new Submit(TOO_MUCH);
    private final CaseFile<?, ?>[] files = ring();
    private final CaseFile<Tally, RequestState> drafted = Requests.drafted("drafted");

    private final Ledger ledger = new Ledger(1);
    private final Ledger excess = new Ledger(TOO_MUCH);
    private final com.alibaba.cola.statemachine.StateMachine<RequestState, Go, Ledger> cola =
            Peers.cola("toy-" + System.identityHashCode(this));
    private final com.github.oxo42.stateless4j.StateMachine<RequestState, Go> stateless4j =
            Peers.stateless4j(Peers.stateless4jConfig(ledger));
    private final com.github.oxo42.stateless4j.StateMachine<RequestState, Go> stateless4jRefusing =
            Peers.stateless4j(Peers.stateless4jConfig(excess));
    private final Squirrel squirrel = Peers.squirrel().newStateMachine(RequestState.DRAFTED);
    private final Squirrel squirrelRefusing = Peers.squirrel().newStateMachine(RequestState.DRAFTED);
    private final org.springframework.statemachine.StateMachine<RequestState, Go> spring = Peers.spring(ledger);
    private final org.springframework.statemachine.StateMachine<RequestState, Go> springRefusing = Peers.spring(excess);
    private final Message<?>[] messages = {message(0), message(1), message(2), message(3)};

    private RequestState state = RequestState.DRAFTED;
    private int next;

    private static Message<Go> message(int step) {
        return MessageBuilder.withPayload(GO[step]).build();
    }

    private CaseFile<?, ?>[] ring() {
        CaseFile<Tally, RequestState> file = Requests.drafted("ring");
        CaseFile<?, ?>[] standing = new CaseFile<?, ?>[RING];
        for (int i = 0; i < RING; i++) {
            standing[i] = file;
            file = Requests.WORKFLOW
                    .decide(file, commands[i], Requests.BY_CLERK)
                    .orElseThrow();
        }
        return standing;
    }

    private int step() {
        int step = next;
        next = (step + 1) % RING;
        return step;
    }

    @Benchmark
    @SuppressWarnings("unchecked") // all are files of the toy workflow
    public Decision<Tally, RequestState> accepted() {
        int step = step();
        return Requests.WORKFLOW.decide((CaseFile<Tally, RequestState>) files[step], commands[step], Requests.BY_CLERK);
    }

    @Benchmark
    public RequestState acceptedByCola() {
        state = cola.fireEvent(state, GO[step()], ledger);
        return state;
    }

    @Benchmark
    public RequestState acceptedByStateless4j() {
        stateless4j.fire(GO[step()]);
        return stateless4j.getState();
    }

    @Benchmark
    public RequestState acceptedBySquirrel() {
        squirrel.fire(GO[step()], ledger);
        return squirrel.getCurrentState();
    }

    @Benchmark
    @SuppressWarnings("unchecked") // made above
    public void acceptedBySpring(Blackhole sink) {
        sink.consume(spring.sendEvent(Mono.just((Message<Go>) messages[step()])).blockLast());
    }

    @Benchmark
    public Decision<Tally, RequestState> rejected() {
        return Requests.WORKFLOW.decide(drafted, excessive, Requests.BY_CLERK);
    }

    @Benchmark
    public RequestState rejectedByCola() {
        return cola.fireEvent(RequestState.DRAFTED, Go.SUBMIT, excess);
    }

    @Benchmark
    public RequestState rejectedByStateless4j() {
        stateless4jRefusing.fire(Go.SUBMIT);
        return stateless4jRefusing.getState();
    }

    @Benchmark
    public RequestState rejectedBySquirrel() {
        squirrelRefusing.fire(Go.SUBMIT, excess);
        return squirrelRefusing.getCurrentState();
    }

    @Benchmark
    @SuppressWarnings("unchecked") // made above
    public void rejectedBySpring(Blackhole sink) {
        sink.consume(
                springRefusing.sendEvent(Mono.just((Message<Go>) messages[0])).blockLast());
    }
}
