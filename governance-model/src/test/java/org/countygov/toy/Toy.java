package org.countygov.toy;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.toy.ToyCommand.Apply;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.ReportDeath;
import org.countygov.toy.ToyCommand.SupplyPapers;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Situation;

/** What is on file about a subsidy. */
public record Toy(PersonId applicant, Optional<FreeText> purpose, int sum, Optional<Instant> diedAt, boolean objected) {
    static final Toy BLANK = new Toy(PersonId.UNSTATED, Optional.empty(), 0, Optional.empty(), false);

    Answer isWithinTheLimit(Apply apply, Situation situation) {
        return Answer.of(apply.sum() <= situation.setting(ToyRules.MOST));
    }

    Answer isComplete(SupplyPapers papers) {
        return Answer.of(papers.complete());
    }

    Answer isUnobjected() {
        return Answer.of(!objected);
    }

    Answer isCollectedInPerson(Collect collect) {
        return Answer.of(applicant.equals(collect.collector()));
    }

    Answer isPast(ReportDeath death, Situation situation) {
        return Answer.of(!death.diedAt().isAfter(situation.at()));
    }

    Toy applied(Apply apply) {
        return new Toy(apply.applicant(), Optional.of(apply.purpose()), apply.sum(), diedAt, objected);
    }

    Toy objection() {
        return new Toy(applicant, purpose, sum, diedAt, true);
    }

    Toy death(ReportDeath death) {
        return new Toy(applicant, purpose, sum, Optional.of(death.diedAt()), objected);
    }
}
