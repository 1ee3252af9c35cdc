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
    PERSON_SEARCH("跨网格搜索个人", "searching for a person across grids", PIPL.article(6)),
    /** 对个人作风险评分. */
    PERSON_SCORING("对个人作风险评分或者预测", "scoring or predicting a person's risk", PIPL.article(6), PIPL.article(24)),
    /** 人脸、车牌比对. */
    FACE_OR_PLATE_MATCHING("人脸、车牌比对", "matching faces or plates", PIPL.article(26), PIPL.article(28)),
    /** 按民族、宗教、信访、投诉经历列出人员. */
    PROFILE_LISTS(
            "按民族、宗教、信访、投诉经历列出人员",
            "listing people by ethnicity, religion, petitions or complaints",
            PIPL.article(28),
            JN.article(41),
            PET.article(46),
            BJ_JS.article(35)),
    /** 由网格员确定重点人员. */
    KEY_PERSON_LABELS("由网格员确定重点人员", "labelling key persons by grid workers", ZJ_ZZ.article(19), ZJ_ZZ.article(32)),
    /** 在本案以外使用投诉、信访经历. */
    COMPLAINT_HISTORY_ELSEWHERE(
            "在本案以外使用投诉、信访经历",
            "using a history of complaints or petitions outside its own case",
            JN.article(41),
            PET.article(18),
            PET.article(46),
            BJ_JS.article(35)),
    /** 积分与处罚合并. */
    POINTS_WITH_PENALTIES("积分与处罚合并", "merging points with penalties", PIPL.article(6), BJ_ZY.article(40)),
    /** 自动注销居住登记. */
    AUTOMATIC_DEREGISTRATION("自动注销居住登记", "cancelling a residence by itself", HK58.article(15), PIPL.article(24)),
    /** 批量导出居民信息. */
    BULK_EXPORT("批量导出居民信息", "exporting residents in bulk", PIPL.article(6), PIPL.article(51)),
    /** 对居民个人排名. */
    RANKING_RESIDENTS("对居民个人考核、排名", "assessing or ranking residents", PIPL.article(6), PIPL.article(24)),
    /** 没有依据对乡镇排名. */
    RANKING_TOWNSHIPS_WITHOUT_AUTHORITY(
            "没有依据对乡镇排名", "ranking townships without a recorded authority", SD_XZ.article(19), SD_XZ.article(27)),
    /** 就配合事项考核. */
    ASSESSING_COOPERATION("就仅予配合的事项考核", "assessing a unit where it only cooperates", SD_XZ.article(19)),
    /** 自行设立一票否决. */
    UNAPPROVED_VETO(
            "未经国家或者省批准的一票否决", "a veto by one matter, not approved at national or provincial level", SD_XZ.article(19)),
    /** 以谢绝走访作为考核依据. */
    DECLINED_OFFERS_AS_INPUT(
            "以谢绝走访、不参加志愿服务作为考核依据", "counting declined visits or service against anybody", PIPL.article(14));

    private final Phrase words;
    private final ImmutableList<Citation> bases;

    RefusedUse(String zh, String en, Citation basis, Citation... more) {
        this.words = Phrase.of(zh, en);
        this.bases = ImmutableList.<Citation>builder().add(basis).add(more).build();
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The provisions against it, never empty. */
    public ImmutableList<Citation> bases() {
        return bases;
    }
}
