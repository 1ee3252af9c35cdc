package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
    @Test
    void saysOfEachSettingWhatItsBoundsAreAndWhereItComesFrom() {
        assertEquals(
                """
                <!-- Made from the rules. Edit the rules, then run: mvn test -Dpublish=write -->

                # 本地设定 / Local settings

                未另行设定的，适用默认值。设定可以严于法律，不得宽于法律。“惯例”不是法律，只是在法律没有规定时的公开选择。<br>What a jurisdiction does not set has its default. A setting may be stricter than law, never looser. A convention is not law; it is an open choice where the law is silent.

                | 键 / Key | 内容 / What is set | 默认值 / Default | 界限 / Bound | 默认值的来源 / Source of the default | 标记 / Mark |
                | --- | --- | --- | --- | --- | --- |
                | `toy-decision-days` | 决定的期限<br>time to decide | 15个工作日<br>15 working days | 不超过二十个工作日（《玩具许可法》（2020年）第九条）<br>at most 20 working days (Toy Permit Act (2020), art. 9) | 《玩具收费办法》第二条<br>Toy Fees Measures, art. 2 | 仅见摘录<br>read in excerpts |
                | `toy-online` | 是否可以网上申请<br>whether one may ask online | 是<br>yes | — | 法律未规定<br>the law is silent | 惯例，非法律<br>convention, not law |
                """,
                SettingsPage.of(List.of(Permit.DECISION_DAYS, Permit.ONLINE)).markdown());
    }

    @Test
    void saysValuesOfEveryKindInWords() {
        assertEquals("否<br>no", standard(setting(Boolean.class, false)));
        assertEquals("30", standard(setting(Integer.class, 30)));
        assertEquals(
                "已申请、已准予<br>asked, granted",
                standard(setting(ImmutableSet.class, ImmutableSet.of(Permit.State.ASKED, Permit.State.GRANTED))));
        assertEquals("（无）<br>(none)", standard(setting(ImmutableSet.class, ImmutableSet.of())));
        assertEquals("（无）<br>(none)", standard(setting(Optional.class, Optional.empty())));
        assertEquals("申请人<br>applicant", standard(setting(Optional.class, Optional.of(Permit.Party.APPLICANT))));
        assertEquals("（无）<br>(none)", standard(setting(String.class, " ")));
        assertEquals("a\\|b", standard(setting(String.class, "a|b")));
    }

    @Test
    void refusesTwoSettingsOfOneKey() {
        Setting<Boolean> other = Setting.of("toy-online", Boolean.class, Phrase.of("另", "other"), true, Permit.CHOICE);

        assertThrows(IllegalArgumentException.class, () -> SettingsPage.of(List.of(Permit.ONLINE, other)));
        assertTrue(SettingsPage.of(List.of(Permit.ONLINE, Permit.ONLINE))
                .markdown()
                .endsWith(" |\n"));
    }

    private static <T> Setting<T> setting(Class<T> type, T value) {
        return Setting.of("toy", type, Phrase.of("玩具", "toy"), value, Permit.CHOICE);
    }

    private static String standard(Setting<?> setting) {
        List<String> lines =
                SettingsPage.of(List.of(setting)).markdown().lines().toList();
        return lines.get(lines.size() - 1).split(" \\| ", -1)[2];
    }
}
