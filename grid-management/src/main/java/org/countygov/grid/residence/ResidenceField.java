package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A field that somebody may want to collect of a resident. */
public enum ResidenceField implements Worded {
    /** 姓名. */
    NAME("姓名", "name"),
    /** 性别. */
    SEX("性别", "sex"),
    /** 身份证件号码. Kept as an opaque protected value. */
    ID_NUMBER("身份证件号码", "number of the identity document"),
    /** 户籍地址. */
    HOME_ADDRESS("户籍地址", "address of the household registration"),
    /** 居住地址. */
    PRESENT_ADDRESS("居住地址", "present address"),
    /** 来本地时间. */
    ARRIVAL("来本地时间", "day of arrival"),
    /** 来本地事由. */
    REASON("来本地事由", "reason of the stay"),
    /** 联系方式. */
    PHONE("联系方式", "telephone number"),
    /** 工作单位. */
    WORKPLACE("工作单位", "workplace"),
    /** 宗教信仰. */
    RELIGION("宗教信仰", "religion"),
    /** 健康状况. */
    HEALTH("健康状况", "health"),
    /** 政治面貌. */
    PARTY_MEMBERSHIP("政治面貌", "party membership"),
    /** 婚姻状况. */
    MARRIAGE("婚姻状况", "marriage");

    private final Phrase words;

    ResidenceField(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
