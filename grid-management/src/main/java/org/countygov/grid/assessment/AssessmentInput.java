package org.countygov.grid.assessment;

import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What somebody may want an assessment to rest on, and which of it is refused. */
public enum AssessmentInput implements Worded {
    /** 指标. A share, from {@link GridIndicators}. */
    INDICATOR("指标", "an indicator", null),
    /** 乡镇评价. */
    OPINION_OF_TOWNSHIP("乡镇评价", "the township's opinion", null),
    /** 部门评价. */
    OPINION_OF_DEPARTMENT("部门评价", "the department's opinion", null),
    /** 居民满意度. */
    SATISFACTION("居民满意度", "satisfaction of residents", null),
    /** 居民积分. */
    POINTS_OF_RESIDENTS("居民积分", "points of residents", RefusedUse.POINTS_WITH_PENALTIES),
    /** 投诉、信访经历. */
    COMPLAINT_HISTORY("个人投诉、信访经历", "who has complained or petitioned", RefusedUse.COMPLAINT_HISTORY_ELSEWHERE),
    /** 个人风险评分. */
    PERSON_SCORES("个人风险评分", "risk scores of persons", RefusedUse.PERSON_SCORING),
    /** 人员分类名单. */
    PERSON_LISTS("人员分类名单", "lists of persons by profile", RefusedUse.PROFILE_LISTS),
    /** 谢绝走访的户数. */
    DECLINED_OFFERS("谢绝走访、志愿服务的情况", "declined visits or service", RefusedUse.DECLINED_OFFERS_AS_INPUT);

    private final Phrase words;
    private final Optional<RefusedUse> refused;

    AssessmentInput(String zh, String en, @Nullable RefusedUse refused) {
        this.words = Phrase.of(zh, en);
        this.refused = Optional.ofNullable(refused);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Why it is refused, if it is. */
    public Optional<RefusedUse> refused() {
        return refused;
    }
}
