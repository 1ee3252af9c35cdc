package org.countygov.police.shared;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in a police case. Levels of approval are roles of their own: a head of the county organ is not its principal head. */
public enum PoliceRole implements Role {
    /** 报案人、举报人、扭送人. A report, a tip-off or a citizen's delivery; has fewer remedies than the accuser. */
    REPORTER("报案人、举报人、扭送人", "person who reports"),
    /** 控告人. The victim's side, which has remedies of its own. */
    ACCUSER("控告人", "accuser"),
    /** 被害人、被侵害人. */
    VICTIM("被害人、被侵害人", "victim"),
    /** 行政执法机关. Transfers what it holds to be an offence. */
    AGENCY("行政执法机关", "administrative agency"),
    /** 违法嫌疑人. */
    OFFENDER("违法嫌疑人", "person suspected of a violation"),
    /** 犯罪嫌疑人. */
    SUSPECT("犯罪嫌疑人", "suspect"),
    /** 监护人. */
    GUARDIAN("监护人", "guardian"),
    /** 近亲属、家属. */
    FAMILY("近亲属、家属", "close relative"),
    /** 律师、辩护人. */
    LAWYER("律师、辩护人", "lawyer"),
    /** 保证人. */
    GUARANTOR("保证人", "guarantor"),
    /** 利害关系人. */
    INTERESTED_PERSON("利害关系人", "interested person"),
    /** 接警员. Takes a call and sends a unit. */
    DISPATCHER("接警员", "call taker"),
    /** 办案民警. */
    OFFICER("办案民警", "case officer"),
    /** 警务辅助人员. Never counts as one of two officers. */
    AUXILIARY_OFFICER("警务辅助人员", "auxiliary officer"),
    /** 现场指挥人员. */
    ON_SCENE_COMMANDER("现场指挥人员", "on-scene commander"),
    /** 涉案财物管理人员. Keeps what a case unit brings, and is never of that unit. */
    CUSTODIAN("涉案财物管理人员", "property custodian"),
    /** 派出所负责人. */
    STATION_HEAD("派出所负责人", "head of the police station"),
    /** 办案部门负责人. */
    CASE_UNIT_HEAD("办案部门负责人", "head of the case unit"),
    /** 法制员. Checks cases within the unit that handles them. */
    LEGAL_OFFICER("法制员", "legal officer of the unit"),
    /** 法制部门. Reviews, supervises, and is the single way to and from the procuratorate. */
    LEGAL_DEPARTMENT("法制部门", "legal department"),
    /** 法制部门负责人. Assigns the reviewers, and joins in rejecting. */
    LEGAL_DEPARTMENT_HEAD("法制部门负责人", "head of the legal department"),
    /** 案管中心. A local body, whose name and powers the jurisdiction sets. */
    CASE_MANAGEMENT_CENTRE("案管中心", "case management centre"),
    /** 警务督察部门. */
    POLICE_INSPECTORATE("警务督察部门", "police inspectorate"),
    /** 县级公安机关. Decides in its own name; a station does not. */
    COUNTY_ORGAN("县级公安机关", "county police organ"),
    /** 县级公安机关值班负责人. */
    COUNTY_DUTY_HEAD("县级公安机关值班负责人", "county leader on duty"),
    /** 县级公安机关主管负责人. */
    COUNTY_HEAD_IN_CHARGE("县级公安机关主管负责人", "county leader in charge"),
    /** 县级以上公安机关负责人. */
    COUNTY_HEAD("县级以上公安机关负责人", "head or deputy head of the county organ"),
    /** 县级以上公安机关主要负责人. The principal head only. */
    COUNTY_PRINCIPAL_HEAD("县级以上公安机关主要负责人", "principal head of the county organ"),
    /** 设区的市一级以上公安机关负责人. */
    CITY_HEAD("设区的市一级以上公安机关负责人", "head of the city organ"),
    /** 省级以上公安机关负责人. */
    PROVINCIAL_HEAD("省级以上公安机关负责人", "head of the provincial organ"),
    /** 公安部. */
    MINISTRY("公安部", "Ministry of Public Security"),
    /** 上一级公安机关. */
    SUPERIOR_ORGAN("上一级公安机关", "police organ one level up"),
    /** 看守所、拘留所. */
    DETENTION_HOUSE("看守所、拘留所", "house of detention"),
    /** 同级人民检察院. */
    PEER_PROCURATORATE("同级人民检察院", "procuratorate of the same level"),
    /** 上一级人民检察院. */
    SUPERIOR_PROCURATORATE("上一级人民检察院", "procuratorate one level up"),
    /** 省级人民检察院. */
    PROVINCIAL_PROCURATORATE("省级人民检察院", "provincial procuratorate"),
    /** 人民法院. */
    COURT("人民法院", "people's court"),
    /** 本级人民政府. Decides reconsideration since 2024. */
    PEOPLES_GOVERNMENT("本级人民政府", "people's government of the same level");

    private final Phrase words;

    PoliceRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
