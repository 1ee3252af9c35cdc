package org.countygov.benchmarks;

import static org.countygov.benchmarks.RequestState.APPROVED;
import static org.countygov.benchmarks.RequestState.DRAFTED;
import static org.countygov.benchmarks.RequestState.FILED;
import static org.countygov.benchmarks.RequestState.SUBMITTED;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.EnumSet;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The toy workflow as each peer writes it. None of them keeps a history, knows who acts, or says why not. */
final class Peers {
    private static final RequestState[] RING = RequestState.values();

    private Peers() {}

    /** What asks a peer to go on. */
    enum Go {
        SUBMIT,
        APPROVE,
        FILE,
        REOPEN
    }

    /** What the guard looks at and the action changes. */
    static final class Ledger {
        int amount;
        long sum;

        Ledger(int amount) {
            this.amount = amount;
        }

        boolean isAllowed() {
            return amount <= Tally.MOST;
        }

        void add() {
            sum += amount;
        }
    }

    private static RequestState after(RequestState state) {
        return switch (state) {
            case DRAFTED -> SUBMITTED;
            case SUBMITTED -> APPROVED;
            case APPROVED -> FILED;
            case FILED -> DRAFTED;
        };
    }

    private static Go leaving(RequestState state) {
        return switch (state) {
            case DRAFTED -> Go.SUBMIT;
            case SUBMITTED -> Go.APPROVE;
            case APPROVED -> Go.FILE;
            case FILED -> Go.REOPEN;
        };
    }

    /** COLA is stateless: state in, state out. */
    static com.alibaba.cola.statemachine.StateMachine<RequestState, Go, Ledger> cola(String id) {
        var builder =
                com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory.<RequestState, Go, Ledger>create();
        for (RequestState state : RING) {
            builder.externalTransition()
                    .from(state)
                    .to(after(state))
                    .on(leaving(state))
                    .when(Ledger::isAllowed)
                    .perform((from, to, event, ledger) -> ledger.add());
        }
        return builder.build(id);
    }

    static StateMachineConfig<RequestState, Go> stateless4jConfig(Ledger ledger) {
        StateMachineConfig<RequestState, Go> config = new StateMachineConfig<>();
        for (RequestState state : RING) {
            config.configure(state).permitIf(leaving(state), after(state), ledger::isAllowed, ledger::add);
        }
        return config;
    }

    static StateMachine<RequestState, Go> stateless4j(StateMachineConfig<RequestState, Go> config) {
        StateMachine<RequestState, Go> machine = new StateMachine<>(DRAFTED, config);
        machine.onUnhandledTrigger((state, trigger) -> {});
        return machine;
    }

    /** A machine of squirrel-foundation. */
    public static class Squirrel extends AbstractStateMachine<Squirrel, RequestState, Go, Ledger> {}

    static org.squirrelframework.foundation.fsm.StateMachineBuilder<Squirrel, RequestState, Go, Ledger> squirrel() {
        var builder = StateMachineBuilderFactory.create(Squirrel.class, RequestState.class, Go.class, Ledger.class);
        for (RequestState state : RING) {
            builder.externalTransition()
                    .from(state)
                    .to(after(state))
                    .on(leaving(state))
                    .when(new AnonymousCondition<Ledger>() {
                        @Override
                        public boolean isSatisfied(Ledger ledger) {
                            return ledger.isAllowed();
                        }
                    })
                    .perform(new AnonymousAction<Squirrel, RequestState, Go, Ledger>() {
                        @Override
                        public void execute(RequestState from, RequestState to, Go event, Ledger ledger, Squirrel in) {
                            ledger.add();
                        }
                    });
        }
        return builder;
    }

    static org.springframework.statemachine.StateMachine<RequestState, Go> spring(Ledger ledger) {
        try {
            var builder = org.springframework.statemachine.config.StateMachineBuilder.<RequestState, Go>builder();
            builder.configureStates().withStates().initial(DRAFTED).states(EnumSet.allOf(RequestState.class));
            for (RequestState state : RING) {
                builder.configureTransitions()
                        .withExternal()
                        .source(state)
                        .target(after(state))
                        .event(leaving(state))
                        .guard(context -> ledger.isAllowed())
                        .action(context -> ledger.add());
            }
            var machine = builder.build();
            machine.startReactively().block();
            return machine;
        } catch (Exception undeclared) { // what the builder's configurers declare
            throw new IllegalStateException(undeclared);
        }
    }
}
