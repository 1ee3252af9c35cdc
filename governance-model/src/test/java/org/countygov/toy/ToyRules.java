package org.countygov.toy;

import static org.countygov.time.TimeLimit.days;
import static org.countygov.toy.ToyRole.APPLICANT;
import static org.countygov.toy.ToyRole.CLERK;
import static org.countygov.toy.ToyRole.HEAD;
import static org.countygov.toy.ToyRole.MAYOR;
import static org.countygov.toy.ToyState.APPLIED;
import static org.countygov.toy.ToyState.CLOSED;
import static org.countygov.toy.ToyState.GRANTED;
import static org.countygov.toy.ToyState.INCOMPLETE;
import static org.countygov.toy.ToyState.LAPSED;
import static org.countygov.toy.ToyState.PAID;
import static org.countygov.toy.ToyState.PUBLISHED;
import static org.countygov.toy.ToyState.REFUSED;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.time.Tier;
import org.countygov.toy.ToyCommand.Apply;
import org.countygov.toy.ToyCommand.AskForPapers;
import org.countygov.toy.ToyCommand.CloseFile;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.Contest;
import org.countygov.toy.ToyCommand.Forfeit;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.LapseByDeath;
import org.countygov.toy.ToyCommand.Prolong;
import org.countygov.toy.ToyCommand.Publish;
import org.countygov.toy.ToyCommand.Refuse;
import org.countygov.toy.ToyCommand.ReportDeath;
import org.countygov.toy.ToyCommand.SupplyPapers;
import org.countygov.toy.ToyCommand.TreatAsWithdrawn;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Vocabulary;
import org.countygov.workflow.Workflow;

/** The rules on subsidies, invented. */
public final class ToyRules {
    public static final Instrument TOY = Instrument.of(
                    Instrument.Kind.DEPARTMENTAL_RULE, "TOY", "补助示例规定", "Toy Provisions on Subsidies")
            .from(2020, 1, 1)
            .build();

    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    public static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

    private static final Convention INVENTED = Convention.of("虚构", "invented");

    public static final Setting<Integer> MOST =
            Setting.of("toy-most", Integer.class, Phrase.of("补助上限(元)", "greatest subsidy (yuan)"), 50_000, INVENTED);
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "toy-transition",
            Applicability.class,
            Phrase.of("新旧规定的适用", "which edition governs an open case"),
            Applicability.LAW_WHEN_ACTING,
            INVENTED);

    static final int SMALL = 10_000;

    public static final Tier PROLONGATION = Tier.adding(days(10), HEAD);
    public static final Clock EXAMINATION = Clock.named("TOY-1", "审查", "examine the application")
            .from(FIRST, days(20))
            .under(TOY.article(5))
            .trigger("收到申请", "the application arrives")
            .rolls()
            .extendable(PROLONGATION)
            .overdue();
    public static final Clock PAPERS = Clock.named("TOY-2", "补正", "supply the papers")
            .from(FIRST, days(5))
            .under(TOY.article(3))
            .trigger("通知补正", "the papers are asked for")
            .fixed()
            .byLaw("视为撤回", "the application counts as withdrawn");
    public static final Clock COLLECTION = Clock.named("TOY-3", "领取", "collect the subsidy")
            .from(FIRST, days(10))
            .under(TOY.article(8))
            .trigger("批准", "the subsidy is granted")
            .fixed()
            .byLaw("补助失效", "the subsidy is forfeited");
    public static final Clock OBJECTION = Clock.named("TOY-4", "提出异议", "contest the refusal")
            .from(FIRST, days(15))
            .under(TOY.article(7))
            .trigger("驳回", "the application is refused")
            .rolls()
            .lapses();

    public static final Vocabulary<Toy, ToyState> VOCABULARY = Vocabulary.of(ToyCommand.class)
            .word(Apply.class, "申请", "apply")
            .word(AskForPapers.class, "通知补正", "ask for papers")
            .word(SupplyPapers.class, "补正", "supply papers")
            .word(TreatAsWithdrawn.class, "视为撤回", "treat as withdrawn")
            .word(Prolong.class, "延期", "prolong the examination")
            .word(Publish.class, "公示", "publish")
            .word(Grant.class, "批准", "grant")
            .word(Refuse.class, "驳回", "refuse")
            .word(Contest.class, "提出异议", "contest the refusal")
            .word(Collect.class, "领取", "collect")
            .word(Forfeit.class, "失效", "forfeit")
            .word(ReportDeath.class, "报告死亡", "report the death")
            .word(LapseByDeath.class, "因死亡失效", "lapse by death")
            .word(CloseFile.class, "归档", "close the file");

    public static final RuleTable<Toy, ToyState> RULES_OF_2020 = RuleTable.of(
            ToyState.class,
            VOCABULARY,
            under(TOY.article(2))
                    .may(APPLICANT, Apply.class)
                    .opens(APPLIED)
                    .providedInSituation(ToyCondition.SUM_IS_WITHIN_THE_LIMIT, Toy::isWithinTheLimit, TOY.article(1))
                    .starts(EXAMINATION)
                    .recording(Toy::applied),
            under(TOY.article(3).paragraph(1))
                    .may(CLERK, AskForPapers.class)
                    .from(APPLIED)
                    .to(INCOMPLETE)
                    .pauses(EXAMINATION)
                    .starts(PAPERS),
            under(TOY.article(3).paragraph(2))
                    .may(APPLICANT, SupplyPapers.class)
                    .from(INCOMPLETE)
                    .to(APPLIED)
                    .provided(ToyCondition.PAPERS_ARE_COMPLETE, Toy::isComplete)
                    .within(PAPERS)
                    .stops(PAPERS)
                    .resumes(EXAMINATION),
            under(TOY.article(3).paragraph(3))
                    .byLaw(new TreatAsWithdrawn())
                    .from(INCOMPLETE)
                    .closes(LAPSED)
                    .onExpiryOf(PAPERS)
                    .stops(PAPERS, EXAMINATION),
            under(TOY.article(5).paragraph(2))
                    .may(CLERK, Prolong.class)
                    .from(APPLIED)
                    .stays()
                    .approvedByAnother(HEAD)
                    .extendsClock(
                            EXAMINATION,
                            (toy, prolong, at) -> Optional.of(Extension.of(PROLONGATION, days(prolong.days()), at))),
            under(TOY.article(5))
                    .shall(CLERK, Grant.class)
                    .from(APPLIED)
                    .to(GRANTED)
                    .within(EXAMINATION)
                    .approvedAtLevel(
                            ImmutableSet.of(HEAD, MAYOR),
                            (toy, grant) -> ImmutableSet.of(toy.sum() > SMALL ? MAYOR : HEAD))
                    .stops(EXAMINATION)
                    .starts(COLLECTION),
            under(TOY.article(6))
                    .shall(CLERK, Refuse.class)
                    .from(APPLIED)
                    .to(REFUSED)
                    .within(EXAMINATION)
                    .approvedByAnother(CLERK, HEAD)
                    .stops(EXAMINATION)
                    .starts(OBJECTION),
            under(TOY.article(7))
                    .may(APPLICANT, Contest.class)
                    .from(REFUSED)
                    .to(APPLIED)
                    .providedOnFile(ToyCondition.NOT_OBJECTED_BEFORE, Toy::isUnobjected)
                    .within(OBJECTION)
                    .stops(OBJECTION)
                    .starts(EXAMINATION)
                    .recording((toy, contest) -> toy.objection()),
            under(TOY.article(8))
                    .may(APPLICANT, Collect.class)
                    .from(GRANTED)
                    .closes(PAID)
                    .provided(ToyCondition.COLLECTED_BY_THE_APPLICANT, Toy::isCollectedInPerson)
                    .within(COLLECTION)
                    .stops(COLLECTION),
            under(TOY.article(8).paragraph(2))
                    .byLaw(new Forfeit())
                    .from(GRANTED)
                    .closes(LAPSED)
                    .onExpiryOf(COLLECTION)
                    .stops(COLLECTION),
            under(TOY.article(9))
                    .may(either(CLERK, HEAD), ReportDeath.class)
                    .from(APPLIED, INCOMPLETE, GRANTED)
                    .stays()
                    .providedInSituation(ToyCondition.DEATH_IS_PAST, Toy::isPast)
                    .recording(Toy::death),
            under(TOY.article(9))
                    .byLaw(new LapseByDeath())
                    .from(APPLIED, INCOMPLETE, GRANTED)
                    .closes(LAPSED)
                    .asSoonAs(ToyCondition.THE_APPLICANT_HAS_DIED, Toy::diedAt)
                    .stops(EXAMINATION, PAPERS, COLLECTION),
            under(TOY.article(10))
                    .shall(CLERK, CloseFile.class)
                    .from(REFUSED)
                    .closes(CLOSED)
                    .providedInSituation(
                            ToyCondition.NO_MORE_OBJECTION, (toy, close, situation) -> situation.hasRunOut(OBJECTION)));

    public static final RuleTable<Toy, ToyState> RULES_OF_2024 = RULES_OF_2020.amendedBy(
            under(TOY.article(4)).shall(CLERK, Publish.class).from(APPLIED).to(PUBLISHED),
            under(TOY.article(5))
                    .shall(CLERK, Grant.class)
                    .from(PUBLISHED)
                    .to(GRANTED)
                    .within(EXAMINATION)
                    .approvedAtLevel(
                            ImmutableSet.of(HEAD, MAYOR),
                            (toy, grant) -> ImmutableSet.of(toy.sum() > SMALL ? MAYOR : HEAD))
                    .stops(EXAMINATION)
                    .starts(COLLECTION),
            under(TOY.article(6))
                    .shall(CLERK, Refuse.class)
                    .from(APPLIED, PUBLISHED)
                    .to(REFUSED)
                    .within(EXAMINATION)
                    .approvedByAnother(CLERK, HEAD)
                    .stops(EXAMINATION)
                    .starts(OBJECTION));

    /** Applications for subsidies, in two editions. */
    public static final Workflow<Toy, ToyState> SUBSIDY = Workflow.of(
            "toy-subsidy",
            Phrase.of("补助示例", "toy subsidy"),
            Toy.BLANK,
            TRANSITION,
            Edition.from(FIRST, RULES_OF_2020),
            Edition.from(SECOND, RULES_OF_2024));

    private ToyRules() {}
}
