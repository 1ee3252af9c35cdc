package org.countygov.mediation.committee;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.mediation.organisation.Office;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/**
 * How records of committees are read: the facts that each activity may bring, by the names that logs give them. A committee is
 * that of a village unless the record names another kind; women, members of smaller groups and minors are named among the members.
 */
final class CommitteeActivities {
    static final Activities<Formation, CommitteeState> ALL = Activities.of(
                    CommitteeFormation.WORKFLOW, MediationRole.values())
            .activity(
                    Propose.class,
                    told -> new Propose(told.option("kind", CommitteeKind.class).orElse(CommitteeKind.VILLAGE)))
            .activity(Form.class, told -> new Form(told.option("electedBy", ElectingBody.class), composition(told)))
            .activity(ByElect.class, told -> new ByElect(told.option("electedBy", ElectingBody.class), member(told)))
            .activity(
                    Recall.class,
                    told -> new Recall(
                            told.option("electedBy", ElectingBody.class),
                            told.person("recalled").orElse(PersonId.UNSTATED),
                            member(told)))
            .activity(Dissolve.class, told -> new Dissolve(told.answer("departmentInformed")))
            .complete();

    private CommitteeActivities() {}

    private static Optional<Composition> composition(Told told) {
        ImmutableSet<PersonId> members = told.people("members");
        if (members.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<PersonId> women = told.people("women");
        ImmutableSet<PersonId> smallerGroups = told.people("smallerGroups");
        ImmutableSet<PersonId> minors = told.people("minors");
        Optional<PersonId> director = told.person("director");
        return Optional.of(new Composition(
                members.stream()
                        .map(person -> new Member(
                                person,
                                director.map(one -> one.equals(person) ? Office.DIRECTOR : Office.MEMBER),
                                named(person, women),
                                named(person, smallerGroups),
                                named(person, minors).not()))
                        .collect(ImmutableSet.toImmutableSet()),
                told.answer("multiEthnicArea")));
    }

    /** Where a record names some, whoever is not among them is not one of them; where it names none, nobody has said. */
    private static Answer named(PersonId person, ImmutableSet<PersonId> people) {
        return people.isEmpty() ? Answer.UNKNOWN : Answer.of(people.contains(person));
    }

    private static Optional<Member> member(Told told) {
        return told.person("member")
                .map(person -> new Member(
                        person,
                        told.option("office", Office.class),
                        told.answer("woman"),
                        told.answer("smallerGroup"),
                        told.answer("adult")));
    }
}
