package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** One version of a {@link Clock}: what the law said of the period from one day until another. */
public final class Terms implements Worded {
    /**
     * Something that a provision says beside the length: what does not count, whom to tell.
     *
     * @param bases where it is written, beyond the provisions of the clock
     */
    public record Note(Phrase words, ImmutableList<Basis> bases) implements Worded {}

    private final LocalDate firstDay;
    private final Optional<LocalDate> lastDay;
    private final Length length;
    private final Optional<Phrase> trigger;
    private final ImmutableList<Basis> bases;
    private final RestDayRule restDayRule;
    private final Optional<Setting<RestDayRule>> restDaySetting;
    private final ImmutableList<Tier> tiers;
    private final Setting<Anchor> anchor;
    private final ImmutableList<Note> excluded;
    private final ImmutableList<Note> notices;
    private final boolean sayRestDays;
    private final boolean mayBeSet;
    private final Optional<TimeLimit> mostSet;
    private final boolean fromTheMoment;
    private final Setting<LawVersion> version;
    private final Setting<Warnings> warnings;

    private Terms(Draft draft) {
        this.firstDay = draft.firstDay;
        this.lastDay = Optional.ofNullable(draft.lastDay);
        this.length = draft.length;
        this.trigger = Optional.ofNullable(draft.trigger);
        this.bases = draft.bases;
        this.restDayRule = draft.restDays != null ? draft.restDays : unsaid(length.standard());
        this.restDaySetting = Optional.ofNullable(draft.restDaySetting);
        this.sayRestDays = draft.restDays != null || draft.restDaySetting != null;
        this.tiers = draft.tiers;
        this.anchor = draft.anchor;
        this.excluded = draft.excluded;
        this.notices = draft.notices;
        this.mayBeSet = draft.mayBeSet || length.standard().mode() == TimeLimit.Mode.AS_SET;
        this.mostSet = Optional.ofNullable(draft.mostSet);
        this.fromTheMoment = draft.fromTheMoment;
        this.version = draft.version;
        this.warnings = draft.warnings != null
                ? draft.warnings
                : length.standard().mode().endsAtMoment() ? TimeSettings.HOUR_WARNINGS : TimeSettings.DAY_WARNINGS;
    }

    /** Where the rule goes without saying: working days end on one, and what is added to them in days rolls. */
    private static RestDayRule unsaid(TimeLimit limit) {
        return limit.mode() == TimeLimit.Mode.WORKING_DAYS ? RestDayRule.ROLLS : RestDayRule.FIXED;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day on which a period could begin under this version, where it was repealed without a successor. */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** The limit in a jurisdiction. */
    public TimeLimit limit(LocalSettings settings) {
        return length.in(settings);
    }

    /** The setting that decides the limit, where the law does not. */
    public Optional<Setting<TimeLimit>> limitSetting() {
        return length.setting();
    }

    /** What starts the period, in words. */
    public Optional<Phrase> trigger() {
        return trigger;
    }

    public RestDayRule restDayRule(LocalSettings settings) {
        return restDaySetting.isEmpty() ? restDayRule : settings.get(restDaySetting.get());
    }

    /** The setting that decides the rest-day rule, where the law can be read either way. */
    public Optional<Setting<RestDayRule>> restDaySetting() {
        return restDaySetting;
    }

    /** How it may be extended, in the order of the law. */
    public ImmutableList<Tier> tiers() {
        return tiers;
    }

    /** Where extensions in months are counted from. */
    public Setting<Anchor> anchor() {
        return anchor;
    }

    /** What does not count, or stops it. */
    public ImmutableList<Note> excluded() {
        return excluded;
    }

    /** Whom to tell, and what. */
    public ImmutableList<Note> notices() {
        return notices;
    }

    /** Whether a length decided or agreed in the case may take the place of the limit. */
    public boolean mayBeSet() {
        return mayBeSet;
    }

    /** Whether a length decided or agreed in the case is lawful. */
    public boolean admits(TimeLimit set) {
        return mayBeSet && set.hasNumber() && (mostSet.isEmpty() || set.isWithin(mostSet.get()));
    }

    /** The greatest length that may be decided or agreed. */
    public Optional<TimeLimit> mostSet() {
        return mostSet;
    }

    /** Whether the text itself counts hours from the moment, so that no other reading is open. */
    public boolean isFromTheMoment() {
        return fromTheMoment;
    }

    /** Which version applies to a period during which the law changes. */
    public Setting<LawVersion> version() {
        return version;
    }

    public Setting<Warnings> warnings() {
        return warnings;
    }

    /** The provisions of the period itself. */
    public ImmutableList<Basis> bases() {
        return bases;
    }

    /** Every provision of this version, of the period itself and of all around it. */
    ImmutableSet<Basis> everyBasis() {
        ImmutableSet.Builder<Basis> every = ImmutableSet.<Basis>builder().addAll(bases);
        length.setting().ifPresent(setting -> every.add(setting.source()));
        restDaySetting.ifPresent(setting -> every.add(setting.source()));
        tiers.forEach(tier -> every.addAll(tier.bases()));
        excluded.forEach(note -> every.addAll(note.bases()));
        notices.forEach(note -> every.addAll(note.bases()));
        return every.build();
    }

    /** The version in one line, as a table of time limits has it. */
    @Override
    public Phrase words() {
        Phrase words = trigger.map(
                        start -> Phrase.of("自%s起%s", "%2$s from: %1$s").with(start, length))
                .orElseGet(length::words);
        if (mayBeSet && length.standard().hasNumber()) {
            words = Phrase.of("%s，或者依决定、约定", "%s, or as decided or agreed").with(words);
        }
        if (mostSet.isPresent()) {
            words = Phrase.of("%s，最长%s", "%s, at most %s").with(words, mostSet.get());
        }
        if (sayRestDays) {
            Worded rule = restDaySetting.<Worded>map(setting -> setting).orElse(restDayRule);
            words = Phrase.of("%s；%s", "%s; %s").with(words, rule);
        }
        for (Tier tier : tiers) {
            words = Phrase.of("%s；%s", "%s; %s").with(words, tier);
        }
        for (Note note : excluded) {
            words = Phrase.of("%s；%s不计入", "%s; without %s").with(words, note);
        }
        return words;
    }

    @Override
    public String toString() {
        return firstDay + " " + words().en();
    }

    /** A version being declared. What is not repeated in the next version is taken over from the one before. */
    static final class Draft {
        private final LocalDate firstDay;
        private final Length length;

        @Nullable
        LocalDate lastDay;

        @Nullable
        Phrase trigger;

        ImmutableList<Basis> bases = ImmutableList.of();

        @Nullable
        RestDayRule restDays;

        @Nullable
        Setting<RestDayRule> restDaySetting;

        ImmutableList<Tier> tiers = ImmutableList.of();
        Setting<Anchor> anchor = TimeSettings.EXTENSION_ANCHOR;
        ImmutableList<Note> excluded = ImmutableList.of();
        ImmutableList<Note> notices = ImmutableList.of();
        boolean mayBeSet;

        @Nullable
        TimeLimit mostSet;

        boolean fromTheMoment;
        Setting<LawVersion> version = TimeSettings.LENGTH_VERSION;

        @Nullable
        Setting<Warnings> warnings;

        Draft(LocalDate firstDay, Length length) {
            this.firstDay = firstDay;
            this.length = length;
        }

        /** The next version: its own length, basis and extensions, everything else as before. */
        Draft next(LocalDate firstDay, Length length) {
            Draft next = new Draft(firstDay, length);
            next.trigger = trigger;
            next.restDays = restDays;
            next.restDaySetting = restDaySetting;
            next.anchor = anchor;
            next.excluded = excluded;
            next.notices = notices;
            next.fromTheMoment = fromTheMoment;
            next.version = version;
            next.warnings = warnings;
            return next;
        }

        LocalDate firstDay() {
            return firstDay;
        }

        Terms terms(String clock) {
            TimeLimit.Mode mode = length.standard().mode();
            checkArgument(!bases.isEmpty(), "clock %s cites nothing for its version of %s", clock, firstDay);
            checkArgument(
                    lastDay == null || !lastDay.isBefore(firstDay),
                    "clock %s: last day %s is before %s",
                    clock,
                    lastDay,
                    firstDay);
            checkArgument(
                    restDays != null || restDaySetting != null || saysNothingOfRestDays(mode),
                    "clock %s says neither rolls() nor fixed() for its version of %s",
                    clock,
                    firstDay);
            checkArgument(!mode.countsBack() || tiers.isEmpty(), "clock %s counts back and cannot be extended", clock);
            checkArgument(
                    restDays != RestDayRule.ROLLS || restDaySetting != null || !neverRolls(),
                    "clock %s: %s never rolls",
                    clock,
                    length.standard());
            return new Terms(this);
        }

        private boolean saysNothingOfRestDays(TimeLimit.Mode mode) {
            boolean needless = mode.endsAtMoment()
                    || mode.countsBack()
                    || mode == TimeLimit.Mode.WORKING_DAYS
                    || !mode.hasNumber();
            return needless && length.setting().isEmpty() && mode != TimeLimit.Mode.AS_SET && !hasTierInDays();
        }

        private boolean hasTierInDays() {
            return tiers.stream()
                    .flatMap(tier -> tier.most(LocalSettings.DEFAULTS).stream())
                    .anyMatch(most -> most.mode().endsWithDay() && most.mode() != TimeLimit.Mode.WORKING_DAYS);
        }

        private boolean neverRolls() {
            TimeLimit.Mode mode = length.standard().mode();
            return length.setting().isEmpty()
                    && !mayBeSet
                    && !hasTierInDays()
                    && (mode.endsAtMoment() || mode.countsBack());
        }
    }
}
