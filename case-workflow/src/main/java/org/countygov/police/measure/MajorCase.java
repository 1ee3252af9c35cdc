package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The four categories in which custody may last two months more (四类案件). */
public enum MajorCase implements Worded {
    REMOTE("交通十分不便的边远地区的重大复杂案件", "major and complex, in a remote region with very poor traffic"),
    ORGANISED("重大的犯罪集团案件", "major criminal organisation"),
    ROAMING("流窜作案的重大复杂案件", "major and complex, of roaming offenders"),
    WIDESPREAD("犯罪涉及面广，取证困难的重大复杂案件", "major and complex, widespread and hard to prove");

    private final Phrase words;

    MajorCase(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
