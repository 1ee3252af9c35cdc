package org.countygov.mediation.organisation;

import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.ONL_2021;
import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a mediator must not do (调解员的禁止行为), and what follows from it. */
public enum Misconduct implements Worded {
    /** 偏袒一方当事人、徇私. */
    PARTIALITY("偏袒一方、徇私舞弊", "partiality or favouritism"),
    /** 侮辱当事人. */
    INSULT("侮辱当事人", "insulting a party"),
    /** 索取、收受财物或者牟取其他不正当利益. */
    IMPROPER_GAIN("索取、收受财物或者牟取其他不正当利益", "taking property or another improper gain"),
    /** 泄露个人隐私、商业秘密. */
    LEAKING("泄露当事人的个人隐私、商业秘密", "leaking privacy or trade secrets"),
    /** 压制、打击报复. */
    SUPPRESSION_OR_REVENGE("压制、打击报复当事人", "suppressing a party or taking revenge"),
    /** 处罚当事人. */
    PUNISHING("处罚当事人", "punishing a party"),
    /** 吃请受礼. */
    MEALS_OR_GIFTS("吃请受礼", "accepting meals or gifts"),
    /** 强迫调解. */
    FORCING("强迫调解", "forcing mediation"),
    /** 违法调解. */
    UNLAWFUL_MEDIATION("违法调解", "mediating against the law");

    /** In what standing somebody mediates. Who is a committee's mediator on a court's roster is judged in the standing he acts in. */
    public enum Standing implements Worded {
        /** 推选产生的委员. */
        ELECTED_MEMBER("推选产生的委员", "elected member of a committee"),
        /** 聘任的人民调解员. */
        ENGAGED("聘任的人民调解员", "mediator engaged by a committee"),
        /** 法院特邀调解员. */
        ON_ROSTER("法院特邀调解员", "mediator on a court's roster");

        private final Phrase words;

        Standing(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What follows, and from whom. */
    public enum Sanction implements Worded {
        /** 所在委员会批评教育、责令改正. */
        CRITICISM_AND_CORRECTION("所在的人民调解委员会批评教育、责令改正", "the committee criticises and orders correction"),
        /** 推选单位罢免. */
        REMOVAL("推选单位罢免", "the electing unit removes"),
        /** 聘任单位解聘. */
        DISMISSAL("聘任单位解聘", "the engaging unit dismisses"),
        /** 原选举单位撤换. */
        REPLACEMENT("原选举单位撤换", "the electing unit replaces"),
        /** 法院警告. */
        WARNING("人民法院警告", "the court warns"),
        /** 法院通报. */
        NOTICE("人民法院通报", "the court gives notice of it"),
        /** 法院除名. */
        REMOVAL_FROM_ROSTER("人民法院从名册中除名", "the court strikes off the roster");

        private final Phrase words;

        Sanction(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private static final ImmutableSet<Misconduct> UNDER_THE_LAW =
            ImmutableSet.of(PARTIALITY, INSULT, IMPROPER_GAIN, LEAKING);
    private static final ImmutableSet<Misconduct> UNDER_THE_REGULATION_OF_1989 =
            ImmutableSet.of(PARTIALITY, SUPPRESSION_OR_REVENGE, INSULT, PUNISHING, LEAKING, MEALS_OR_GIFTS);
    private static final ImmutableSet<Misconduct> UNDER_THE_COURTS_RULES =
            ImmutableSet.of(FORCING, UNLAWFUL_MEDIATION, PARTIALITY, LEAKING);

    private final Phrase words;

    Misconduct(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** What forbids it to somebody in the standing; empty where no rule that was read does. */
    public ImmutableList<Citation> forbiddenBy(Standing standing) {
        if (standing == Standing.ON_ROSTER) {
            return UNDER_THE_COURTS_RULES.contains(this)
                    ? ImmutableList.of(INV_2016.article(28), ONL_2021.article(29))
                    : ImmutableList.of();
        }
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        if (UNDER_THE_LAW.contains(this)) {
            citations.add(PML.article(15));
        }
        if (UNDER_THE_REGULATION_OF_1989.contains(this)) {
            citations.add(PMC_1989.article(12));
        }
        return citations.build();
    }

    /**
     * What may follow. Where several may, the rules do not say which: that is for the body that decides.
     *
     * @param serious whether the breach is serious
     */
    public ImmutableSet<Sanction> sanctions(Standing standing, boolean serious) {
        if (forbiddenBy(standing).isEmpty()) {
            return ImmutableSet.of();
        }
        if (standing == Standing.ON_ROSTER) {
            return ImmutableSet.of(Sanction.WARNING, Sanction.NOTICE, Sanction.REMOVAL_FROM_ROSTER);
        }
        if (UNDER_THE_LAW.contains(this)) {
            if (!serious) {
                return ImmutableSet.of(Sanction.CRITICISM_AND_CORRECTION);
            }
            return ImmutableSet.of(standing == Standing.ELECTED_MEMBER ? Sanction.REMOVAL : Sanction.DISMISSAL);
        }
        // The regulation of 1989 knows elected members only, and nothing below a serious breach.
        return serious && standing == Standing.ELECTED_MEMBER
                ? ImmutableSet.of(Sanction.REPLACEMENT)
                : ImmutableSet.of();
    }

    @Override
    public Phrase words() {
        return words;
    }
}
