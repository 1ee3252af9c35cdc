package org.countygov.publish;

import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.law.Instrument;
import org.countygov.law.Setting;
import org.countygov.party.Role;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Command;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Vocabulary;
import org.countygov.workflow.Workflow;

/** A permit under an invented act, in two editions: small enough to be drawn and written down by hand. */
record Permit() {
    static final Instrument ACT_2011 = Instrument.of(Instrument.Kind.LAW, "TOY-2011", "玩具许可法", "Toy Permit Act")
            .edition(2011)
            .from(2011, 1, 1)
            .until(2020, 5, 31)
            .build();
    static final Instrument ACT_2020 = Instrument.of(Instrument.Kind.LAW, "TOY-2020", "玩具许可法", "Toy Permit Act")
            .edition(2020)
            .number("主席令第0号")
            .from(2020, 6, 1)
            .replaces(ACT_2011)
            .build();
    static final Instrument FEES = Instrument.of(
                    Instrument.Kind.DEPARTMENTAL_RULE, "TOY-FEES", "玩具收费办法", "Toy Fees Measures")
            .known(Confidence.PARTLY)
            .build();

    static final Convention PRACTICE = Convention.of("实践做法 [甲|乙]", "practice [a|b]");
    static final Convention CHOICE = Convention.of("法律未规定", "the law is silent");

    static final Setting<Applicability> TRANSITION = Setting.of(
            "toy-transition",
            Applicability.class,
            Phrase.of("新旧规定的适用", "which rules govern open cases"),
            Applicability.LAW_WHEN_OPENED,
            CHOICE);
    static final Setting<TimeLimit> DECISION_DAYS = Setting.of(
                    "toy-decision-days",
                    TimeLimit.class,
                    Phrase.of("决定的期限", "time to decide"),
                    TimeLimit.workingDays(15),
                    FEES.article(2))
            .bounded(
                    limit -> limit.isWithin(TimeLimit.workingDays(20)),
                    Phrase.of("不超过二十个工作日", "at most 20 working days"),
                    ACT_2020.article(9));
    static final Setting<Boolean> ONLINE =
            Setting.of("toy-online", Boolean.class, Phrase.of("是否可以网上申请", "whether one may ask online"), true, CHOICE);

    static final Clock DECISION = Clock.named("TP-01", "作出决定", "decide")
            .from(LocalDate.of(2011, 1, 1), TimeLimit.days(20))
            .under(ACT_2011.article(5))
            .trigger("申请之日", "the day of asking")
            .rolls()
            .extendable(Tier.adding(TimeLimit.days(10), Party.HEAD)
                    .when("疑难案件", "difficult case")
                    .under(ACT_2011.article(8)))
            .excluding("补充材料的时间", "the time of an answer", ACT_2011.article(4))
            .thenFrom(LocalDate.of(2020, 6, 1), DECISION_DAYS)
            .under(ACT_2020.article(9), FEES.article(2))
            .byLaw("视为准予", "the permit counts as granted");
    static final Clock TERM = Clock.named("TP-02", "交还许可证", "give the permit back")
            .from(LocalDate.of(2011, 1, 1), TimeLimit.years(1))
            .under(PRACTICE)
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    enum State implements Worded {
        ASKED("已申请", "asked"),
        GRANTED("已准予", "granted"),
        REFUSED("已驳回", "refused"),
        RETURNED("已交还", "returned");

        private final Phrase words;

        State(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    enum Party implements Role {
        APPLICANT("申请人", "applicant"),
        CLERK("经办人", "clerk"),
        HEAD("负责人", "head");

        private final Phrase words;

        Party(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    enum Term implements Worded {
        FORM_COMPLETE("申请书完整", "the form is complete"),
        FEE_PAID("费用已缴", "the fee is paid"),
        REASONS_GIVEN("已说明理由", "reasons are given");

        private final Phrase words;

        Term(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    sealed interface Act extends Command<Permit, State> {}

    record Ask() implements Act {}

    record Query() implements Act {}

    record Reply() implements Act {}

    record Grant() implements Act {}

    record Refuse() implements Act {}

    record Settle() implements Act {}

    record GiveBack() implements Act {}

    record Renew() implements Act {}

    static final Vocabulary<Permit, State> VOCABULARY = Vocabulary.<Permit, State>of(Act.class)
            .word(Ask.class, "申请", "ask")
            .word(Query.class, "要求补充", "query")
            .word(Reply.class, "补充", "reply")
            .word(Grant.class, "准予", "grant")
            .word(Refuse.class, "驳回", "refuse")
            .word(Settle.class, "视为决定", "count as decided")
            .word(GiveBack.class, "交还", "give back")
            .word(Renew.class, "续期", "renew");

    static final RuleTable<Permit, State> OF_2011 = RuleTable.of(
            State.class,
            VOCABULARY,
            under(ACT_2011.article(3))
                    .may(Party.APPLICANT, Ask.class)
                    .opens(State.ASKED)
                    .provided(Term.FORM_COMPLETE, (permit, act) -> Answer.YES)
                    .starts(DECISION),
            under(ACT_2011.article(4).paragraph(1))
                    .may(Party.CLERK, Query.class)
                    .from(State.ASKED)
                    .stays()
                    .pauses(DECISION),
            under(ACT_2011.article(4).paragraph(2))
                    .shall(Party.APPLICANT, Reply.class)
                    .from(State.ASKED)
                    .stays()
                    .resumes(DECISION),
            under(ACT_2011.article(5), PRACTICE)
                    .shall(Party.CLERK, Grant.class)
                    .from(State.ASKED)
                    .to(State.GRANTED)
                    .provided(Term.FORM_COMPLETE, (permit, act) -> Answer.YES)
                    .provided(Term.FEE_PAID, (permit, act) -> Answer.YES, FEES.article(9))
                    .within(DECISION)
                    .stops(DECISION)
                    .starts(TERM)
                    .approvedByAnother(Party.HEAD),
            under(ACT_2011.article(5))
                    .may(Party.CLERK, Refuse.class)
                    .from(State.ASKED)
                    .closes(State.REFUSED)
                    .within(DECISION)
                    .stops(DECISION),
            under(ACT_2011.article(6))
                    .byLaw(new Settle())
                    .from(State.ASKED)
                    .closes(State.REFUSED)
                    .onExpiryOf(DECISION),
            under(ACT_2011.article(7).item(2))
                    .may(either(Party.APPLICANT, Party.CLERK), GiveBack.class)
                    .from(State.GRANTED)
                    .closes(State.RETURNED)
                    .stops(DECISION, TERM));

    static final RuleTable<Permit, State> OF_2020 = OF_2011.repealing(Query.class, Reply.class)
            .amendedBy(
                    under(ACT_2020.article(8))
                            .shall(Party.CLERK, Grant.class)
                            .from(State.ASKED)
                            .to(State.GRANTED)
                            .provided(Term.FEE_PAID, (permit, act) -> Answer.YES, FEES.article(9))
                            .within(DECISION)
                            .stops(DECISION)
                            .starts(TERM)
                            .approvedBy(Party.HEAD, Party.CLERK),
                    under(ACT_2011.article(5))
                            .may(Party.CLERK, Refuse.class)
                            .from(State.ASKED)
                            .closes(State.REFUSED)
                            .provided(Term.REASONS_GIVEN, (permit, act) -> Answer.YES)
                            .within(DECISION)
                            .stops(DECISION),
                    under(ACT_2011.article(6))
                            .byLaw(new Settle())
                            .from(State.ASKED)
                            .to(State.GRANTED)
                            .onExpiryOf(DECISION),
                    under(ACT_2020.article(10))
                            .may(Party.APPLICANT, Renew.class)
                            .from(State.GRANTED)
                            .stays()
                            .starts(TERM));

    static final Workflow<Permit, State> WORKFLOW = Workflow.of(
            "toy-permit",
            Phrase.of("玩具许可", "toy permit"),
            new Permit(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), OF_2011),
            Edition.from(LocalDate.of(2020, 6, 1), OF_2020));

    /** A gist for the whole of each act's articles 3 and 5, none for the rest. */
    static Optional<Phrase> gist(Citation citation) {
        return switch (citation.article()) {
            case 3 -> Optional.of(Phrase.of("任何人可以申请", "anybody may ask"));
            case 5 -> Optional.of(Phrase.of("申请由经办人决定", "the clerk decides"));
            default -> Optional.empty();
        };
    }

    static LegalSources sources() {
        return LegalSources.of(
                Permit::gist,
                instrument -> instrument.equals(FEES)
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2026, 11, instrument.equals(ACT_2011) ? 3 : 5)));
    }
}
