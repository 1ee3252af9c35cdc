package org.countygov.grid.consultation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.grid.consultation.ConsultationCommand.Hold;
import org.countygov.grid.consultation.ConsultationCommand.Minutes;
import org.countygov.grid.consultation.ConsultationCommand.Schedule;
import org.countygov.grid.shared.GridClocks;
import org.countygov.time.Clock;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** What the rules need to know of a consultation. */
@Value.Immutable
public abstract sealed class Consultation permits ImmutableConsultation {
    Consultation() {}

    public abstract Optional<ConsultationKind> kind();

    /** What was decided. */
    public abstract ImmutableList<DecidedItem> items();

    static Consultation blank() {
        return ImmutableConsultation.builder().build();
    }

    Answer isKindKnown(Schedule schedule) {
        return schedule.kind().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer areQuestionsListed(Schedule schedule) {
        return schedule.questionsListed();
    }

    Answer areDepartmentsPresent(Hold hold) {
        return hold.departmentsPresent();
    }

    Answer hasOneLeadEach(Minutes minutes) {
        return Answer.of(minutes.items()
                .map(items -> items.stream().allMatch(item -> item.leads().size() == 1)));
    }

    Answer hasDateEach(Minutes minutes) {
        return Answer.of(minutes.items()
                .map(items -> items.stream().allMatch(item -> item.doneBy().isPresent())));
    }

    Answer replacesNoChannel(Minutes minutes) {
        return minutes.replacesChannel().not();
    }

    Answer isLawful(Minutes minutes) {
        return minutes.againstLaw().not();
    }

    /** The time until the next meeting of the kind. */
    Optional<Clock> interval() {
        return kind().map(which -> switch (which) {
            case ANALYSIS -> GridClocks.WEEKLY_ANALYSIS;
            case MEETING -> GridClocks.MONTHLY_MEETING;
            case CONFERENCE -> GridClocks.QUARTERLY_CONFERENCE;
        });
    }

    Consultation scheduled(Schedule schedule) {
        return ((ImmutableConsultation) this).withKind(schedule.kind());
    }

    Consultation decided(Minutes minutes) {
        return ((ImmutableConsultation) this).withItems(minutes.items().orElse(ImmutableList.of()));
    }
}
