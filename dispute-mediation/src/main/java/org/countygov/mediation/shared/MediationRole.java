package org.countygov.mediation.shared;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in a mediation, in what follows from it, and in the services around it. */
public enum MediationRole implements Role {
    /** 当事人. */
    PARTY("当事人", "party"),
    /** 监护人、委托代理人. Acts for a party, by law or by power of attorney. */
    AGENT("监护人或者委托代理人", "guardian or agent of a party"),
    /** 人民调解员. */
    MEDIATOR("人民调解员", "people's mediator"),
    /** 人民调解委员会. Acts through its director or whoever keeps its seal. */
    COMMITTEE("人民调解委员会", "people's mediation committee"),
    /** 人民法院. */
    COURT("人民法院", "people's court"),
    /** 人民法院院长. */
    COURT_PRESIDENT("人民法院院长", "president of the court"),
    /** 利害关系人. Somebody whose rights a ruling touches without being a party. */
    INTERESTED_PERSON("利害关系人", "interested person"),
    /** 行政机关. A department that mediates within its functions. */
    ADMINISTRATIVE_ORGAN("行政机关", "administrative organ"),
    /** 行政机关负责人. */
    ORGAN_HEAD("行政机关负责人", "head of the administrative organ"),
    /** 公安机关. The traffic police included. */
    POLICE("公安机关", "police"),
    /** 行政复议申请人. */
    APPLICANT("申请人", "applicant for reconsideration"),
    /** 被申请人. The organ whose act is reviewed. */
    RESPONDENT("被申请人", "respondent organ"),
    /** 第三人. */
    THIRD_PARTY("第三人", "third party"),
    /** 行政复议机关. The government in whose name a case is decided. */
    RECONSIDERATION_ORGAN("行政复议机关", "reconsideration organ"),
    /** 行政复议机关负责人. */
    RECONSIDERATION_ORGAN_HEAD("行政复议机关负责人", "head of the reconsideration organ"),
    /** 行政复议机构. Its justice department, which handles the case. */
    RECONSIDERATION_OFFICE("行政复议机构", "reconsideration office"),
    /** 行政复议机构负责人. */
    RECONSIDERATION_OFFICE_HEAD("行政复议机构负责人", "head of the reconsideration office"),
    /** 上级行政机关. */
    SUPERIOR_ORGAN("上级行政机关", "superior organ"),
    /** 特邀调解员. A mediator on a court's roster. */
    INVITED_MEDIATOR("特邀调解员", "invited mediator"),
    /** 特邀调解组织. An organisation on a court's roster. */
    INVITED_ORGANISATION("特邀调解组织", "invited mediation organisation"),
    /** 任何单位和个人. Whoever learns of a danger, in no other capacity. */
    ANYONE("任何单位和个人", "any unit or individual"),
    /** 网格员. */
    GRID_WORKER("网格员", "grid worker"),
    /** 村（居）法律顾问. */
    LEGAL_ADVISER("村（居）法律顾问", "village legal adviser"),
    /** 有关部门. */
    DEPARTMENT("有关部门", "government department"),
    /** 信访部门. */
    PETITION_OFFICE("信访部门", "petition office"),
    /** 司法所. */
    JUSTICE_OFFICE("司法所", "justice office"),
    /** 乡镇（街道）综治中心. */
    TOWNSHIP_CENTRE("乡镇（街道）综治中心", "township governance centre"),
    /** 党委政府领导会议. Names the leader who answers for a dispute. */
    LEADERS_MEETING("党委政府领导会议", "meeting of party committee and government leaders"),
    /** 包案领导. */
    CASE_LEADER("包案领导", "leader in charge of the dispute"),
    /** 工作专班成员. */
    CASE_TEAM("工作专班成员", "member of the team"),
    /** 牵头单位. */
    LEAD_UNIT("牵头单位", "lead unit"),
    /** 接收单位. To which a matter is handed on. */
    RECEIVING_UNIT("接收单位", "receiving unit"),
    /** 接报机关. To which a danger was reported. */
    RECEIVING_BODY("接报机关", "body to which it was reported"),
    /** 现场负责领导. */
    LEADER_ON_SITE("现场负责领导", "responsible leader on site"),
    /** 负责处置的人民政府. */
    GOVERNMENT_IN_CHARGE("负责处置的人民政府", "government in charge"),
    /** 排查人员. */
    SCREENER("排查人员", "screener"),
    /** 单位负责人. */
    UNIT_HEAD("单位负责人", "head of the unit"),
    /** 上一级. */
    NEXT_LEVEL("上一级", "next level"),
    /** 起草单位. */
    DRAFTING_UNIT("起草单位", "drafting unit"),
    /** 合法性审查部门. */
    REVIEW_DEPARTMENT("合法性审查部门", "review department"),
    /** 决策机关. */
    DECIDING_ORGAN("决策机关", "deciding organ"),
    /** 法律援助申请人、受援人. */
    AID_RECIPIENT("法律援助申请人（受援人）", "applicant for or recipient of legal aid"),
    /** 近亲属. Of somebody detained. */
    NEAR_RELATIVE("近亲属", "near relative"),
    /** 羁押场所、办案机关. Forwards the request of somebody detained. */
    DETAINING_ORGAN("羁押场所或者办案机关", "place of detention or organ in charge"),
    /** 法律援助机构. */
    LEGAL_AID_AGENCY("法律援助机构", "legal-aid agency"),
    /** 法律援助人员. */
    LEGAL_AID_STAFF("法律援助人员", "legal-aid staff"),
    /** 司法行政部门. */
    JUSTICE_DEPARTMENT("司法行政部门", "justice department"),
    /** 推选单位. Elects the members of a mediation committee. */
    ELECTING_BODY("推选单位", "electing body"),
    /** 设立单位. Sets up a mediation committee. */
    ESTABLISHING_UNIT("设立单位", "establishing unit");

    private final Phrase words;

    MediationRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
