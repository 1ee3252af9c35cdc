package org.countygov.grid.shared;

import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BJ_ZY;
import static org.countygov.law.Instruments.HK58;
import static org.countygov.law.Instruments.JN;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.law.Instruments.ZJ_ZZ;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What this library does not provide, and what it answers when asked (不提供的用途): the words, and the provisions against it. */
public enum RefusedUse implements Worded {
    /** 跨网格搜索个人. */
    PERSON_SEARCH("跨网格搜索个人", "searching for a person across grids"),
    /** 对个人作风险评分. */
    PERSON_SCORING("对个人作风险评分或者预测", "scoring or predicting a person's risk"),
    /** 人脸、车牌比对. */
    FACE_OR_PLATE_MATCHING("人脸、车牌比对", "matching faces or plates"),
    /** 按民族、宗教、信访、投诉经历列出人员. */
    PROFILE_LISTS("按民族、宗教、信访、投诉经历列出人员", "listing people by ethnicity, religion, petitions or complaints"),
    /** 由网格员确定重点人员. */
    KEY_PERSON_LABELS("由网格员确定重点人员", "labelling key persons by grid workers"),
    /** 在本案以外使用投诉、信访经历. */
    COMPLAINT_HISTORY_ELSEWHERE("在本案以外使用投诉、信访经历", "using a history of complaints or petitions outside its own case"),
    /** 积分与处罚合并. */
    POINTS_WITH_PENALTIES("积分与处罚合并", "merging points with penalties"),
    /** 自动注销居住登记. */
    AUTOMATIC_DEREGISTRATION("自动注销居住登记", "cancelling a residence by itself"),
    /** 批量导出居民信息. */
    BULK_EXPORT("批量导出居民信息", "exporting residents in bulk"),
    /** 对居民个人排名. */
    RANKING_RESIDENTS("对居民个人考核、排名", "assessing or ranking residents"),
    /** 没有依据对乡镇排名. */
    RANKING_TOWNSHIPS_WITHOUT_AUTHORITY("没有依据对乡镇排名", "ranking townships without a recorded authority"),
    /** 就配合事项考核. */
    ASSESSING_COOPERATION("就仅予配合的事项考核", "assessing a unit where it only cooperates"),
    /** 自行设立一票否决. */
    UNAPPROVED_VETO("未经国家或者省批准的一票否决", "a veto by one matter, not approved at national or provincial level"),
    /** 以谢绝走访作为考核依据. */
    DECLINED_OFFERS_AS_INPUT("以谢绝走访、不参加志愿服务作为考核依据", "counting declined visits or service against anybody");

    private final Phrase words;

    RefusedUse(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The provisions against it, never empty. */
    public ImmutableList<Citation> bases() {
        return switch (this) {
            case PERSON_SEARCH -> ImmutableList.of(PIPL.article(6));
            case PERSON_SCORING, RANKING_RESIDENTS -> ImmutableList.of(PIPL.article(6), PIPL.article(24));
            case FACE_OR_PLATE_MATCHING -> ImmutableList.of(PIPL.article(26), PIPL.article(28));
            case PROFILE_LISTS ->
                ImmutableList.of(PIPL.article(28), JN.article(41), PET.article(46), BJ_JS.article(35));
            case KEY_PERSON_LABELS -> ImmutableList.of(ZJ_ZZ.article(19), ZJ_ZZ.article(32));
            case COMPLAINT_HISTORY_ELSEWHERE ->
                ImmutableList.of(JN.article(41), PET.article(18), PET.article(46), BJ_JS.article(35));
            case POINTS_WITH_PENALTIES -> ImmutableList.of(PIPL.article(6), BJ_ZY.article(40));
            case AUTOMATIC_DEREGISTRATION -> ImmutableList.of(HK58.article(15), PIPL.article(24));
            case BULK_EXPORT -> ImmutableList.of(PIPL.article(6), PIPL.article(51));
            case RANKING_TOWNSHIPS_WITHOUT_AUTHORITY -> ImmutableList.of(SD_XZ.article(19), SD_XZ.article(27));
            case ASSESSING_COOPERATION, UNAPPROVED_VETO -> ImmutableList.of(SD_XZ.article(19));
            case DECLINED_OFFERS_AS_INPUT -> ImmutableList.of(PIPL.article(14));
        };
    }
}
