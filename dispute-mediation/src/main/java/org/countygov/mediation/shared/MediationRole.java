package org.countygov.mediation.shared;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in a mediation or in what follows from it. */
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
    INVITED_ORGANISATION("特邀调解组织", "invited mediation organisation");

    private final Phrase words;

    MediationRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
