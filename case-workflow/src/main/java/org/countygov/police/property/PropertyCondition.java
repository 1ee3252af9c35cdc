package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules of property require; each completes the phrase <i>provided that …</i>. */
enum PropertyCondition implements Worded {
    CRIMINAL_CASE("属于刑事案件", "the case is a criminal one"),
    ADMINISTRATIVE_CASE("属于行政案件", "the case is an administrative one"),
    CASE_FILED("刑事案件已经立案", "the criminal case is filed"),
    CASE_ACCEPTED("行政案件已经受案", "the administrative case is accepted"),
    RELEVANT("财物与案件有关", "the property is relevant to the case"),
    NECESSITIES_SPARED("保留必要的生活费用和生活物品", "what the family needs to live is left"),
    ENOUGH_OFFICERS("由两名以上人员进行", "two officers or more take part"),
    WITNESSED("有见证人和持有人在场", "an attesting witness and the holder are present"),
    DOCUMENTED("已拍照或者录像，贵重物品已鉴定估价", "it is photographed or recorded, and valued where valuable"),
    LIST_GIVEN("清单已交持有人、保管人并附卷", "the list went to the holder, the custodian and the file"),
    TO_BE_SEALED("属于不动产、船舶、航空器或者大型设备", "it is real estate, a vessel, an aircraft or large machinery"),
    TO_BE_TAKEN("属于可以扣押的物品", "it is a thing that can be taken"),
    TO_BE_TAKEN_AND_VALUED(
            "属于可以扣押的物品，并已判断价值是否较高", "it is a thing that can be taken, and it is said whether its value is high"),
    TO_BE_FROZEN("属于可以冻结的财产", "it is property that can be frozen"),
    UNFIT_FOR_TAKING("作为证据不必或者不便扣押", "taking it is not worth while or not fit"),
    STATED_IN_FULL("账户、数额、期限和权益已写明", "account, amount, period and interest are stated"),
    NOT_FROZEN_ALREADY("尚未被冻结；已被冻结的只能轮候", "it is not frozen already; then one can only queue"),
    PERIOD_WITHIN_LIMIT("冻结期限不超过法定最长期限", "the freeze is no longer than law allows"),
    MAJOR_IF_A_YEAR("冻结资金超过六个月的，属于重大、复杂案件", "funds are frozen for more than six months in a major case only"),
    FROZEN("财产处于冻结中", "the property is frozen"),
    RENEWAL_NO_LONGER("续冻不超过原冻结期限", "the renewal is no longer than the freeze"),
    NO_LONGER_NEEDED("不需要继续冻结，或者查明与案件无关", "the freeze is not needed any more, or proves unrelated"),
    OWNER_TOLD("已通知财产所有人", "the owner is told"),
    SALE_PERMISSIBLE(
            "权利人书面申请且不损害利益，或者票据有效期即将届满",
            "the owner asked in writing and nobody is harmed, or a bill is about to expire"),
    PROCEEDS_SECURED("价款继续冻结或者存入专门账户", "the proceeds stay frozen or in the special account"),
    PARTY_TOLD("已告知当事人", "the party is told"),
    NOT_UNDER_ANOTHER_MEASURE("未被采取其他措施，或者仅被临时保存", "no other measure stands on it, or only a temporary one"),
    NOT_LAWFULLY_HELD_BY_OTHERS("不属于被侵害人或者善意第三人合法占有的财产", "no victim or bona-fide third party lawfully holds it"),
    DECISION_SERVED("决定书已当场交付并告知救济途径", "the decision was handed over with the remedies"),
    ORGANISED_CRIME_CLUE(
            "属于黑社会性质组织线索，财产可能立即转移", "it is about a mafia-type organisation, and the property is about to vanish"),
    COMPLICATED("情况复杂", "the case is complicated"),
    APPRAISAL_TOLD("已将鉴定期间告知当事人", "the party was told how long the appraisal takes"),
    UNDER_ADMINISTRATIVE_MEASURE("处于行政查封、扣押中", "it is seized or sealed in an administrative case"),
    CUSTODIAN_NOT_CASE_OFFICER("保管人不是本案办案人员", "the custodian does not handle the case"),
    CUSTODIAN_NOT_OF_CASE_UNIT("保管人不属于办案部门", "the custodian is not of the case unit"),
    LABELLED_AND_IN_LEDGER("已编号、贴标签、拍照并录入电子台账", "it is numbered, labelled, photographed and in the electronic ledger"),
    URGENT_WORK("需要紧急鉴定、辨认或者检验", "an urgent appraisal, identification or test is needed"),
    WANTED_FOR_CASE("询问、讯问、鉴定、辨认等办案需要", "questioning, an appraisal or an identification needs it"),
    MEASURE_STILL_RUNS("强制措施期限尚未届满", "the period of the measure is not over"),
    FACTS_VERIFIED("犯罪或者违法事实已查证", "the facts are verified"),
    TITLE_CLEAR("权属明确无争议", "the title is clear and undisputed"),
    NOBODY_HARMED("不损害其他人的利益", "nobody else is harmed"),
    CASE_NOT_HINDERED("不影响案件办理", "the case is not hindered"),
    COLLECTOR_ENTITLED("由权利人或者其书面委托的人领取", "the right-holder collects, or an agent with power of attorney"),
    COLLECTOR_NO_OFFICER("不由民警代领", "no officer collects for anybody"),
    VERIFIED_UNRELATED("查明确与案件无关", "it is verified to be unrelated"),
    PERISHABLE("易腐烂、变质或者不易保管", "it perishes or is hard to keep"),
    SALE_ENTRUSTED("已拍照录像并委托变卖", "it was photographed, and the sale was entrusted"),
    NO_CONTRABAND("不是违禁品", "it is not contraband"),
    CASE_TRANSFERRED("案件已经移送", "the case is transferred"),
    LIST_AND_PROPOSAL("附有清单和处理建议，不宜移送的附照片", "a list goes along with a proposal, photographs of what does not"),
    JUDGMENT_IN_FORCE("判决、裁定已经生效", "the judgment is in force"),
    JUDGMENT_COVERS_IT("判决写明处理，或者已征询人民法院", "the judgment says what becomes of it, or the court was asked"),
    WITH_THE_DECISION("随案件处理决定作出并附清单", "it is part of the decision in the case, with a list"),
    LEVEL_MAY_ORDER("属于该级可以决定的财物", "the level may decide on this property"),
    NOT_DUE_TO_VICTIM("不属于应返还被侵害人的财物", "it is not due to a victim"),
    DUE_TO_VICTIM("属于应返还被侵害人的财物", "it is due to a victim"),
    CONTRABAND_OR_WORTHLESS("属于违禁品或者没有价值", "it is contraband or worthless"),
    LISTED_FIRST("销毁前已登记造册", "it was listed before"),
    ENOUGH_PRESENT("在场人数符合要求", "enough people are present"),
    IS_MONEY("属于款项或者变卖所得", "it is money, or the price of a sale"),
    OWNER_UNKNOWN_OR_ABSENT("所有人不明或者经通知不来领取", "the owner is unknown, or does not come"),
    ANNOUNCED("已通知或者公告", "notice was given, or announced"),
    CLAIM_PERIOD_OVER("认领期限届满", "the time to claim is over"),
    REGISTERED("已登记", "it is registered"),
    NOT_A_FREEZE("不属于冻结；冻结由原批准的负责人解除", "it is not frozen; a freeze is lifted by the level that approved it"),
    AWAITS_APPROVAL("紧急措施尚待补办批准", "an urgent measure still waits for approval"),
    GROUND_FITS("有解除的事由", "there is a ground to end the measure");

    private final Phrase words;

    PropertyCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
