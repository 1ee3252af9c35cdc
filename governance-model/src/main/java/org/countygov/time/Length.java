package org.countygov.time;

import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A time limit that the law states, or one that a jurisdiction sets. */
record Length(TimeLimit standard, Optional<Setting<TimeLimit>> setting) implements Worded {
    static Length of(TimeLimit limit) {
        return new Length(limit, Optional.empty());
    }

    static Length of(Setting<TimeLimit> setting) {
        return new Length(setting.standard(), Optional.of(setting));
    }

    TimeLimit in(LocalSettings settings) {
        return setting.isEmpty() ? standard : settings.get(setting.get());
    }

    @Override
    public Phrase words() {
        return setting.isEmpty()
                ? standard.words()
                : Phrase.of("%s（可由本地设定）", "%s (a local setting)").with(standard);
    }
}
