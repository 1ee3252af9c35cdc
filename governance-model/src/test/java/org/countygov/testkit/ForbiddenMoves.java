package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countygov.law.Basis;
import org.countygov.law.Citation;
import org.countygov.party.Role;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.countygov.workflow.Rule;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.DynamicTest;

/**
 * The moves that a digest forbids, one line each, and a test for each that fails when somebody allows the move:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> forbidden() {
 *     return ForbiddenMoves.of(PEOPLE_MEDIATION)
 *             .refused("5 terminating without the notice of routes",
 *                     mediating.by(MEDIATOR), new Terminate(NO_AGREEMENT, false), CONDITION_NOT_MET, PML.article(26))
 *             .neverPossible("14 re-opening a closed file", CLOSED, Resume.class)
 *             .neverAsked("6 charging a fee", "fee|charge|收费", PML.article(4))
 *             .tests();
 * }
 * }</pre>
 */
public final class ForbiddenMoves<C, S extends Enum<S> & Worded> {
    private final Workflow<C, S> workflow;
    private final ImmutableList<Move> moves;

    /** One entry of the digest. */
    private record Move(String entry, Runnable test) {}

    private ForbiddenMoves(Workflow<C, S> workflow, ImmutableList<Move> moves) {
        this.workflow = workflow;
        this.moves = moves;
    }

    public static <C, S extends Enum<S> & Worded> ForbiddenMoves<C, S> of(Workflow<C, S> workflow) {
        return new ForbiddenMoves<>(workflow, ImmutableList.of());
    }

    /**
     * The act is refused on the ground, and every reason cites the provision. Nothing else may be wrong with the act: otherwise
     * it would stay refused, and the test green, when the ban has gone. Only an act that has no place where the case stands may
     * be wrong in other ways too.
     *
     * @param entry the number and gist of the entry in the digest
     * @param before where the case stands, when, and who acts; a story without a case for an act that would open one
     * @param basis what the reason cites; a whole article stands for its paragraphs and items
     */
    public ForbiddenMoves<C, S> refused(
            String entry, Life<C, S> before, Command<C, S> command, Ground ground, Basis basis) {
        return plus(entry, () -> {
            Rejected<C, S> rejected = before.isRefused(command);
            Predicate<Reason> forbids = reason -> reason.ground() == ground && cites(reason, basis);
            check(
                    rejected.reasons().stream().anyMatch(forbids),
                    "refused, but not as " + ground + " under " + basis + ":\n" + rejected.in(Language.EN));
            check(
                    ground == Ground.NOT_PROVIDED_FOR
                            || rejected.reasons().stream().allMatch(forbids),
                    "refused for more than what is forbidden:\n" + rejected.in(Language.EN));
        });
    }

    /** No edition provides for the act in any of the states. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final ForbiddenMoves<C, S> neverPossible(
            String entry, S state, Class<? extends Command<C, S>> command, S... more) {
        ImmutableList<S> states =
                ImmutableList.<S>builder().add(state).add(more).build();
        return plus(entry, () -> {
            checkKnown(command);
            for (Edition<C, S> edition : workflow.editions()) {
                for (S from : states) {
                    edition.table().rule(from, command).ifPresent(rule -> {
                        throw new AssertionError("allowed from " + edition.firstDay() + ": " + rule.in(Language.EN));
                    });
                }
            }
        });
    }

    /** No rule of any edition leads from the one state to the other. */
    public ForbiddenMoves<C, S> neverLeads(String entry, S from, S to) {
        return plus(entry, () -> {
            for (Rule<C, S, ?> rule : rules()) {
                check(
                        !rule.from().contains(from) || rule.toFrom(from) != to,
                        "from " + from.name() + " to " + to.name() + ": " + rule.in(Language.EN));
            }
        });
    }

    /** Nobody in the role may do it, in any state of any edition. */
    public ForbiddenMoves<C, S> neverBy(String entry, Role role, Class<? extends Command<C, S>> command) {
        return plus(entry, () -> {
            checkKnown(command);
            for (Rule<C, S, ?> rule : rules()) {
                check(
                        rule.command() != command || !rule.roles().contains(role),
                        "allowed to " + role.name() + ": " + rule.in(Language.EN));
            }
        });
    }

    /**
     * There is no command for it at all: none is named in code, or in words of either language, as the pattern says.
     *
     * @param pattern a regular expression to be found, in any case
     * @param basis the provision that forbids it
     */
    public ForbiddenMoves<C, S> neverAsked(String entry, String pattern, Basis basis) {
        Pattern named = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return plus(entry, () -> {
            for (Edition<C, S> edition : workflow.editions()) {
                for (Class<?> command : edition.table().vocabulary().commands()) {
                    Phrase words = edition.table().vocabulary().words(command);
                    Stream.of(command.getSimpleName(), words.zh(), words.en())
                            .forEach(name -> check(
                                    !named.matcher(name).find(),
                                    "there is a command \"" + name + "\", against " + basis.words()));
                }
            }
        });
    }

    private ForbiddenMoves<C, S> plus(String entry, Runnable test) {
        checkArgument(
                moves.stream().noneMatch(move -> move.entry().equals(entry)), "entry \"%s\" is listed twice", entry);
        return new ForbiddenMoves<>(
                workflow,
                ImmutableList.<Move>builder()
                        .addAll(moves)
                        .add(new Move(entry, test))
                        .build());
    }

    /** A test for each entry, in the order of the list. */
    public Stream<DynamicTest> tests() {
        return moves.stream().map(move -> DynamicTest.dynamicTest(move.entry(), move.test()::run));
    }

    /** Throws {@link AssertionError} unless the list has the entries of the digest, by the first word of each. */
    public ForbiddenMoves<C, S> complete(String... numbers) {
        Set<String> listed = new HashSet<>();
        moves.forEach(move -> listed.add(move.entry().split(" ", 2)[0]));
        List<String> missing = new ArrayList<>(Arrays.asList(numbers));
        missing.removeAll(listed);
        check(missing.isEmpty(), "entries without a test: " + missing);
        return this;
    }

    private List<Rule<C, S, ?>> rules() {
        List<Rule<C, S, ?>> rules = new ArrayList<>();
        workflow.editions().forEach(edition -> rules.addAll(edition.table().rules()));
        return rules;
    }

    private void checkKnown(Class<? extends Command<C, S>> command) {
        check(
                rules().stream().anyMatch(rule -> rule.command() == command),
                command.getSimpleName() + " has no rule at all, so that nothing is forbidden");
    }

    private static boolean cites(Reason reason, Basis basis) {
        return reason.bases().stream().anyMatch(cited -> cited.equals(basis) || isPartOf(cited, basis));
    }

    private static boolean isPartOf(Basis cited, Basis basis) {
        return cited instanceof Citation part
                && basis instanceof Citation whole
                && part.instrument().equals(whole.instrument())
                && part.article() == whole.article()
                && (whole.paragraph() == 0 || part.paragraph() == whole.paragraph())
                && (whole.item() == 0 || part.item() == whole.item());
    }

    private static void check(boolean holds, String failure) {
        if (!holds) {
            throw new AssertionError(failure);
        }
    }
}
