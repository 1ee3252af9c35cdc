package org.countygov.law;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.countygov.law.Confidence.PARTLY;
import static org.countygov.law.Confidence.UNCONFIRMED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.law.Instrument.Kind;

/**
 * The law register: every instrument whose provisions this library applies, cites or offers as an example. The name of a
 * constant is its code with {@code _} for the hyphen.
 *
 * <p>Local instruments are examples for the settings of a jurisdiction and never defaults. A version whose first day could
 * not be established has none, and carries the year of its text instead.
 */
public final class Instruments {

    // Civil procedure and the civil law around mediation
    public static final Instrument CC =
            law("CC", "民法典", "Civil Code").from(2021, 1, 1).build();
    public static final Instrument LIM = interpretation(
                    "LIM", "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定", "SPC Provisions on Limitation of Civil Actions")
            .edition(2020)
            .from(2021, 1, 1)
            .build();
    public static final Instrument CIVIL_PL_2012 = law("CIVIL-PL-2012", "民事诉讼法", "Civil Procedure Law")
            .edition(2012)
            .from(2013, 1, 1)
            .until(2021, 12, 31)
            .known(PARTLY)
            .build();
    public static final Instrument CIVIL_PL_2021 = law("CIVIL-PL-2021", "民事诉讼法", "Civil Procedure Law")
            .edition(2021)
            .from(2022, 1, 1)
            .until(2023, 12, 31)
            .replaces(CIVIL_PL_2012)
            .build();
    public static final Instrument CIVIL_PL_2023 = law("CIVIL-PL-2023", "民事诉讼法", "Civil Procedure Law")
            .edition(2023)
            .from(2024, 1, 1)
            .replaces(CIVIL_PL_2021)
            .build();
    public static final Instrument CIVIL_PL_I_2015 = interpretation(
                    "CIVIL-PL-I-2015", "最高人民法院关于适用〈民事诉讼法〉的解释", "SPC Interpretation of the Civil Procedure Law")
            .edition(2015)
            .from(2015, 2, 4)
            .until(2022, 4, 9)
            .build();
    public static final Instrument CIVIL_PL_I_2022 = interpretation(
                    "CIVIL-PL-I-2022", "最高人民法院关于适用〈民事诉讼法〉的解释", "SPC Interpretation of the Civil Procedure Law")
            .edition(2022)
            .from(2022, 4, 10)
            .replaces(CIVIL_PL_I_2015)
            .build();

    // Mediation
    public static final Instrument PML =
            law("PML", "人民调解法", "People's Mediation Law").from(2011, 1, 1).build();
    public static final Instrument PMC_1989 = regulation(
                    "PMC-1989", "人民调解委员会组织条例", "Organic Regulation on People's Mediation Committees")
            .number("国务院令第37号")
            .from(1989, 6, 17)
            .yieldsTo(PML)
            .build();
    public static final Instrument ORD75 = rule("ORD75", "人民调解工作若干规定", "Several Provisions on People's Mediation Work")
            .number("司法部令第75号")
            .from(2002, 11, 1)
            .known(PARTLY)
            .yieldsTo(PML)
            .build();
    public static final Instrument FORMS_2010 = document(
                    "FORMS-2010", "人民调解文书格式", "Forms of People's Mediation Documents")
            .known(PARTLY)
            .build();
    public static final Instrument SFT_0083 = standard(
                    "SFT-0083", "全国人民调解工作规范", "National Specification for People's Mediation Work")
            .number("SF/T 0083-2020")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument STUDIO_2018 = document(
                    "STUDIO-2018", "司法部关于推进个人调解工作室建设的指导意见", "MoJ Guidance on Personal Mediation Studios")
            .number("司发通〔2018〕119号")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument JC_2011 = interpretation(
                    "JC-2011",
                    "最高人民法院关于人民调解协议司法确认程序的若干规定",
                    "SPC Provisions on Judicial Confirmation of People's Mediation Agreements")
            .number("法释〔2011〕5号")
            .from(2011, 3, 30)
            .yieldsTo(CIVIL_PL_2023, CIVIL_PL_I_2022)
            .build();
    public static final Instrument INV_2016 = interpretation(
                    "INV-2016", "最高人民法院关于人民法院特邀调解的规定", "SPC Provisions on Court-Invited Mediation")
            .number("法释〔2016〕14号")
            .from(2016, 7, 1)
            .build();
    public static final Instrument ONL_2021 = interpretation(
                    "ONL-2021", "人民法院在线调解规则", "People's Courts Online Mediation Rules")
            .from(2022, 1, 1)
            .build();
    public static final Instrument CM_2004 = interpretation(
                    "CM-2004", "最高人民法院关于人民法院民事调解工作若干问题的规定", "SPC Provisions on Civil Mediation by Courts")
            .edition(2020)
            .from(2021, 1, 1)
            .build();
    public static final Instrument LDM = law("LDM", "劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law")
            .from(2008, 5, 1)
            .build();
    public static final Instrument RLM = law(
                    "RLM", "农村土地承包经营纠纷调解仲裁法", "Law on Mediation and Arbitration of Rural Land Contract Disputes")
            .from(2010, 1, 1)
            .build();
    public static final Instrument MED = regulation(
                    "MED", "医疗纠纷预防和处理条例", "Regulation on the Prevention and Handling of Medical Disputes")
            .number("国务院令第701号")
            .from(2018, 10, 1)
            .build();
    public static final Instrument TRF = rule(
                    "TRF", "道路交通事故处理程序规定", "Provisions on the Procedure for Handling Road Traffic Accidents")
            .from(2018, 5, 1)
            .build();
    public static final Instrument MKT = rule(
                    "MKT",
                    "市场监督管理投诉举报处理暂行办法",
                    "Interim Measures for Handling Complaints and Reports in Market Regulation")
            .number("国家市场监督管理总局令第20号")
            .edition(2022)
            .from(2020, 1, 1)
            .build();
    public static final Instrument COM = regulation("COM", "商事调解条例", "Regulation on Commercial Mediation")
            .from(2026, 5, 1)
            .known(UNCONFIRMED)
            .build();

    // Reconsideration, litigation, petitions
    public static final Instrument ARL_2017 = law("ARL-2017", "行政复议法", "Administrative Reconsideration Law")
            .edition(2017)
            .from(1999, 10, 1)
            .until(2023, 12, 31)
            .build();
    public static final Instrument ARL_2023 = law("ARL-2023", "行政复议法", "Administrative Reconsideration Law")
            .edition(2023)
            .from(2024, 1, 1)
            .replaces(ARL_2017)
            .build();
    public static final Instrument ARR_2007 = regulation(
                    "ARR-2007", "行政复议法实施条例", "Implementing Regulation of the Administrative Reconsideration Law")
            .number("国务院令第499号")
            .edition(2007)
            .from(2007, 8, 1)
            .until(2026, 6, 30)
            .yieldsTo(ARL_2023)
            .build();
    public static final Instrument ARR_2026 = regulation(
                    "ARR-2026", "行政复议法实施条例", "Implementing Regulation of the Administrative Reconsideration Law")
            .edition(2026)
            .from(2026, 7, 1)
            .replaces(ARR_2007)
            .build();
    public static final Instrument ALL_2017 = law("ALL-2017", "行政诉讼法", "Administrative Litigation Law")
            .from(2017, 7, 1)
            .build();
    public static final Instrument SCL =
            law("SCL", "国家赔偿法", "State Compensation Law").from(2013, 1, 1).build();
    public static final Instrument PET = partyRegulation("PET", "信访工作条例", "Regulation on Petition Work")
            .from(2022, 5, 1)
            .build();

    // Legal services, decisions, persons
    public static final Instrument LAL =
            law("LAL", "法律援助法", "Legal Aid Law").from(2022, 1, 1).build();
    public static final Instrument LAR_2003 = regulation("LAR-2003", "法律援助条例", "Regulation on Legal Aid")
            .number("国务院令第385号")
            .from(2003, 9, 1)
            .yieldsTo(LAL)
            .build();
    public static final Instrument LAP_124 = rule(
                    "LAP-124", "办理法律援助案件程序规定", "Provisions on the Procedure for Handling Legal Aid Cases")
            .number("司法部令第124号")
            .edition(2012)
            .until(2023, 8, 31)
            .known(PARTLY)
            .yieldsTo(LAL)
            .build();
    public static final Instrument LAP_148 = rule(
                    "LAP-148", "办理法律援助案件程序规定", "Provisions on the Procedure for Handling Legal Aid Cases")
            .number("司法部令第148号")
            .edition(2023)
            .from(2023, 9, 1)
            .known(PARTLY)
            .replaces(LAP_124)
            .build();
    public static final Instrument NOT =
            law("NOT", "公证法", "Notarization Law").from(2018, 1, 1).build();
    public static final Instrument DEC = regulation(
                    "DEC", "重大行政决策程序暂行条例", "Interim Regulation on the Procedure of Major Administrative Decisions")
            .number("国务院令第713号")
            .from(2019, 9, 1)
            .build();
    public static final Instrument GBF_115 = document(
                    "GBF-115",
                    "国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见",
                    "Guidance on Legality Review of Administrative Normative Documents")
            .number("国办发〔2018〕115号")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument CCL =
            law("CCL", "社区矫正法", "Community Correction Law").from(2020, 7, 1).build();
    public static final Instrument PRI =
            law("PRI", "监狱法", "Prison Law").from(2013, 1, 1).build();
    public static final Instrument DV =
            law("DV", "反家庭暴力法", "Anti-Domestic Violence Law").from(2016, 3, 1).build();
    public static final Instrument WBF = law("WBF", "未成年人保护法", "Law on the Protection of Minors")
            .from(2024, 4, 26)
            .build();
    public static final Instrument ERL_2007 = law("ERL-2007", "突发事件应对法", "Emergency Response Law")
            .edition(2007)
            .from(2007, 11, 1)
            .until(2024, 10, 31)
            .build();
    public static final Instrument ERL_2024 = law("ERL-2024", "突发事件应对法", "Emergency Response Law")
            .edition(2024)
            .from(2024, 11, 1)
            .replaces(ERL_2007)
            .build();
    public static final Instrument VCL = law("VCL", "村民委员会组织法", "Organic Law of Villagers' Committees")
            .from(2018, 12, 29)
            .build();
    public static final Instrument RCL = law("RCL", "城市居民委员会组织法", "Organic Law of Urban Residents' Committees")
            .from(2018, 12, 29)
            .build();

    // Personal information and data
    public static final Instrument PIPL = law("PIPL", "个人信息保护法", "Personal Information Protection Law")
            .from(2021, 11, 1)
            .build();
    public static final Instrument WLAQ =
            law("WLAQ", "网络安全法", "Cybersecurity Law").from(2017, 6, 1).build();
    public static final Instrument WS = regulation("WS", "网络数据安全管理条例", "Regulation on Network Data Security")
            .from(2025, 1, 1)
            .build();
    public static final Instrument XS = interpretation(
                    "XS",
                    "最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释",
                    "SPC and SPP Interpretation on Crimes of Infringing Personal Information")
            .from(2017, 6, 1)
            .build();

    // Residence, volunteers, property management
    public static final Instrument HK58 = law("HK58", "户口登记条例", "Household Registration Regulation")
            .from(1958, 1, 9)
            .build();
    public static final Instrument IDCARD = law("IDCARD", "居民身份证法", "Resident Identity Card Law")
            .from(2012, 1, 1)
            .build();
    public static final Instrument CRJ = law("CRJ", "出境入境管理法", "Exit and Entry Administration Law")
            .from(2013, 7, 1)
            .build();
    public static final Instrument JZZ = regulation("JZZ", "居住证暂行条例", "Interim Regulation on Residence Permits")
            .number("国务院令第663号")
            .from(2016, 1, 1)
            .build();
    public static final Instrument ZYFW = regulation("ZYFW", "志愿服务条例", "Regulation on Volunteer Service")
            .number("国务院令第685号")
            .from(2017, 12, 1)
            .build();
    public static final Instrument ZYJL = rule(
                    "ZYJL", "志愿服务记录与证明出具办法（试行）", "Measures for Volunteer Service Records and Certificates (Trial)")
            .number("民政部令第67号")
            .known(PARTLY)
            .build();
    public static final Instrument WY = regulation("WY", "物业管理条例", "Regulation on Property Management")
            .from(2018, 3, 19)
            .build();
    public static final Instrument GB53 = document(
                    "GB53", "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见", "Guidance on Improving Local Government Service Hotlines")
            .number("国办发〔2020〕53号")
            .known(PARTLY)
            .build();

    // Public security: laws and regulations
    public static final Instrument CRIMINAL_PL_2012 = law("CRIMINAL-PL-2012", "刑事诉讼法", "Criminal Procedure Law")
            .edition(2012)
            .from(2013, 1, 1)
            .until(2018, 10, 25)
            .known(PARTLY)
            .build();
    public static final Instrument CRIMINAL_PL_2018 = law("CRIMINAL-PL-2018", "刑事诉讼法", "Criminal Procedure Law")
            .edition(2018)
            .from(2018, 10, 26)
            .replaces(CRIMINAL_PL_2012)
            .build();
    public static final Instrument CRIMINAL_PL_I_2021 = interpretation(
                    "CRIMINAL-PL-I-2021", "最高人民法院关于适用〈刑事诉讼法〉的解释", "SPC Interpretation of the Criminal Procedure Law")
            .from(2021, 3, 1)
            .build();
    public static final Instrument PSAPL_2012 = law(
                    "PSAPL-2012", "治安管理处罚法", "Public Security Administration Punishments Law")
            .edition(2012)
            .from(2013, 1, 1)
            .until(2025, 12, 31)
            .build();
    public static final Instrument PSAPL_2025 = law(
                    "PSAPL-2025", "治安管理处罚法", "Public Security Administration Punishments Law")
            .edition(2025)
            .from(2026, 1, 1)
            .replaces(PSAPL_2012)
            .build();
    public static final Instrument APL_2021 = law("APL-2021", "行政处罚法", "Administrative Penalty Law")
            .edition(2021)
            .from(2021, 7, 15)
            .build();
    public static final Instrument ACL = law("ACL", "行政强制法", "Administrative Compulsion Law")
            .from(2012, 1, 1)
            .build();
    public static final Instrument PL =
            law("PL", "人民警察法", "People's Police Law").from(2013, 1, 1).build();
    public static final Instrument OCL =
            law("OCL", "反有组织犯罪法", "Anti-Organised Crime Law").from(2022, 5, 1).build();
    public static final Instrument AGT = regulation(
                    "AGT",
                    "行政执法机关移送涉嫌犯罪案件的规定",
                    "Provisions on the Transfer of Suspected Criminal Cases by Administrative Organs")
            .number("国务院令第310号")
            .from(2020, 8, 7)
            .build();
    public static final Instrument ADM_DET = regulation("ADM-DET", "拘留所条例", "Regulation on Detention Houses")
            .number("国务院令第614号")
            .from(2012, 4, 1)
            .build();
    public static final Instrument SUP = regulation(
                    "SUP", "公安机关督察条例", "Regulation on the Inspection of Public Security Organs")
            .number("国务院令第603号")
            .from(2011, 10, 1)
            .build();
    public static final Instrument AESR = regulation(
                    "AESR", "行政执法监督条例", "Regulation on the Supervision of Administrative Enforcement")
            .from(2026, 2, 1)
            .build();

    // Public security: rules and documents
    public static final Instrument CR = rule(
                    "CR",
                    "公安机关办理刑事案件程序规定",
                    "Provisions on the Procedure for Handling Criminal Cases by Public Security Organs")
            .number("公安部令第127号，第159号修正")
            .from(2020, 9, 1)
            .build();
    public static final Instrument AR = rule(
                    "AR",
                    "公安机关办理行政案件程序规定",
                    "Provisions on the Procedure for Handling Administrative Cases by Public Security Organs")
            .number("公安部令第125号，第149号修正")
            .from(2019, 1, 1)
            .yieldsTo(APL_2021, PSAPL_2025)
            .build();
    public static final Instrument CQ = rule("CQ", "公安机关适用继续盘问规定", "Provisions on Continued Questioning")
            .number("公安部令第75号")
            .from(2004, 10, 1)
            .build();
    public static final Instrument RRR = rule(
                    "RRR",
                    "公安机关办理刑事复议复核案件程序规定",
                    "Provisions on Criminal Reconsideration and Review by Public Security Organs")
            .number("公安部令第133号")
            .from(2014, 11, 1)
            .known(PARTLY)
            .build();
    public static final Instrument ISR = rule(
                    "ISR", "公安机关内部执法监督工作规定", "Provisions on Internal Enforcement Supervision of Public Security Organs")
            .number("公安部令第40号")
            .from(1999, 6, 11)
            .known(PARTLY)
            .build();
    public static final Instrument QUAL_2016 = rule(
                    "QUAL-2016", "公安机关执法质量考核评议规定", "Provisions on the Assessment of Enforcement Quality")
            .number("公安部令第137号")
            .from(2016, 3, 1)
            .known(PARTLY)
            .build();
    public static final Instrument FAULT_2016 = rule(
                    "FAULT-2016",
                    "公安机关人民警察执法过错责任追究规定",
                    "Provisions on Liability for Enforcement Faults of Police Officers")
            .known(PARTLY)
            .build();
    public static final Instrument PRR = interpretation(
                    "PRR", "人民检察院刑事诉讼规则", "Criminal Procedure Rules of the People's Procuratorates")
            .from(2019, 12, 30)
            .build();
    public static final Instrument BAIL_2022 = document("BAIL-2022", "关于取保候审若干问题的规定", "Provisions on Bail")
            .number("公通字〔2022〕25号")
            .from(2022, 9, 21)
            .known(PARTLY)
            .build();
    public static final Instrument CNR_2023 = document(
                    "CNR-2023",
                    "人民检察院、公安机关羁押必要性审查、评估工作规定",
                    "Provisions on the Review and Assessment of the Necessity of Custody")
            .from(2023, 11, 30)
            .known(PARTLY)
            .build();
    public static final Instrument COOP_2021 = document(
                    "COOP-2021",
                    "最高人民检察院、公安部关于健全完善侦查监督与协作配合机制的意见",
                    "SPP and MPS Opinion on Investigation Supervision and Cooperation")
            .from(2021, 10, 31)
            .known(PARTLY)
            .build();
    public static final Instrument RFR_2023 = document(
                    "RFR-2023", "公安机关接报案与立案工作规定", "Provisions on Report Intake and Case Filing")
            .from(2024, 1, 1)
            .known(PARTLY)
            .build();
    public static final Instrument OPN_2015 = document(
                    "OPN-2015", "公安部关于改革完善受案立案制度的意见", "MPS Opinion on Reforming Case Acceptance and Filing")
            .number("公通字〔2015〕32号")
            .known(PARTLY)
            .yieldsTo(RFR_2023)
            .build();
    public static final Instrument CUS_2006 = document(
                    "CUS-2006", "公安机关适用刑事羁押期限规定", "Provisions on Periods of Criminal Custody")
            .number("公通字〔2006〕17号")
            .known(PARTLY)
            .build();
    public static final Instrument PROP_2015 = document(
                    "PROP-2015", "公安机关涉案财物管理若干规定", "Provisions on the Management of Property Involved in Cases")
            .number("公通字〔2015〕21号")
            .from(2015, 9, 1)
            .known(PARTLY)
            .build();
    public static final Instrument REC_2016 = document(
                    "REC-2016", "公安机关现场执法视音频记录工作规定", "Provisions on Audio and Video Recording of On-Scene Enforcement")
            .number("公通字〔2016〕14号")
            .from(2016, 7, 1)
            .known(PARTLY)
            .build();
    public static final Instrument INJ = document("INJ", "公安机关办理伤害案件规定", "Provisions on Handling Injury Cases")
            .number("公通字〔2005〕98号")
            .from(2006, 2, 1)
            .known(PARTLY)
            .build();
    public static final Instrument ALERT_2003 = document(
                    "ALERT-2003", "110接处警工作规则", "Rules for Receiving and Handling 110 Alerts")
            .number("公通字〔2003〕31号")
            .known(PARTLY)
            .build();
    public static final Instrument OPEN_2018 = document(
                    "OPEN-2018", "公安机关执法公开规定", "Provisions on Openness of Enforcement")
            .number("公通字〔2018〕26号")
            .known(PARTLY)
            .build();
    public static final Instrument REPLY_1997 = document(
                    "REPLY-1997", "公安部关于行政拘留期限计算的批复", "MPS reply on counting administrative detention")
            .number("公复字〔1997〕8号")
            .known(UNCONFIRMED)
            .titleDescribed()
            .build();

    // Local: disputes and legal services
    public static final Instrument NB = local("NB", "宁波市人民调解条例", "Ningbo Regulation on People's Mediation")
            .in("浙江省宁波市", "Ningbo, Zhejiang")
            .from(2015, 6, 1)
            .build();
    public static final Instrument SZ = local(
                    "SZ", "深圳经济特区矛盾纠纷多元化解条例", "Shenzhen Regulation on Diversified Dispute Resolution")
            .in("深圳经济特区", "Shenzhen Special Economic Zone")
            .from(2022, 5, 1)
            .build();
    public static final Instrument SD = local(
                    "SD", "山东省多元化解纠纷促进条例", "Shandong Regulation on Promoting Diversified Dispute Resolution")
            .in("山东省", "Shandong")
            .from(2016, 10, 1)
            .build();
    public static final Instrument SDPLS = local("SDPLS", "山东省公共法律服务条例", "Shandong Regulation on Public Legal Services")
            .in("山东省", "Shandong")
            .from(2021, 1, 1)
            .build();
    public static final Instrument ST = local(
                    "ST", "汕头经济特区预防与化解纠纷促进条例", "Shantou Regulation on Preventing and Resolving Disputes")
            .in("汕头经济特区", "Shantou Special Economic Zone")
            .from(2022, 1, 1)
            .build();
    public static final Instrument GDP = local("GDP", "广东省平安建设条例", "Guangdong Regulation on Building Peace")
            .in("广东省", "Guangdong")
            .from(2022, 1, 1)
            .build();
    public static final Instrument HB = local("HB", "河北省多元化解纠纷条例", "Hebei Regulation on Diversified Dispute Resolution")
            .in("河北省", "Hebei")
            .from(2021, 1, 1)
            .known(UNCONFIRMED)
            .build();
    public static final Instrument HUZ = local(
                    "HUZ", "湖州市法治乡村建设条例", "Huzhou Regulation on Building Rule of Law in the Countryside")
            .in("浙江省湖州市", "Huzhou, Zhejiang")
            .from(2020, 11, 1)
            .build();
    public static final Instrument SH_RES = local(
                    "SH-RES", "上海市安置帮教工作规定", "Shanghai Provisions on Resettlement Support")
            .in("上海市", "Shanghai")
            .from(2013, 4, 1)
            .build();

    // Local: grids, hotlines, townships
    public static final Instrument BZ = local(
                    "BZ", "滨州市社会治理网格化服务管理条例", "Binzhou Regulation on Grid-Based Services in Social Governance")
            .in("山东省滨州市", "Binzhou, Shandong")
            .from(2021, 10, 1)
            .build();
    public static final Instrument JX = local(
                    "JX", "嘉兴市城乡网格化服务管理条例", "Jiaxing Regulation on Urban and Rural Grid-Based Services")
            .in("浙江省嘉兴市", "Jiaxing, Zhejiang")
            .edition(2024)
            .known(PARTLY)
            .build();
    public static final Instrument ZZG = local("ZZG", "枣庄市网格化服务管理条例", "Zaozhuang Regulation on Grid-Based Services")
            .in("山东省枣庄市", "Zaozhuang, Shandong")
            .known(PARTLY)
            .build();
    public static final Instrument LW = local("LW", "某市网格化服务管理规定", "one city's provisions on grid-based services")
            .in("某市（来源未载明）", "a city that the source does not name")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument BJ_JS = local(
                    "BJ-JS", "北京市接诉即办工作条例", "Beijing Regulation on Swift Response to Public Complaints")
            .in("北京市", "Beijing")
            .from(2021, 9, 24)
            .build();
    public static final Instrument BJ_JD = local("BJ-JD", "北京市街道办事处条例", "Beijing Regulation on Subdistrict Offices")
            .in("北京市", "Beijing")
            .from(2020, 1, 1)
            .build();
    public static final Instrument BJ_ZY = local(
                    "BJ-ZY", "北京市志愿服务促进条例", "Beijing Regulation on Promoting Volunteer Service")
            .in("北京市", "Beijing")
            .from(2021, 3, 1)
            .build();
    public static final Instrument JN = local(
                    "JN", "济南市12345市民服务热线条例", "Jinan Regulation on the 12345 Citizens' Hotline")
            .in("山东省济南市", "Jinan, Shandong")
            .from(2018, 9, 1)
            .build();
    public static final Instrument WF = local(
                    "WF", "潍坊市12345政务服务便民热线条例", "Weifang Regulation on the 12345 Government Service Hotline")
            .in("山东省潍坊市", "Weifang, Shandong")
            .from(2021, 12, 15)
            .build();
    public static final Instrument SDH = local(
                    "SDH", "山东省政务服务热线管理办法", "Shandong Measures for Government Service Hotlines")
            .in("山东省", "Shandong")
            .known(PARTLY)
            .build();
    public static final Instrument SD_XZ = local(
                    "SD-XZ", "山东省乡镇人民政府工作条例", "Shandong Regulation on the Work of Township Governments")
            .in("山东省", "Shandong")
            .from(2020, 8, 1)
            .build();
    public static final Instrument SD_XFT = local("SD-XFT", "山东省信访条例", "Shandong Petition Regulation")
            .in("山东省", "Shandong")
            .from(2016, 1, 1)
            .build();
    public static final Instrument SD_DCM = local(
                    "SD-DCM", "山东省数字化城市管理规定", "Shandong provisions on digital city management")
            .in("山东省", "Shandong")
            .number("鲁建城字〔2014〕19号")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument JS_DCM = local(
                    "JS-DCM", "江苏省数字化城市管理规定", "Jiangsu provisions on digital city management")
            .in("江苏省", "Jiangsu")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument DCM_A = local(
                    "DCM-A",
                    "某市数字化城市管理规定（采集核查、缓办台账）",
                    "one city's rules on digital city management (collector check, ledger of suspended cases)")
            .in("某市（来源未载明）", "a city that the source does not name")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument DCM_B = local(
                    "DCM-B",
                    "某市数字化城市管理办法（信息采集）",
                    "another city's measures on digital city management (collection of reports)")
            .in("某市（来源未载明）", "a city that the source does not name")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument DCM_C = local(
                    "DCM-C",
                    "数字化城市管理延期、回退、缓办审批通知",
                    "notice on approving extension, return and suspension in digital city management")
            .in("某地（来源未载明）", "a place that the source does not name")
            .edition(2014)
            .known(UNCONFIRMED)
            .titleDescribed()
            .build();
    public static final Instrument SH_JD = local("SH-JD", "上海市街道办事处条例", "Shanghai Regulation on Subdistrict Offices")
            .in("上海市", "Shanghai")
            .edition(2018)
            .build();
    public static final Instrument SH_JWH = local(
                    "SH-JWH", "上海市居民委员会工作条例", "Shanghai Regulation on the Work of Residents' Committees")
            .in("上海市", "Shanghai")
            .edition(2020)
            .build();
    public static final Instrument SH_ZZ = local(
                    "SH-ZZ", "上海市社会治安综合治理条例", "Shanghai Regulation on Comprehensive Management of Public Order")
            .in("上海市", "Shanghai")
            .edition(2018)
            .build();
    public static final Instrument ZJ_ZZ = local(
                    "ZJ-ZZ", "浙江省社会治安综合治理条例", "Zhejiang Regulation on Comprehensive Management of Public Order")
            .in("浙江省", "Zhejiang")
            .from(2018, 1, 1)
            .build();
    public static final Instrument ZJ_LD = local(
                    "ZJ-LD",
                    "浙江省流动人口居住登记条例",
                    "Zhejiang Regulation on Residence Registration of the Floating Population")
            .in("浙江省", "Zhejiang")
            .from(2016, 7, 1)
            .build();
    public static final Instrument ZJ_ZY = local("ZJ-ZY", "浙江省志愿服务条例", "Zhejiang Regulation on Volunteer Service")
            .in("浙江省", "Zhejiang")
            .from(2018, 9, 1)
            .build();
    public static final Instrument HZ_LD = local(
                    "HZ-LD", "杭州市流动人口服务管理规定", "Hangzhou Provisions on Services for the Floating Population")
            .in("浙江省杭州市", "Hangzhou, Zhejiang")
            .from(2018, 7, 1)
            .build();
    public static final Instrument HN_XC = local("HN-XC", "河南省城市人民警察巡察条例", "Henan Regulation on Urban Police Patrol")
            .in("河南省", "Henan")
            .edition(2010)
            .build();

    // Standards
    public static final Instrument GB_11643 = standard("GB-11643", "公民身份号码", "Citizen Identification Number")
            .number("GB 11643-1999")
            .known(PARTLY)
            .build();
    public static final Instrument GB_32100 = standard(
                    "GB-32100", "法人和其他组织统一社会信用代码编码规则", "Coding Rule of the Unified Social Credit Code")
            .number("GB 32100-2015")
            .known(PARTLY)
            .build();
    public static final Instrument GB_11714 = standard("GB-11714", "全国组织机构代码编制规则", "Rules of Coding for Organisations")
            .number("GB 11714")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_2260 = standard("GBT-2260", "中华人民共和国行政区划代码", "Codes of Administrative Divisions")
            .number("GB/T 2260")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_10114 = standard(
                    "GBT-10114", "县级以下行政区划代码编制规则", "Coding Rules for Divisions below the County")
            .number("GB/T 10114")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_17710 = standard("GBT-17710", "校验字符系统", "Check Character Systems")
            .number("GB/T 17710")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument GBT_30428 = standard(
                    "GBT-30428", "数字化城市管理信息系统", "Digital City Management Information Systems")
            .number("GB/T 30428")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_31000 = standard(
                    "GBT-31000", "社会治安综合治理基础数据规范", "Basic Data of Comprehensive Management of Public Order")
            .number("GB/T 31000-2015")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_33200 = standard(
                    "GBT-33200", "社会治安综合治理 综治中心建设与管理规范", "Building and Management of Governance Centres")
            .number("GB/T 33200-2016")
            .known(PARTLY)
            .build();
    public static final Instrument GBT_34300 = standard(
                    "GBT-34300", "城乡社区网格化服务管理规范", "Grid-Based Service Management of Urban and Rural Communities")
            .number("GB/T 34300-2017")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument GBT_35273 = standard(
                    "GBT-35273", "信息安全技术 个人信息安全规范", "Personal Information Security Specification")
            .number("GB/T 35273-2020")
            .known(PARTLY)
            .build();
    public static final Instrument GAT_2000_33 = standard(
                    "GAT-2000-33",
                    "公安信息代码：社区、居（村）委会代码",
                    "public security information codes: communities and committees")
            .number("GA/T 2000.33-2020")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument CJT_213 = standard(
                    "CJT-213", "城市市政综合监管信息系统 单元网格划分与编码规则", "Division and Coding of Unit Grids for City Management")
            .number("CJ/T 213-2005")
            .known(PARTLY)
            .build();
    public static final Instrument CJT_292 = standard(
                    "CJT-292", "城市市政综合监管信息系统 绩效评价", "Performance Evaluation of City Management")
            .number("CJ/T 292")
            .known(PARTLY)
            .build();
    public static final Instrument CJT_315 = standard(
                    "CJT-315", "城市市政综合监管信息系统 监管案件立案、处置与结案", "Filing, Disposal and Closing of City Management Cases")
            .number("CJ/T 315")
            .known(PARTLY)
            .build();
    public static final Instrument CJT_349 = standard("CJT-349", "社区服务网格编码规则", "coding of community service grids")
            .number("CJ/T 349-2010")
            .known(PARTLY)
            .titleDescribed()
            .build();
    public static final Instrument CJJT_106 = standard(
                    "CJJT-106", "城市市政综合监管信息系统技术规范", "Technical Code of City Management Information Systems")
            .number("CJJ/T 106")
            .known(UNCONFIRMED)
            .build();
    public static final Instrument DB6101T_3185 = standard("DB6101T-3185", "西安市基础网格编码规范", "coding of Xi'an basic grids")
            .in("陕西省西安市", "Xi'an, Shaanxi")
            .number("DB6101/T 3185-2024")
            .known(PARTLY)
            .titleDescribed()
            .build();

    /** Every instrument, in register order. */
    public static final ImmutableList<Instrument> ALL = ImmutableList.of(
            CC,
            LIM,
            CIVIL_PL_2012,
            CIVIL_PL_2021,
            CIVIL_PL_2023,
            CIVIL_PL_I_2015,
            CIVIL_PL_I_2022,
            PML,
            PMC_1989,
            ORD75,
            FORMS_2010,
            SFT_0083,
            STUDIO_2018,
            JC_2011,
            INV_2016,
            ONL_2021,
            CM_2004,
            LDM,
            RLM,
            MED,
            TRF,
            MKT,
            COM,
            ARL_2017,
            ARL_2023,
            ARR_2007,
            ARR_2026,
            ALL_2017,
            SCL,
            PET,
            LAL,
            LAR_2003,
            LAP_124,
            LAP_148,
            NOT,
            DEC,
            GBF_115,
            CCL,
            PRI,
            DV,
            WBF,
            ERL_2007,
            ERL_2024,
            VCL,
            RCL,
            PIPL,
            WLAQ,
            WS,
            XS,
            HK58,
            IDCARD,
            CRJ,
            JZZ,
            ZYFW,
            ZYJL,
            WY,
            GB53,
            CRIMINAL_PL_2012,
            CRIMINAL_PL_2018,
            CRIMINAL_PL_I_2021,
            PSAPL_2012,
            PSAPL_2025,
            APL_2021,
            ACL,
            PL,
            OCL,
            AGT,
            ADM_DET,
            SUP,
            AESR,
            CR,
            AR,
            CQ,
            RRR,
            ISR,
            QUAL_2016,
            FAULT_2016,
            PRR,
            BAIL_2022,
            CNR_2023,
            COOP_2021,
            RFR_2023,
            OPN_2015,
            CUS_2006,
            PROP_2015,
            REC_2016,
            INJ,
            ALERT_2003,
            OPEN_2018,
            REPLY_1997,
            NB,
            SZ,
            SD,
            SDPLS,
            ST,
            GDP,
            HB,
            HUZ,
            SH_RES,
            BZ,
            JX,
            ZZG,
            LW,
            BJ_JS,
            BJ_JD,
            BJ_ZY,
            JN,
            WF,
            SDH,
            SD_XZ,
            SD_XFT,
            SD_DCM,
            JS_DCM,
            DCM_A,
            DCM_B,
            DCM_C,
            SH_JD,
            SH_JWH,
            SH_ZZ,
            ZJ_ZZ,
            ZJ_LD,
            ZJ_ZY,
            HZ_LD,
            HN_XC,
            GB_11643,
            GB_32100,
            GB_11714,
            GBT_2260,
            GBT_10114,
            GBT_17710,
            GBT_30428,
            GBT_31000,
            GBT_33200,
            GBT_34300,
            GBT_35273,
            GAT_2000_33,
            CJT_213,
            CJT_292,
            CJT_315,
            CJT_349,
            CJJT_106,
            DB6101T_3185);

    private static final ImmutableMap<String, Instrument> BY_CODE =
            ALL.stream().collect(toImmutableMap(Instrument::code, Function.identity()));

    private static final ImmutableMap<String, Integer> PLACES =
            ALL.stream().collect(toImmutableMap(Instrument::code, ALL::indexOf));

    /** Register order; instruments outside the register come last, by code. */
    public static final Comparator<Instrument> ORDER = Comparator.comparingInt(
                    (Instrument instrument) -> PLACES.getOrDefault(instrument.code(), Integer.MAX_VALUE))
            .thenComparing(Instrument::code);

    private Instruments() {}

    /** The instrument with the code, such as {@code CIVIL-PL-2023}. */
    public static Optional<Instrument> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The version that replaced the instrument, if one did. */
    public static Optional<Instrument> successorOf(Instrument instrument) {
        return ALL.stream()
                .filter(later -> later.predecessor().equals(Optional.of(instrument)))
                .findFirst();
    }

    private static Instrument.Builder law(String code, String zh, String en) {
        return Instrument.of(Kind.LAW, code, zh, en);
    }

    private static Instrument.Builder regulation(String code, String zh, String en) {
        return Instrument.of(Kind.ADMINISTRATIVE_REGULATION, code, zh, en);
    }

    private static Instrument.Builder interpretation(String code, String zh, String en) {
        return Instrument.of(Kind.JUDICIAL_INTERPRETATION, code, zh, en);
    }

    private static Instrument.Builder rule(String code, String zh, String en) {
        return Instrument.of(Kind.DEPARTMENTAL_RULE, code, zh, en);
    }

    private static Instrument.Builder partyRegulation(String code, String zh, String en) {
        return Instrument.of(Kind.PARTY_REGULATION, code, zh, en);
    }

    private static Instrument.Builder document(String code, String zh, String en) {
        return Instrument.of(Kind.NORMATIVE_DOCUMENT, code, zh, en);
    }

    private static Instrument.Builder standard(String code, String zh, String en) {
        return Instrument.of(Kind.STANDARD, code, zh, en);
    }

    private static Instrument.Builder local(String code, String zh, String en) {
        return Instrument.of(Kind.LOCAL, code, zh, en);
    }
}
