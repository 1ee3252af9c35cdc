package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.COUNTY;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.CriminalPassages.filed;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;
import static org.countygov.desk.sample.PoliceApprovals.byUnitHead;

import com.google.common.collect.ImmutableList;

/** Property under the power of the police: an account that is frozen, and a thing that proves to be nobody's loot. */
final class PropertyStories {
    private PropertyStories() {}

    /** An account is frozen for two months, renewed in time, and released. */
    static final Story FREEZE = filed(Story.of("freeze", "冻结资金", "a frozen account"))
            .at(3, "10:00")
            .does("查询、冻结", byCountyHead("target", "资金，不超过六个月", "frozenAlready", "否", "property", "账户-{n}"))
            .file("账户", "property-item")
            .at(3, "10:00")
            .does("查明财物", "procedure", "刑事案件", "thing", "存款、汇款等资金", "caseUnit", STATION, "case", "刑事-{n}")
            .at(3, "10:10")
            .does(
                    "冻结",
                    byCountyHead(
                            "officers",
                            "民警甲{n};民警乙{n}",
                            "caseOpened",
                            "是",
                            "relevant",
                            "是",
                            "period",
                            "2个月",
                            "statedInFull",
                            "是",
                            "frozenAlready",
                            "否",
                            "major",
                            "否"))
            .at(50, "10:00")
            .does("续冻", byCountyHead("by", "2个月"))
            .at(110, "10:00")
            .does("解除冻结", byCountyHead("notNeeded", "是", "ownerTold", "是"))
            .fault(
                    "renewed-late",
                    "冻结失效后续冻",
                    "renewed after the freeze had lapsed",
                    "账户: REFUSED CR art. 240",
                    endingBefore("账户/解除冻结"),
                    moving("账户/续冻", 70, "10:00"))
            .fault(
                    "renewed-for-longer",
                    "续冻期限超过原期限",
                    "renewed for longer than it was frozen",
                    "账户: REFUSED CR art. 240",
                    telling("账户/续冻", "by", "3个月"))
            .fault(
                    "frozen-twice",
                    "重复冻结",
                    "frozen although it was frozen already",
                    "账户: REFUSED CR art. 242",
                    telling("账户/冻结", "frozenAlready", "是"))
            .fault(
                    "before-filing",
                    "立案前冻结",
                    "frozen before the case was filed",
                    "账户: REFUSED CR art. 174",
                    telling("账户/冻结", "caseOpened", "否"))
            .fault(
                    "approved-by-unit",
                    "由办案部门负责人批准冻结",
                    "frozen with the approval of the case unit alone",
                    "账户: REFUSED CR art. 237",
                    telling("账户/冻结", "approval:role", "办案部门负责人"))
            .fault(
                    "owner-not-told",
                    "解除冻结未通知所有人",
                    "the owner not told that the freeze is lifted",
                    "账户: REFUSED CR art. 241",
                    telling("账户/解除冻结", "ownerTold", "否"));

    /** A third person complains that a thing of theirs was seized; it is verified, and given back. */
    static final Story UNRELATED = filed(Story.of("unrelated", "扣押案外财物", "a thing unrelated to the case"))
            .at(3, "10:00")
            .does(
                    "扣押、查封",
                    byUnitHead(
                            "target",
                            "一般财物、文件",
                            "investigators",
                            "民警甲{n};民警乙{n}",
                            "attested",
                            "是",
                            "recorded",
                            "是",
                            "property",
                            "财物-{n}"))
            .file("财物", "property-item")
            .at(3, "10:00")
            .does("查明财物", "procedure", "刑事案件", "thing", "一般物品", "caseUnit", STATION, "case", "刑事-{n}")
            .at(3, "10:05")
            .does(
                    "刑事扣押",
                    byUnitHead(
                            "officers",
                            "民警甲{n};民警乙{n}",
                            "occasion",
                            "一般情形",
                            "highValueOrProduction",
                            "否",
                            "caseOpened",
                            "是",
                            "relevant",
                            "是",
                            "necessitiesSpared",
                            "是",
                            "witnessed",
                            "是",
                            "documented",
                            "是",
                            "listGiven",
                            "是"))
            .at(3, "16:00")
            .does("移交保管", "custodian", "保管员{n}", "custodianUnit", "{县}公安局涉案财物管理中心", "labelled", "是")
            .file("申诉控告", "overrun-complaint")
            .at(8, "10:00")
            .by("利害关系人", "戊{n}", "")
            .does("申诉、控告", "subject", "查封、扣押、冻结与案件无关的财物")
            .file("财物")
            .at(10, "10:00")
            .by("办案民警", "民警甲{n}", STATION)
            .does("查明无关", "verified", "是")
            .at(12, "10:00")
            .does("退还无关财物")
            .file("申诉控告")
            .at(20, "10:00")
            .by("县级公安机关", "民警丁{n}", COUNTY)
            .does("书面答复", "reasoned", "是")
            .at(30, "10:00")
            .by("利害关系人", "戊{n}", "")
            .does("向人民检察院申诉")
            .fault(
                    "answered-without-reasons",
                    "答复未说明理由",
                    "answered without reasons",
                    "申诉控告: REFUSED CR art. 196",
                    telling("申诉控告/书面答复", "reasoned", "否"))
            .fault(
                    "before-the-answer",
                    "未待答复即向检察院申诉",
                    "to the procuratorate before the answer was due",
                    "申诉控告: REFUSED CR art. 196",
                    without("申诉控告/书面答复"))
            .fault(
                    "returned-unverified",
                    "未查明即退还",
                    "given back before it was verified",
                    "财物: REFUSED CR art. 233",
                    without("财物/查明无关"))
            .fault(
                    "seized-by-one",
                    "一人扣押",
                    "seized by one officer",
                    "财物: REFUSED CR art. 229",
                    telling("财物/刑事扣押", "officers", "民警甲{n}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(FREEZE, UNRELATED);
}
