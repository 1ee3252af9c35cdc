package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.CCL;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.LAL;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.ORD75;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.TRF;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What each procedure keeps from outsiders where nobody has chosen otherwise (公开与保密的默认规则). */
public enum Confidentiality implements Worded {
    /** 人民调解. Open by the ministry's rule, unless privacy, a trade secret or an objection stands against it. */
    PEOPLES_MEDIATION(
            Publicity.OPEN_UNLESS_ASKED,
            "人民调解：当事人可以要求公开或者不公开，调解员不得泄露隐私和商业秘密",
            "people's mediation: parties may ask for either; the mediator never leaks privacy or trade secrets"),
    /** 医疗纠纷调解. */
    MEDICAL(
            Publicity.CLOSED_UNLESS_ALL_AGREE,
            "医疗纠纷：不公开进行，协议不公开，双方同意的除外",
            "medical disputes: closed, and the agreement unpublished, unless both agree"),
    /** 法院调解、特邀调解. */
    COURT(
            Publicity.CLOSED_SAVE_BY_LAW,
            "法院调解、特邀调解：过程和内容不公开，法律另有规定或者为保护公共利益等的除外",
            "mediation by or for a court: closed, the content unpublished, save by law or in the public interest"),
    /** 道路交通事故损害赔偿调解. */
    TRAFFIC(
            Publicity.OPEN_UNLESS_ASKED,
            "交警调解：公开进行，当事人申请不公开的除外",
            "mediation by traffic police: open unless a party asks otherwise"),
    /** 行政复议. */
    RECONSIDERATION(
            Publicity.UNREGULATED,
            "行政复议：决定书依原行为的公开情况公开，工作人员保守秘密",
            "reconsideration: decisions follow the openness of the act; staff keep secrets"),
    /** 信访. */
    PETITION(
            Publicity.UNREGULATED,
            "信访：不得将检举、控告材料转给被检举、控告的人员或者单位",
            "petitions: a complaint is never passed to whoever is complained of"),
    /** 法律援助. */
    LEGAL_AID(
            Publicity.UNREGULATED,
            "法律援助：机构和人员保守国家秘密、商业秘密和个人隐私",
            "legal aid: agency and staff keep secrets and privacy"),
    /** 未成年人社区矫正. */
    MINORS_IN_CORRECTION(
            Publicity.CLOSED_SAVE_BY_LAW,
            "未成年社区矫正对象：档案信息不得提供，司法机关办案需要或者依规定查询的除外",
            "minors under community correction: the file is closed save for judicial need or lawful enquiry");

    private final Publicity publicity;
    private final Phrase words;

    Confidentiality(Publicity publicity, String zh, String en) {
        this.publicity = publicity;
        this.words = Phrase.of(zh, en);
    }

    /** Whether sessions are open and what may be published, where nobody has chosen; no rule where the rule is about files only. */
    public Publicity publicity() {
        return publicity;
    }

    /** The provisions, the main one first. */
    public ImmutableList<Citation> citations() {
        return switch (this) {
            case PEOPLES_MEDIATION -> ImmutableList.of(PML.article(15), PML.article(23), ORD75.article(29));
            case MEDICAL -> ImmutableList.of(MED.article(42));
            case COURT -> ImmutableList.of(INV_2016.article(2), CIVIL_PL_I_2022.article(146));
            case TRAFFIC -> ImmutableList.of(TRF.article(87));
            case RECONSIDERATION -> ImmutableList.of(ARL_2023.article(36), ARL_2023.article(79));
            case PETITION -> ImmutableList.of(PET.article(30), PET.article(46));
            case LEGAL_AID -> ImmutableList.of(LAL.article(21));
            case MINORS_IN_CORRECTION -> ImmutableList.of(CCL.article(54));
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
