package org.countygov.mediation.register;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.party.UnitId;
import org.countygov.referral.Referral;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The register of disputes (一案一档登记) as a workflow. */
public final class DisputeRegister {
    /** Which rules govern an open entry when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "registered-dispute-transition",
            Applicability.class,
            Phrase.of("纠纷登记在规则变动时的适用", "which rules govern an open entry when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("登记为管理工具，随规则变动", "the register is a tool and follows its rules"));

    /** The workflow, from the People's Mediation Law. */
    public static final Workflow<RegisteredDispute, DisputeState> WORKFLOW = Workflow.of(
            "registered-dispute",
            Phrase.of("矛盾纠纷登记（五个一）", "registered dispute (five ones)"),
            RegisteredDispute.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), DisputeRegisterRules.TABLE));

    private DisputeRegister() {}

    /** How records of the register are read. */
    public static Activities<RegisteredDispute, DisputeState> activities() {
        return DisputeActivities.ALL;
    }

    /**
     * A dispute that was handed on and of which nothing has been heard.
     *
     * @param since when it was handed on
     */
    public record Unanswered(CaseRef dispute, Referral referral, Instant since) {
        /** Who has not answered. */
        public UnitId by() {
            return referral.to();
        }
    }

    /** What was handed on and not answered, in the order of the files: nothing that was sent is out of sight. */
    public static ImmutableList<Unanswered> unanswered(Collection<CaseFile<RegisteredDispute, DisputeState>> files) {
        ImmutableList.Builder<Unanswered> unanswered = ImmutableList.builder();
        for (CaseFile<RegisteredDispute, DisputeState> file : files) {
            if (file.content().awaitsAnswer()) {
                file.content()
                        .referral()
                        .ifPresent(referral -> file.clock(RegisterClocks.REFERRAL_ANSWER)
                                .ifPresent(run -> unanswered.add(new Unanswered(file.ref(), referral, run.trigger()))));
            }
        }
        return unanswered.build();
    }
}
