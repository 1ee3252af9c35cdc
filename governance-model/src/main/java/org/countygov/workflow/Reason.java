package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.Deadline;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a command was rejected: what stands in the way, the law that says so, and what would put it right. */
public sealed interface Reason extends Worded {
    Ground ground();

    /** The provisions it rests on; empty only where the mistake is one of order or fact, not of law. */
    ImmutableList<Basis> bases();

    /** What would put it right. */
    Phrase cure();

    /** The reason as one line: ground, words, law, cure. */
    default String in(Language language) {
        boolean zh = language == Language.ZH;
        String law =
                bases().stream().map(basis -> basis.words().in(language)).collect(Collectors.joining(zh ? "、" : "; "));
        return ground().words().in(language)
                + (zh ? "：" : ": ")
                + words().in(language)
                + (law.isEmpty() ? "" : zh ? "（" + law + "）" : " (" + law + ")")
                + (zh ? "。" : ". ")
                + cure().in(language)
                + (zh ? "。" : ".");
    }

    /**
     * No rule provides for the command where the case stands.
     *
     * @param command what was asked
     * @param state where the case stands, or that it is not yet open
     * @param elsewhere the states in which the command is provided for
     */
    record NotProvidedFor(Phrase command, Phrase state, ImmutableList<Phrase> elsewhere, ImmutableList<Basis> bases)
            implements Reason {
        @Override
        public Ground ground() {
            return Ground.NOT_PROVIDED_FOR;
        }

        @Override
        public Phrase words() {
            return Phrase.of("案件处于“%s”，不能“%s”", "\"%2$s\" is not provided for while the case is \"%1$s\"")
                    .with(state, command);
        }

        @Override
        public Phrase cure() {
            return elsewhere.isEmpty()
                    ? Phrase.of("现行规定没有这一程序", "no rule in force provides for it")
                    : Phrase.of("仅在下列状态可以：%s", "it is provided for in: %s").with(listed(elsewhere));
        }
    }

    /**
     * The actor has no standing.
     *
     * @param role in what capacity the actor acts
     * @param entitled in what capacities one may act
     */
    record NotEntitled(Role role, ImmutableSet<Role> entitled, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.NOT_ENTITLED;
        }

        @Override
        public Phrase words() {
            return Phrase.of("“%s”无权为此行为", "%s is not entitled to this").with(role);
        }

        @Override
        public Phrase cure() {
            return Phrase.of("应由%s为之", "it is for: %s").with(listed(entitled));
        }
    }

    /**
     * It happens by law at its time; nobody can do it or ask for it.
     *
     * @param timing when it happens
     */
    record ByLawOnly(Timing<?> timing, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.NOT_ENTITLED;
        }

        @Override
        public Phrase words() {
            return Phrase.of("%s依法当然发生，不由人作出", "it happens by law %s, not by anybody's act")
                    .with(timing);
        }

        @Override
        public Phrase cure() {
            return Phrase.of("无须作出，届时自动发生", "nothing need be done: it happens by itself at its time");
        }
    }

    /** A condition of the rule fails. */
    record Unmet(Condition<?, ?> condition) implements Reason {
        @Override
        public Ground ground() {
            return Ground.CONDITION_NOT_MET;
        }

        @Override
        public ImmutableList<Basis> bases() {
            return condition.bases();
        }

        @Override
        public Phrase words() {
            return Phrase.of("不符合：%s", "it does not hold that %s").with(condition);
        }

        @Override
        public Phrase cure() {
            return Phrase.of("须先做到：%s", "first see to it that %s").with(condition);
        }
    }

    /**
     * Nobody has said what the law asks.
     *
     * @param what the words of what is not known
     */
    record NotEstablished(Phrase what, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.NOT_ESTABLISHED;
        }

        @Override
        public Phrase words() {
            return Phrase.of("记录未载明：%s", "nothing on file shows that %s").with(what);
        }

        @Override
        public Phrase cure() {
            return Phrase.of("查明并记录：%s", "establish and record that %s").with(what);
        }
    }

    /** The right has lapsed. */
    record OutOfTime(Clock clock, Deadline deadline, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.OUT_OF_TIME;
        }

        @Override
        public Phrase words() {
            Phrase last = deadline.last()
                    .map(instant -> Phrase.verbatim(BeijingTime.print(instant)))
                    .orElse(Phrase.of("不明", "unknown"));
            return Phrase.of("%s已届满，最后时刻为%s", "the time of \"%s\" ended on %s").with(clock, last);
        }

        @Override
        public Phrase cure() {
            return Phrase.of("逾期不得再行使，另寻其他途径", "the right has lapsed; another route is needed");
        }
    }

    /**
     * A clock cannot be extended as asked.
     *
     * @param why what the law of the clock has against it
     */
    record NotExtendable(Clock clock, Phrase why, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.CONDITION_NOT_MET;
        }

        @Override
        public Phrase words() {
            return Phrase.of("“%s”不得如此延长：%s", "\"%s\" cannot be extended so: %s")
                    .with(clock, why);
        }

        @Override
        public Phrase cure() {
            return Phrase.of(
                    "在原期限届满前，按规定的幅度和次数延长", "extend within the original time, as far and as often as law allows");
        }
    }

    /**
     * Somebody who must agree beforehand has not.
     *
     * @param levels who could approve
     * @param another whether it must be somebody else than the actor
     */
    record NotApproved(ImmutableSet<Role> levels, boolean another, ImmutableList<Basis> bases) implements Reason {
        @Override
        public Ground ground() {
            return Ground.NOT_APPROVED;
        }

        @Override
        public Phrase words() {
            return another
                    ? Phrase.of("未经承办人以外的%s批准", "no approval by %s other than the actor")
                            .with(listed(levels))
                    : Phrase.of("未经%s批准", "no approval by %s").with(listed(levels));
        }

        @Override
        public Phrase cure() {
            return Phrase.of("事先报%s批准", "first obtain the approval of %s").with(listed(levels));
        }
    }

    /** The act would come before the last one on file. */
    record OutOfSequence(Instant last, Instant at) implements Reason {
        @Override
        public Ground ground() {
            return Ground.OUT_OF_SEQUENCE;
        }

        @Override
        public ImmutableList<Basis> bases() {
            return ImmutableList.of();
        }

        @Override
        public Phrase words() {
            return Phrase.of("行为时间%s早于卷内最后一次行为%s", "the act at %s is earlier than the last one on file at %s")
                    .with(Phrase.verbatim(BeijingTime.print(at)), Phrase.verbatim(BeijingTime.print(last)));
        }

        @Override
        public Phrase cure() {
            return Phrase.of("核对时间", "check the time");
        }
    }

    /** The procedure did not exist on the day. */
    record NoLawInForce(Phrase workflow, LocalDate firstDay) implements Reason {
        @Override
        public Ground ground() {
            return Ground.NO_LAW_IN_FORCE;
        }

        @Override
        public ImmutableList<Basis> bases() {
            return ImmutableList.of();
        }

        @Override
        public Phrase words() {
            return Phrase.of("“%s”的规定自%s起施行", "the rules of %s are in force from %s")
                    .with(workflow, Phrase.verbatim(firstDay));
        }

        @Override
        public Phrase cure() {
            return Phrase.of("核对时间", "check the time");
        }
    }

    private static Phrase listed(Collection<? extends Worded> items) {
        return Phrase.of(
                items.stream().map(item -> item.words().zh()).collect(Collectors.joining("、")),
                items.stream().map(item -> item.words().en()).collect(Collectors.joining(", ")));
    }
}
