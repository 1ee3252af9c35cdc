package org.countygov.mediation.committee;

import java.util.Optional;
import java.util.function.Function;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** What the rules need to know of a mediation committee as it is formed, filled up and elected anew. */
@Value.Immutable
public abstract sealed class Formation permits ImmutableFormation {
    Formation() {}

    public abstract Optional<CommitteeKind> kind();

    /** Who elected the members. */
    public abstract Optional<ElectingBody> electedBy();

    /** Who sits on it. */
    public abstract Optional<Composition> composition();

    static Formation blank() {
        return ImmutableFormation.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isElectedByItsBody(Form form) {
        return Answer.of(kind().flatMap(
                        kind -> form.electedBy().map(body -> kind.electedBy().contains(body))));
    }

    Answer hasRightSize(CommitteeCommand command) {
        return after(command, Composition::hasRightSize);
    }

    Answer hasOneDirector(CommitteeCommand command) {
        return after(command, Composition::hasOneDirector);
    }

    Answer hasWoman(CommitteeCommand command) {
        return after(command, Composition::hasWoman);
    }

    Answer hasSmallerGroups(CommitteeCommand command) {
        return after(command, Composition::hasSmallerGroups);
    }

    Answer areAllAdult(CommitteeCommand command) {
        return after(command, Composition::areAllAdult);
    }

    /** The committee is judged as the command would leave it. */
    private Answer after(CommitteeCommand command, Function<Composition, Answer> question) {
        return compositionAfter(command).map(question).orElse(Answer.UNKNOWN);
    }

    Answer isSameBody(ByElect byElect) {
        return isSameBody(byElect.electedBy());
    }

    Answer isSameBody(Recall recall) {
        return isSameBody(recall.electedBy());
    }

    private Answer isSameBody(Optional<ElectingBody> acting) {
        return Answer.of(electedBy().flatMap(body -> acting.map(body::equals)));
    }

    Answer isMember(Recall recall) {
        return recall.member().isStated()
                ? Answer.of(composition().map(present -> present.has(recall.member())))
                : Answer.UNKNOWN;
    }

    Answer isDepartmentInformed(Dissolve dissolve) {
        return dissolve.departmentInformed();
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Formation proposed(Propose propose) {
        return edit().withKind(propose.kind());
    }

    Formation formed(Form form) {
        return edit().withElectedBy(form.electedBy()).withComposition(form.composition());
    }

    Formation changed(CommitteeCommand command) {
        return edit().withComposition(compositionAfter(command));
    }

    /** A member who is elected twice stays one. */
    private Optional<Composition> compositionAfter(CommitteeCommand command) {
        if (command instanceof Form form) {
            return form.composition();
        }
        if (command instanceof ByElect byElect) {
            return composition().flatMap(present -> byElect.member().map(member -> joined(present, member)));
        }
        if (command instanceof Recall recall) {
            Optional<Composition> left = composition().map(present -> present.without(recall.member()));
            return recall.successor().isEmpty()
                    ? left
                    : left.map(remaining -> joined(remaining, recall.successor().get()));
        }
        return composition();
    }

    private static Composition joined(Composition present, Member member) {
        return present.without(member.person()).with(member);
    }

    private ImmutableFormation edit() {
        return (ImmutableFormation) this;
    }
}
