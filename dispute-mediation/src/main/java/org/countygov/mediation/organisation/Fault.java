package org.countygov.mediation.organisation;

import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.NB;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SZ;

import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is wrong with a mediation organisation (不符合规定的情形), and under which rule. */
public enum Fault implements Worded {
    TOO_FEW_OR_MANY("委员不是三至九人", "there are not three to nine members"),
    NOT_ONE_DIRECTOR("主任不是一人", "there is not exactly one director"),
    NO_WOMAN("没有妇女成员", "no member is a woman"),
    NO_SMALLER_GROUP("多民族地区没有人数较少民族的成员", "a multi-ethnic area has no member of a smaller group"),
    NOT_ADULT("有未成年委员", "a member is not an adult"),
    TERM_OVER("任期已届满", "the term has ended"),
    NOT_CONSENTED("未经调解委员会同意", "the committee has not consented"),
    NOT_NAMED("未经区以上司法行政部门命名", "no justice department has named it"),
    TOO_LITTLE_PRACTICE("调解员从业年限不足", "the mediator has practised too short"),
    NO_MEDIATOR("没有调解员", "there is no mediator"),
    HOST_UNFIT("不是乡镇或者行业性委员会派驻", "the committee is none of a township or a sector"),
    COMMERCIAL("具有商业性", "it is commercial"),
    ADMINISTRATIVE("具有行政性", "it is administrative"),
    NOT_FILED("未在三十个工作日内备案", "it was not filed within thirty working days"),
    NO_PROFESSIONAL("没有在任的律师或者基层法律服务工作者", "no lawyer or legal service worker is in office"),
    NO_TEAM("没有排查调解小组", "there is no screening-and-mediation team");

    private final Phrase words;

    Fault(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** The rule that is broken. */
    public Basis basis() {
        return switch (this) {
            case TOO_FEW_OR_MANY, NOT_ONE_DIRECTOR -> PML.article(8).paragraph(2);
            case NO_WOMAN, NO_SMALLER_GROUP -> PML.article(8).paragraph(3);
            case NOT_ADULT -> PML.article(14);
            case TERM_OVER -> PML.article(9);
            case NOT_CONSENTED, NOT_NAMED, NO_MEDIATOR -> SZ.article(31);
            case TOO_LITTLE_PRACTICE -> Convention.of("某市规定的从业年限", "the years of practice of one city's rule");
            case HOST_UNFIT -> NB.article(12);
            case COMMERCIAL, ADMINISTRATIVE ->
                Convention.of(
                        "2023年意见：中立，非商业性、非行政性", "the opinion of 2023: neutral, not commercial, not administrative");
            case NOT_FILED -> MED.article(32);
            case NO_PROFESSIONAL, NO_TEAM ->
                Convention.of("1+1+N做法，未见全国规定", "the practice of 1+1+N; no national text was found");
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
