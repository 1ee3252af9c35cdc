package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What sort of property it is, as far as levels and periods depend on it (财物种类). */
public enum PropertyClass implements Worded {
    /** 一般物品. */
    ORDINARY("一般物品", "ordinary thing"),
    /** 现金. */
    MONEY("现金", "cash"),
    /** 文件. */
    DOCUMENTS("文件", "documents"),
    /** 邮件、电子邮件、电报. */
    MAIL("邮件、电子邮件、电报", "mail"),
    /** 违禁品. */
    CONTRABAND("违禁品、管制器具、吸毒用具", "contraband, controlled or drug-use tools"),
    /** 存款、汇款等资金. */
    FUNDS("存款、汇款等资金", "funds on an account"),
    /** 债券、股票、基金份额. */
    SECURITIES("债券、股票、基金份额", "bonds, shares or fund units"),
    /** 股权、保单权益、其他投资权益. */
    INTERESTS("股权、保单权益、其他投资权益", "equity, policy or investment interests"),
    /** 上市公司股权. */
    LISTED_EQUITY("上市公司股权", "equity of a listed company"),
    /** 不动产. */
    REAL_ESTATE("土地、房屋等不动产", "real estate"),
    /** 船舶、航空器. */
    VESSEL_OR_AIRCRAFT("船舶、航空器", "vessel or aircraft"),
    /** 大型机器、设备. */
    LARGE_EQUIPMENT("大型机器、设备", "large machinery");

    private final Phrase words;

    PropertyClass(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
