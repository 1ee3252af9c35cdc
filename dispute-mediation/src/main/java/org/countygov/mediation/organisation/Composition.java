package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * Who sits on a mediation committee (调委会的组成). Three to nine members, both included; one director; at least one woman; in a
 * multi-ethnic area a member of a smaller group; all adult.
 *
 * <p>Source: People's Mediation Law, arts 8 and 14.
 *
 * @param members the director and the deputies among them
 * @param multiEthnicArea whether the area is one of several ethnic groups
 */
public record Composition(ImmutableSet<Member> members, Answer multiEthnicArea) {
    private static final int FEWEST = 3;
    private static final int MOST = 9;

    /** Throws {@link IllegalArgumentException} when one person is a member twice. */
    public Composition {
        checkArgument(
                members.stream().map(Member::person).collect(Collectors.toSet()).size() == members.size(),
                "somebody is a member twice");
    }

    public static Composition of(Answer multiEthnicArea, Member... members) {
        return new Composition(ImmutableSet.copyOf(members), multiEthnicArea);
    }

    /** With another member. */
    public Composition with(Member member) {
        return new Composition(
                ImmutableSet.<Member>builder().addAll(members).add(member).build(), multiEthnicArea);
    }

    /** Without the person. */
    public Composition without(PersonId person) {
        return new Composition(
                Sets.filter(members, member -> !member.person().equals(person)).stream()
                        .collect(ImmutableSet.toImmutableSet()),
                multiEthnicArea);
    }

    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** Whether there are three to nine members. */
    public Answer hasRightSize() {
        return Answer.of(members.size() >= FEWEST && members.size() <= MOST);
    }

    /** Whether there is one director. */
    public Answer hasOneDirector() {
        long directors = members.stream()
                .filter(member ->
                        member.office().filter(Office.DIRECTOR::equals).isPresent())
                .count();
        boolean allKnown = members.stream().allMatch(member -> member.office().isPresent());
        return directors > 1 ? Answer.NO : allKnown ? Answer.of(directors == 1) : Answer.UNKNOWN;
    }

    /** Whether at least one member is a woman. */
    public Answer hasWoman() {
        return any(Member::woman);
    }

    /** Whether a smaller group has a member, where the area is multi-ethnic. */
    public Answer hasSmallerGroups() {
        return multiEthnicArea.not().or(any(Member::smallerGroup));
    }

    /** Whether all members are adult. */
    public Answer areAllAdult() {
        return any(member -> member.adult().not()).not();
    }

    private Answer any(Function<Member, Answer> question) {
        return members.stream().map(question).reduce(Answer.NO, Answer::or);
    }

    /** What is certainly wrong; what nobody has said is no fault. */
    public ImmutableSet<Fault> faults() {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        add(faults, hasRightSize(), Fault.TOO_FEW_OR_MANY);
        add(faults, hasOneDirector(), Fault.NOT_ONE_DIRECTOR);
        add(faults, hasWoman(), Fault.NO_WOMAN);
        add(faults, hasSmallerGroups(), Fault.NO_SMALLER_GROUP);
        add(faults, areAllAdult(), Fault.NOT_ADULT);
        return faults.build();
    }

    private static void add(ImmutableSet.Builder<Fault> faults, Answer answer, Fault fault) {
        if (answer == Answer.NO) {
            faults.add(fault);
        }
    }
}
