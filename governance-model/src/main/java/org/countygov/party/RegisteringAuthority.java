package org.countygov.party;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Who registered an organisation: the first character of its credit code, with the categories that the second may name (GB 32100-2015
 * with its first amendment, from a public excerpt).
 */
public enum RegisteringAuthority implements Worded {
    STAFFING(
            '1',
            "机构编制",
            "staffing of public bodies",
            ImmutableMap.of(
                    '1', Phrase.of("机关", "State organ"),
                    '2', Phrase.of("事业单位", "public institution"),
                    '3', Phrase.of("群众团体", "mass organisation"),
                    '9', Names.OTHER)),
    FOREIGN_AFFAIRS('2', "外交", "foreign affairs", ImmutableMap.of('1', Names.UNNAMED, '9', Names.OTHER)),
    JUSTICE(
            '3',
            "司法行政",
            "administration of justice",
            ImmutableMap.of(
                    '1', Phrase.of("律师事务所", "law firm"),
                    '2', Phrase.of("公证处", "notary office"),
                    '3', Phrase.of("基层法律服务所", "grassroots legal service office"),
                    '4', Phrase.of("司法鉴定机构", "forensic institution"),
                    '5', Phrase.of("仲裁委员会", "arbitration commission"),
                    '9', Names.OTHER)),
    CULTURE('4', "文化", "culture", ImmutableMap.of('1', Names.UNNAMED, '9', Names.OTHER)),
    CIVIL_AFFAIRS(
            '5',
            "民政",
            "civil affairs",
            ImmutableMap.of(
                    '1', Phrase.of("社会团体", "social organisation"),
                    '2', Phrase.of("民办非企业单位", "private non-enterprise unit"),
                    '3', Phrase.of("基金会", "foundation"),
                    '9', Names.OTHER)),
    TOURISM('6', "旅游", "tourism", ImmutableMap.of('1', Names.UNNAMED, '2', Names.UNNAMED, '9', Names.OTHER)),
    RELIGION('7', "宗教", "religious affairs", ImmutableMap.of('1', Names.UNNAMED, '2', Names.UNNAMED, '9', Names.OTHER)),
    TRADE_UNIONS('8', "工会", "trade unions", ImmutableMap.of('1', Names.UNNAMED, '9', Names.OTHER)),
    MARKET(
            '9',
            "工商",
            "market regulation",
            ImmutableMap.of(
                    '1', Phrase.of("企业", "enterprise"),
                    '2', Phrase.of("个体工商户", "individual business"),
                    '3', Phrase.of("农民专业合作社", "farmers' cooperative"))),
    MILITARY_STAFFING('A', "军委编制", "military staffing", ImmutableMap.of('1', Names.UNNAMED, '9', Names.OTHER)),
    AGRICULTURE(
            'N',
            "农业",
            "agriculture",
            ImmutableMap.of(
                    '1', Phrase.of("组级集体经济组织", "collective economic organisation of a group"),
                    '2', Phrase.of("村级集体经济组织", "collective economic organisation of a village"),
                    '3', Phrase.of("乡镇级集体经济组织", "collective economic organisation of a township"),
                    '9', Names.OTHER)),
    OTHER('Y', "其他", "others", ImmutableMap.of('1', Names.UNNAMED));

    private static final ImmutableMap<Character, RegisteringAuthority> BY_CODE = byCode();

    private final char code;
    private final Phrase words;
    private final ImmutableMap<Character, Phrase> categories;

    /** Category names that several authorities share. */
    private static final class Names {
        static final Phrase OTHER = Phrase.of("其他", "other");
        static final Phrase UNNAMED = Phrase.of("该类机构", "organisation of this kind");

        private Names() {}
    }

    RegisteringAuthority(char code, String zh, String en, ImmutableMap<Character, Phrase> categories) {
        this.code = code;
        this.words = Phrase.of(zh, en);
        this.categories = categories;
    }

    /** The authority with the code; empty when the table has none. */
    public static Optional<RegisteringAuthority> withCode(char code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static ImmutableMap<Character, RegisteringAuthority> byCode() {
        ImmutableMap.Builder<Character, RegisteringAuthority> byCode = ImmutableMap.builder();
        for (RegisteringAuthority authority : values()) {
            byCode.put(authority.code, authority);
        }
        return byCode.buildOrThrow();
    }

    /** The first character of the credit codes it gives out. */
    public char code() {
        return code;
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The categories it registers, by the second character of the credit code. */
    public ImmutableMap<Character, Phrase> categories() {
        return categories;
    }
}
