package org.countygov.grid.residence;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a residence permit. */
public sealed interface PermitCommand extends Command<Permit, PermitState> {
    /** The commands and the words for them. */
    Vocabulary<Permit, PermitState> VOCABULARY = Vocabulary.of(PermitCommand.class)
            .word(Apply.class, "申领居住证", "apply for a residence permit")
            .word(RequestMaterial.class, "一次性告知补正", "request the missing papers")
            .word(Supplement.class, "补齐材料", "supplement the papers")
            .word(Issue.class, "发放居住证", "issue the permit")
            .word(Endorse.class, "签注", "endorse")
            .word(MissEndorsement.class, "逾期未签注", "miss the endorsement")
            .word(EndorseLate.class, "补办签注", "endorse late")
            .word(Terminate.class, "终止使用功能", "terminate");

    /**
     * Somebody asks for a permit.
     *
     * @param registration the case of residence registration
     * @param residentSince since when the person has lived here, as shown; empty when nobody has said
     * @param grounds what ties the person to the place; empty when nobody has said
     */
    record Apply(
            Optional<CaseRef> registration,
            Optional<LocalDate> residentSince,
            Optional<ImmutableSet<PermitGround>> grounds)
            implements PermitCommand {}

    /**
     * Papers are missing.
     *
     * @param allTold whether every missing paper is told
     */
    record RequestMaterial(Answer allTold) implements PermitCommand {}

    /** The missing papers are there, and the application is accepted. */
    record Supplement(Answer complete) implements PermitCommand {}

    /** The permit is handed out. */
    record Issue(Answer conditionsMet) implements PermitCommand {}

    /** Another year is endorsed. */
    record Endorse() implements PermitCommand {}

    /** The year is over without an endorsement. Done by law. */
    record MissEndorsement() implements PermitCommand {}

    /** The missed endorsement is made up for. */
    record EndorseLate(Answer conditionsMet) implements PermitCommand {}

    /** The functions of the permit end. */
    record Terminate(Optional<TerminationGround> ground) implements PermitCommand {}
}
