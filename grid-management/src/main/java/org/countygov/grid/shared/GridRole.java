package org.countygov.grid.shared;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** In what capacity one acts in grid management. */
public enum GridRole implements Role {
    /** 居民、群众. */
    RESIDENT("居民、群众", "resident"),
    /** 网格员. Collects and assists; does not register, decide or punish. */
    GRID_WORKER("网格员", "grid worker"),
    /** 网格长. */
    GRID_LEAD("网格长", "grid lead"),
    /** 中心受理人员. */
    CENTRE_CLERK("中心受理人员", "intake clerk of the centre"),
    /** 中心分流指派人员. */
    TRIAGE_OFFICER("中心分流指派人员", "triage officer of the centre"),
    /** 中心负责人. */
    CENTRE_HEAD("中心负责人", "head of the centre"),
    /** 承办单位. */
    UNIT("承办单位", "handling unit"),
    /** 核查人员. Looks at the result on the spot, and did not produce it. */
    VERIFIER("核查人员", "verifier"),
    /** 公安机关. */
    POLICE("公安机关", "police"),
    /** 受委托的登记机构. */
    ENTRUSTED_AGENCY("受委托的登记机构", "entrusted registration agency"),
    /** 房屋出租人. */
    LANDLORD("房屋出租人", "landlord"),
    /** 用人单位. */
    EMPLOYER("用人单位", "employer"),
    /** 物业服务企业. */
    PROPERTY_COMPANY("物业服务企业", "property company"),
    /** 房屋中介机构. */
    HOUSING_AGENT("房屋中介机构", "housing agent"),
    /** 县级平安建设协调机构. */
    COUNTY_BODY("县级平安建设协调机构", "county coordination body"),
    /** 县级部门. */
    DEPARTMENT("县级部门", "county department"),
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP("乡镇人民政府、街道办事处", "township or street office"),
    /** 综合行政执法队. */
    ENFORCEMENT_TEAM("综合行政执法队", "township enforcement team"),
    /** 志愿服务组织、组织者. */
    ORGANISER("志愿服务组织、组织者", "organiser"),
    /** 志愿者. */
    VOLUNTEER("志愿者", "volunteer"),
    /** 积分户主. */
    MEMBER("积分户主", "holder of a points account"),
    /** 走访人员. */
    VISITOR("走访人员", "visitor who offers help"),
    /** 上一级平安建设协调机构. */
    HIGHER_BODY("上一级平安建设协调机构", "next higher coordination body"),
    /** 地方或者系统综治委员会. Exists in towns and streets too, where local law says so. */
    LOCAL_COMMITTEE("地方或者系统综治委员会", "local or system committee for public order"),
    /** 信访工作联席会议. */
    JOINT_CONFERENCE("信访工作联席会议", "joint conference on petition work");

    private final Phrase words;

    GridRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
