package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** What the justice offices of a county see in a quarter. */
final class MediationStories {
    private MediationStories() {}

    /** A quarrel that a village committee settles; the agreement is performed. */
    static final Story NEIGHBOURS = Story.of("neighbours", "邻里纠纷", "a quarrel between neighbours")
            .fromWorkday()
            .file("调解", "people-mediation")
            .at(0, "09:00")
            .by("当事人", "甲{n}", "{县}{乡镇}人民调解委员会")
            .does("申请调解", "parties", "甲{n};乙{n}", "kind", "一般民间纠纷", "civil", "是", "oral", "是", "writtenDown", "是")
            .at(0, "09:30")
            .by("人民调解委员会", "登记员")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明")
            .at(0, "10:00")
            .does("指定调解员", "mediators", "丙{n};丁{n}", "presiding", "丙{n}", "inOffice", "是")
            .at(1, "09:00")
            .by("人民调解员", "丙{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(1, "11:00")
            .does("达成书面协议", "agreedBy", "甲{n};乙{n}", "contents", "协议内容;履行方式;履行期限", "lawful", "是", "performBy", "{+31}")
            .at(1, "11:10")
            .by("当事人", "甲{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "甲{n}")
            .at(1, "11:11")
            .by("当事人", "乙{n}")
            .does("签署", "mark", "当事人签名、盖章或者按指印", "bound", "乙{n}")
            .at(1, "11:12")
            .by("人民调解员", "丙{n}")
            .does("签署", "mark", "人民调解员签名")
            .at(1, "11:20")
            .by("人民调解委员会", "登记员")
            .does("签署", "mark", "人民调解委员会印章")
            .at(28, "10:00")
            .does("记录履行完毕", "proved", "是")
            .at(35, "10:00")
            .does("回访")
            .at(40, "10:00")
            .does("立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解笔录;调解协议书或者口头协议登记表")
            .fault(
                    "not-presiding",
                    "非主持人开始调解",
                    "opened by a mediator who does not preside",
                    "调解: REFUSED PML art. 19",
                    by("调解/开始调解", "人民调解员", "丁{n}"))
            .fault(
                    "no-record",
                    "归档缺调解笔录",
                    "archived without the mediation record",
                    "调解: REFUSED PML art. 27",
                    telling("调解/立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解协议书或者口头协议登记表"))
            .fault(
                    "no-mediators",
                    "未指定调解员",
                    "opened before mediators were appointed",
                    "调解: STEP_SKIPPED PML art. 19",
                    without("调解/指定调解员"),
                    endingBefore("调解/达成书面协议"));

    static final ImmutableList<Story> ALL = ImmutableList.of(NEIGHBOURS);
}
