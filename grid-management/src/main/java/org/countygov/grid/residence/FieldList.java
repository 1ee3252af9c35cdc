package org.countygov.grid.residence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Collectors;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The fields that local law allows to be collected of a resident (采集项目). Religion, health, party membership and marriage are
 * on no list unless the law of the place names them and the embedder switches them on.
 *
 * @param fields what may be collected
 */
public record FieldList(ImmutableSet<ResidenceField> fields) implements Worded {
    /** What no place may collect unless its own law names it. */
    public static final ImmutableSet<ResidenceField> OFF_UNLESS_NAMED = Sets.immutableEnumSet(
            ResidenceField.RELIGION, ResidenceField.HEALTH, ResidenceField.PARTY_MEMBERSHIP, ResidenceField.MARRIAGE);

    /** The list without anything that is off unless named. */
    public static final FieldList LEAST =
            new FieldList(Sets.difference(ImmutableSet.copyOf(ResidenceField.values()), OFF_UNLESS_NAMED)
                    .immutableCopy());

    /** What may be collected of a resident. */
    public static final Setting<FieldList> COLLECTED = Setting.of(
            "residence-fields",
            FieldList.class,
            Phrase.of("居住信息采集项目", "the fields collected of a resident"),
            LEAST,
            Convention.of(
                    "采集项目以地方规定所列为限；宗教、健康、政治面貌、婚姻默认不采集",
                    "only what local law lists; religion, health, party membership and marriage are off by default"));

    /** This list with a field that the law of the place names. */
    public FieldList naming(ResidenceField field) {
        return new FieldList(Sets.immutableEnumSet(Sets.union(fields, ImmutableSet.of(field))));
    }

    @Override
    public Phrase words() {
        return fields.isEmpty() ? Phrase.of("不采集", "nothing") : Phrase.of(in(Language.ZH, "、"), in(Language.EN, ", "));
    }

    private String in(Language language, String comma) {
        return fields.stream().map(field -> field.words().in(language)).collect(Collectors.joining(comma));
    }

    @Override
    public String toString() {
        return words().en();
    }
}
