package org.countygov.police.supervision;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.REC_2016;
import static org.countygov.law.Instruments.RFR_2023;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.police.shared.PoliceRole;
import org.countygov.supervision.FindingGravity;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What must agree between the registries (五要素联动规则), who answers for it, and how grave it is when it does not. That they are
 * compared is local practice; what each must show has its own provisions, where there are some. A disagreement is no proof of
 * fault.
 */
public enum LinkageRule implements Worded {
    /** 警情按违法犯罪处置的，有受案、立案审查或者附理由的不予受理. */
    OFFENCE_HAS_CASE(
            1,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.MAJOR,
            "警情按违法犯罪处置的，限期内有对应案件",
            "an alert disposed of as an" + " offence has its case in time"),
    /** 人员入区有警情或者案件编号. */
    STAY_HAS_MATTER(
            2,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.MAJOR,
            "人员入区有对应警情或者案件",
            "a stay in the area has its alert or case"),
    /** 人员入区有事由. */
    STAY_HAS_PURPOSE(
            2, PoliceRole.CASE_UNIT_HEAD, FindingGravity.MAJOR, "人员入区有法定事由", "a stay in the area has its purpose"),
    /** 在区时间不超过法定时限. */
    STAY_WITHIN_LIMIT(
            2,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.FATAL,
            "在区时间不超过法定时限",
            "a stay in the area ends within its limit"),
    /** 在区全程有录音录像. */
    STAY_RECORDED(
            2,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.ORDINARY,
            "在区全程有录音录像",
            "a stay in the area is recorded as a whole"),
    /** 决定、措施在案卷中有文书. */
    ACT_HAS_DOCUMENT(
            3,
            PoliceRole.OFFICER,
            FindingGravity.MAJOR,
            "决定、措施在案卷中有对应文书",
            "a decision or measure has its document" + " in the file"),
    /** 经有权层级批准. */
    APPROVED_BY_LEVEL(
            3,
            PoliceRole.LEGAL_DEPARTMENT,
            FindingGravity.MAJOR,
            "决定、措施经有权层级批准",
            "a decision or measure is approved" + " by the right level"),
    /** 批准先于执行. */
    APPROVED_BEFORE_EXECUTION(
            3,
            PoliceRole.LEGAL_DEPARTMENT,
            FindingGravity.MAJOR,
            "批准先于执行，紧急的有说明",
            "approval comes before execution, or" + " there is a note of urgency"),
    /** 财物二十四小时内登记. */
    PROPERTY_ENTERED_IN_TIME(
            4,
            PoliceRole.CUSTODIAN,
            FindingGravity.MAJOR,
            "涉案财物二十四小时内登记入账",
            "property is entered within twenty-four hours"),
    /** 财物有位置和照片. */
    PROPERTY_LOCATED(
            4,
            PoliceRole.CUSTODIAN,
            FindingGravity.ORDINARY,
            "涉案财物有存放位置和照片",
            "property has its place and its" + " photograph"),
    /** 出库有文书. */
    EXIT_HAS_DOCUMENT(4, PoliceRole.CUSTODIAN, FindingGravity.MAJOR, "涉案财物出库有文书", "what goes out has a document"),
    /** 清单、台账、实物一致. */
    COUNTS_AGREE(4, PoliceRole.CUSTODIAN, FindingGravity.MAJOR, "清单、台账、实物一致", "list, ledger and count agree"),
    /** 案卷文书均入目录. */
    DOCUMENTS_INDEXED(
            5, PoliceRole.OFFICER, FindingGravity.ORDINARY, "案卷文书与目录一致", "documents and index of a file agree"),
    /** 结案时财物、措施、人员均有处理结果. */
    NOTHING_LEFT_AT_CLOSING(
            5,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.MAJOR,
            "结案时财物已处理、措施已解除、人员有结果",
            "a closed case leaves no" + " property, measure or person open"),
    /** 警情、案件、案卷编号一致. */
    ONE_CHAIN(
            6,
            PoliceRole.CASE_UNIT_HEAD,
            FindingGravity.ORDINARY,
            "警情、案件、案卷编号相互对应",
            "alert, case and file share one chain of" + " numbers"),
    /** 没有孤立记录. */
    NO_ORPHAN(6, PoliceRole.CASE_UNIT_HEAD, FindingGravity.ORDINARY, "记录所指的警情、案件均存在", "what a record names is there"),
    /** 应当记录的执法活动有录音录像. */
    ACT_RECORDED(
            7, PoliceRole.OFFICER, FindingGravity.MAJOR, "应当录音录像的执法活动有记录", "an act that must be recorded is recorded");

    private static final Convention LINKAGE =
            Convention.of("五要素联动见于地方做法，未见全国性条文", "linking the five elements is local practice without a national text");

    private final int number;
    private final PoliceRole owner;
    private final FindingGravity gravity;
    private final Phrase words;

    LinkageRule(int number, PoliceRole owner, FindingGravity gravity, String zh, String en) {
        this.number = number;
        this.owner = owner;
        this.gravity = gravity;
        this.words = Phrase.of(zh, en);
    }

    /** The group of rules, from 1 to 7, in the order of the registries. */
    public int number() {
        return number;
    }

    /** Who answers for it. */
    public PoliceRole owner() {
        return owner;
    }

    public FindingGravity gravity() {
        return gravity;
    }

    /** The elements it compares. */
    public ImmutableSet<Element> elements() {
        return switch (number) {
            case 1 -> Sets.immutableEnumSet(Element.ALERT, Element.CASE);
            case 2 -> Sets.immutableEnumSet(Element.PLACE, Element.PERSON, Element.ALERT, Element.CASE);
            case 3, 7 -> Sets.immutableEnumSet(Element.CASE, Element.FILE);
            case 4 -> Sets.immutableEnumSet(Element.PROPERTY, Element.CASE);
            case 5 -> Sets.immutableEnumSet(Element.FILE, Element.CASE, Element.PROPERTY, Element.PERSON);
            default -> Sets.immutableEnumSet(Element.ALERT, Element.CASE, Element.FILE);
        };
    }

    /** What it rests on: the practice of comparing, and the provisions on what must be shown. */
    public ImmutableList<Basis> bases() {
        return switch (this) {
            case OFFENCE_HAS_CASE ->
                ImmutableList.of(OPN_2015.whole(), RFR_2023.article(7), RFR_2023.article(8), LINKAGE);
            case STAY_HAS_MATTER, STAY_HAS_PURPOSE -> ImmutableList.of(LINKAGE);
            case STAY_WITHIN_LIMIT ->
                ImmutableList.of(CQ.article(11), CR.article(200), CR.article(80), AR.article(69), LINKAGE);
            case STAY_RECORDED, ACT_RECORDED -> ImmutableList.of(REC_2016.article(4), LINKAGE);
            case ACT_HAS_DOCUMENT,
                    APPROVED_BY_LEVEL,
                    APPROVED_BEFORE_EXECUTION,
                    DOCUMENTS_INDEXED,
                    NOTHING_LEFT_AT_CLOSING,
                    ONE_CHAIN,
                    NO_ORPHAN -> ImmutableList.of(LINKAGE);
            case PROPERTY_ENTERED_IN_TIME, PROPERTY_LOCATED, EXIT_HAS_DOCUMENT, COUNTS_AGREE ->
                ImmutableList.of(AR.article(190), LINKAGE);
        };
    }

    @Override
    public Phrase words() {
        return words;
    }
}
