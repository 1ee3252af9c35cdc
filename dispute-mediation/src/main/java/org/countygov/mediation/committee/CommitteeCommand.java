package org.countygov.mediation.committee;

import java.util.Optional;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a mediation committee. */
public sealed interface CommitteeCommand extends Command<Formation, CommitteeState> {
    /** The commands and the words for them. */
    Vocabulary<Formation, CommitteeState> VOCABULARY = Vocabulary.of(CommitteeCommand.class)
            .word(Propose.class, "提出设立", "propose")
            .word(Form.class, "推选产生", "form")
            .word(ByElect.class, "补选", "by-elect")
            .word(Recall.class, "撤换", "recall")
            .word(Expire.class, "任期届满", "expire")
            .word(Dissolve.class, "撤销", "dissolve");

    /** A unit wants a committee. */
    record Propose(CommitteeKind kind) implements CommitteeCommand {}

    /**
     * Its members are elected; the term begins.
     *
     * @param electedBy who elected them, or empty when nobody has said
     * @param composition who is elected, or empty when nobody has said
     */
    record Form(Optional<ElectingBody> electedBy, Optional<Composition> composition) implements CommitteeCommand {}

    /** A vacancy is filled. The term goes on. */
    record ByElect(Optional<ElectingBody> electedBy, Optional<Member> member) implements CommitteeCommand {}

    /**
     * A member is removed. The term goes on.
     *
     * @param successor who is elected in the same act
     */
    record Recall(Optional<ElectingBody> electedBy, PersonId member, Optional<Member> successor)
            implements CommitteeCommand {}

    /** The term is over. Done by law. */
    record Expire() implements CommitteeCommand {}

    /**
     * The committee is given up.
     *
     * @param departmentInformed whether the county justice department, which informs the court, was told
     */
    record Dissolve(Answer departmentInformed) implements CommitteeCommand {}
}
