package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import org.countygov.law.Basis;
import org.countygov.law.EffectiveDated;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A period that the law names (期限): from what, how long, who may extend it, what does not count, and what follows when it
 * runs out; in every version that was in force.
 *
 * <p>A clock is a constant, declared once and compared by identity. Its declaration is one sentence, ended by the
 * consequence:
 *
 * <pre>{@code
 * static final Clock CONFIRMATION = Clock.named("CT-01", "申请司法确认", "apply for judicial confirmation")
 *         .from(LocalDate.of(2011, 1, 1), days(30))
 *         .trigger("调解协议生效", "the agreement takes effect")
 *         .under(PML.article(33))
 *         .rolls()
 *         .lapses();
 * }</pre>
 *
 * <p>A period that runs in a case is a {@link ClockRun}.
 */
public final class Clock implements Worded {
    /** Which end of the day is taken when the time of the trigger is not known. */
    public enum UnknownTime {
        /** 00:00, the earlier end: custody, duties of an authority. */
        START_OF_DAY,
        /** 23:59, the later end: what a citizen must do in time. */
        END_OF_DAY
    }

    private final String id;
    private final Phrase words;
    private final EffectiveDated<Terms> terms;
    private final boolean changed;
    private final Terms latest;
    private final Instant latestSince;
    private final Consequence consequence;
    private final Phrase consequenceWords;
    private final UnknownTime unknownTime;
    private final ImmutableList<Basis> bases;

    private Clock(Draft draft, Consequence consequence, Phrase consequenceWords) {
        this.id = draft.id;
        this.words = draft.words;
        this.terms = draft.allTerms();
        this.changed = terms.versions().size() > 1;
        this.latest = terms.on(LocalDate.MAX);
        this.latestSince = BeijingTime.startOf(latest.firstDay());
        this.consequence = consequence;
        this.consequenceWords = consequenceWords;
        this.unknownTime = consequence == Consequence.RIGHT_LAPSES ? UnknownTime.END_OF_DAY : UnknownTime.START_OF_DAY;
        this.bases = terms.versions().values().stream()
                .flatMap(version -> version.everyBasis().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /**
     * Begins the declaration of a clock. Throws {@link IllegalArgumentException} for a blank id.
     *
     * @param id the stable id, such as CU-04, unique in a catalogue
     */
    public static Named named(String id, String zh, String en) {
        checkArgument(!id.isBlank(), "id is blank");
        return new Named(id, Phrase.of(zh, en));
    }

    public String id() {
        return id;
    }

    /** What is to be done within the period. */
    @Override
    public Phrase words() {
        return words;
    }

    /** What follows when the period runs out. */
    public Consequence consequence() {
        return consequence;
    }

    /** What follows, in the words of this clock where it has its own. */
    public Phrase consequenceWords() {
        return consequenceWords;
    }

    /** Which end of the day is taken when the time of the trigger is not known. */
    public UnknownTime unknownTime() {
        return unknownTime;
    }

    /** Every version by its first day. */
    public EffectiveDated<Terms> terms() {
        return terms;
    }

    /** Whether the law changed this clock. */
    boolean hasChanged() {
        return changed;
    }

    public boolean isInForceOn(LocalDate day) {
        return terms.isInForceOn(day)
                && terms.on(day).lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The version in force on a day. Throws {@link IllegalArgumentException} when there was none. */
    public Terms termsOn(LocalDate day) {
        checkArgument(isInForceOn(day), "clock %s was not in force on day %s", id, day);
        return terms.on(day);
    }

    public boolean isInForceAt(Instant moment) {
        return isOfLatest(moment) || isInForceOn(BeijingTime.date(moment));
    }

    /** The version in force at a moment. Throws {@link IllegalArgumentException} when there was none. */
    Terms termsAt(Instant moment) {
        return isOfLatest(moment) ? latest : termsOn(BeijingTime.date(moment));
    }

    /** Whether the latest version is certainly in force: nearly always, and told without making a date. */
    private boolean isOfLatest(Instant moment) {
        return !moment.isBefore(latestSince) && latest.lastDay().isEmpty();
    }

    /** Every provision and convention of every version, each once. */
    public ImmutableList<Basis> bases() {
        return bases;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** A clock that has a name, and no version yet. */
    public static final class Named {
        private final String id;
        private final Phrase words;

        private Named(String id, Phrase words) {
            this.id = id;
            this.words = words;
        }

        /** The first version: in force from a day, this long. */
        public Draft from(LocalDate firstDay, TimeLimit limit) {
            return new Draft(id, words, new Terms.Draft(firstDay, Length.of(limit)));
        }

        /** The first version, as long as the jurisdiction sets. */
        public Draft from(LocalDate firstDay, Setting<TimeLimit> limit) {
            return new Draft(id, words, new Terms.Draft(firstDay, Length.of(limit)));
        }
    }

    /**
     * A clock being declared. Each clause speaks of the latest version; a later version repeats only what changes, but always
     * its provisions and extensions. The consequence ends the declaration.
     */
    public static final class Draft {
        private final String id;
        private final Phrase words;
        private final ImmutableList.Builder<Terms> earlier = ImmutableList.builder();
        private Terms.Draft latest;

        private Draft(String id, Phrase words, Terms.Draft first) {
            this.id = id;
            this.words = words;
            this.latest = first;
        }

        /** The provisions. */
        public Draft under(Basis... bases) {
            latest.bases = ImmutableList.copyOf(bases);
            return this;
        }

        /** What starts the period; for a period counted back, what it is counted back from. */
        public Draft trigger(String zh, String en) {
            latest.trigger = Phrase.of(zh, en);
            return this;
        }

        /** A last day on a rest day moves to the next working day. */
        public Draft rolls() {
            return restDays(RestDayRule.ROLLS);
        }

        /** A last day on a rest day stays. */
        public Draft fixed() {
            return restDays(RestDayRule.FIXED);
        }

        private Draft restDays(RestDayRule rule) {
            latest.restDays = rule;
            latest.restDaySetting = null;
            return this;
        }

        /** The text can be read either way, and the jurisdiction chooses. */
        public Draft restDays(Setting<RestDayRule> rule) {
            latest.restDays = null;
            latest.restDaySetting = checkNotNull(rule, "rule");
            return this;
        }

        /**
         * A person is held, or a measure like it: a last day on a rest day stays, extensions and warnings are those of custody.
         */
        public Draft custody() {
            latest.anchor = TimeSettings.CUSTODY_EXTENSION_ANCHOR;
            latest.warnings = TimeSettings.CUSTODY_WARNINGS;
            return fixed();
        }

        /** How it may be extended, in the order of the law. */
        public Draft extendable(Tier... tiers) {
            latest.tiers = ImmutableList.copyOf(tiers);
            return this;
        }

        /** Where extensions in months are counted from, where not from {@link TimeSettings#EXTENSION_ANCHOR}. */
        public Draft anchored(Setting<Anchor> anchor) {
            latest.anchor = checkNotNull(anchor, "anchor");
            return this;
        }

        /** A time that does not count, or stops the period: its words, and where it is written. */
        public Draft excluding(String zh, String en, Basis... bases) {
            latest.excluded = plus(latest.excluded, zh, en, bases);
            return this;
        }

        /** A notice to be given: its words, and where it is written. */
        public Draft notice(String zh, String en, Basis... bases) {
            latest.notices = plus(latest.notices, zh, en, bases);
            return this;
        }

        private static ImmutableList<Terms.Note> plus(
                ImmutableList<Terms.Note> notes, String zh, String en, Basis... bases) {
            return ImmutableList.<Terms.Note>builder()
                    .addAll(notes)
                    .add(new Terms.Note(Phrase.of(zh, en), ImmutableList.copyOf(bases)))
                    .build();
        }

        /** A length decided or agreed in the case may take the place of the limit. */
        public Draft orAsSet() {
            latest.mayBeSet = true;
            return this;
        }

        /** A length decided or agreed in the case may take the place of the limit, up to this long. */
        public Draft orAsSetUpTo(TimeLimit most) {
            latest.mostSet = checkNotNull(most, "most");
            return orAsSet();
        }

        /** The text itself counts hours from the moment. */
        public Draft fromTheMoment() {
            latest.fromTheMoment = true;
            return this;
        }

        /** Which version applies when the law changes meanwhile, where not {@link TimeSettings#LENGTH_VERSION}. */
        public Draft transition(Setting<LawVersion> version) {
            latest.version = checkNotNull(version, "version");
            return this;
        }

        /** When to warn, where not as usual for hours and days. */
        public Draft warned(Setting<Warnings> warnings) {
            latest.warnings = checkNotNull(warnings, "warnings");
            return this;
        }

        /** The last day on which a period could begin: the version was repealed. */
        public Draft until(LocalDate lastDay) {
            latest.lastDay = checkNotNull(lastDay, "lastDay");
            return this;
        }

        /** The next version. Throws {@link IllegalArgumentException} unless it is later, and the present one complete. */
        public Draft thenFrom(LocalDate firstDay, TimeLimit limit) {
            return thenFrom(firstDay, Length.of(limit));
        }

        /** The next version, as long as the jurisdiction sets. */
        public Draft thenFrom(LocalDate firstDay, Setting<TimeLimit> limit) {
            return thenFrom(firstDay, Length.of(limit));
        }

        private Draft thenFrom(LocalDate firstDay, Length length) {
            checkArgument(
                    firstDay.isAfter(latest.firstDay()) && (latest.lastDay == null || firstDay.isAfter(latest.lastDay)),
                    "clock %s: a version from %s does not follow the one from %s",
                    id,
                    firstDay,
                    latest.firstDay());
            earlier.add(latest.terms(id));
            latest = latest.next(firstDay, length);
            return this;
        }

        /** The right to act is lost. */
        public Clock lapses() {
            return overrun(Consequence.RIGHT_LAPSES);
        }

        /** The duty is still owed, and overdue. */
        public Clock overdue() {
            return overrun(Consequence.DUTY_OVERDUE);
        }

        /** The person must be released, or the measure changed, at once. */
        public Clock releases() {
            return overrun(Consequence.RELEASE_AT_ONCE);
        }

        /** The measure must be lifted at once. */
        public Clock lifts() {
            return overrun(Consequence.LIFT_AT_ONCE);
        }

        /** The law itself does something, in these words. */
        public Clock byLaw(String zh, String en) {
            return overrun(Consequence.EFFECT_BY_LAW, zh, en);
        }

        /** What follows. Throws {@link IllegalArgumentException} for a clock that is not complete. */
        public Clock overrun(Consequence consequence) {
            return new Clock(this, consequence, consequence.words());
        }

        /** What follows, in words of its own. Throws {@link IllegalArgumentException} for a clock that is not complete. */
        public Clock overrun(Consequence consequence, String zh, String en) {
            return new Clock(this, consequence, Phrase.of(zh, en));
        }

        private EffectiveDated<Terms> allTerms() {
            ImmutableList<Terms> versions = ImmutableList.<Terms>builder()
                    .addAll(earlier.build())
                    .add(latest.terms(id))
                    .build();
            EffectiveDated<Terms> dated = EffectiveDated.from(versions.get(0).firstDay(), versions.get(0));
            for (Terms version : versions.subList(1, versions.size())) {
                dated = dated.thenFrom(version.firstDay(), version);
            }
            return dated;
        }
    }
}
