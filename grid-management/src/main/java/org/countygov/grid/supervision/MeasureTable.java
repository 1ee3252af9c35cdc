package org.countygov.grid.supervision;

import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.HIGHER_BODY;
import static org.countygov.grid.shared.GridRole.JOINT_CONFERENCE;
import static org.countygov.grid.shared.GridRole.LOCAL_COMMITTEE;
import static org.countygov.law.Instruments.GDP;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.SH_ZZ;
import static org.countygov.law.Instruments.ZJ_ZZ;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.Citation;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.party.Role;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Which level may use which measure in one jurisdiction.
 *
 * @param words where it applies
 * @param levels the levels, by measure; a measure without a level is not provided for
 * @param sources where it is written
 * @param criticismAfterLimit whether criticism in a circular presupposes that the limit has passed
 * @param honoursBarred whether a listing bars honours and promotion
 */
public record MeasureTable(
        Phrase words,
        ImmutableSetMultimap<Measure, GridRole> levels,
        ImmutableList<Citation> sources,
        boolean criticismAfterLimit,
        boolean honoursBarred)
        implements Worded {
    /** Everybody who supervises somewhere. */
    static final ImmutableSet<GridRole> SUPERVISORS =
            ImmutableSet.of(CENTRE_HEAD, COUNTY_BODY, HIGHER_BODY, LOCAL_COMMITTEE, JOINT_CONFERENCE);

    /** 浙江: circular, interview, listing and orders to rectify are for the county level and above. */
    public static final MeasureTable ZHEJIANG = new MeasureTable(
            Phrase.of("浙江省", "Zhejiang"),
            table(COUNTY_BODY, HIGHER_BODY)
                    .putAll(Measure.INTERVIEW, COUNTY_BODY, HIGHER_BODY)
                    .putAll(Measure.LIST, COUNTY_BODY, HIGHER_BODY)
                    .build(),
            ImmutableList.of(ZJ_ZZ.article(28), ZJ_ZZ.article(29)),
            false,
            true);

    /** 上海: the local or system committee orders rectification, and criticises when the limit has passed. */
    public static final MeasureTable SHANGHAI = new MeasureTable(
            Phrase.of("上海市", "Shanghai"),
            table(LOCAL_COMMITTEE).build(),
            ImmutableList.of(SH_ZZ.article(38)),
            true,
            false);

    /** 广东: the next higher coordination body orders rectification and criticises; a coordination body interviews and lists. */
    public static final MeasureTable GUANGDONG = new MeasureTable(
            Phrase.of("广东省", "Guangdong"),
            table(HIGHER_BODY)
                    .putAll(Measure.INTERVIEW, COUNTY_BODY, HIGHER_BODY)
                    .putAll(Measure.LIST, COUNTY_BODY, HIGHER_BODY)
                    .build(),
            ImmutableList.of(GDP.article(30), GDP.article(47), GDP.article(49)),
            false,
            false);

    /** 信访: all four measures belong to the joint conference. */
    public static final MeasureTable PETITION = new MeasureTable(
            Phrase.of("信访工作（全国）", "the petition system, nationwide"),
            table(JOINT_CONFERENCE)
                    .put(Measure.INTERVIEW, JOINT_CONFERENCE)
                    .put(Measure.LIST, JOINT_CONFERENCE)
                    .build(),
            ImmutableList.of(PET.article(39)),
            false,
            false);

    /** The table of a jurisdiction. The default is the one that leaves least to a township. */
    public static final Setting<MeasureTable> SETTING = Setting.of(
            "supervision-measures",
            MeasureTable.class,
            Phrase.of("各层级可以使用的督办措施", "the measures of supervision that each level may use"),
            ZHEJIANG,
            Convention.of(
                    "各地规定不同，默认采用浙江省的规定：通报、约谈、挂牌、责令整改限于县级以上",
                    "places differ; by default as in Zhejiang, where circular, interview, listing and orders are for the county"
                            + " level and above"));

    /** Reminders and cards are regulated nowhere: any level. Orders and criticism go together everywhere. */
    private static ImmutableSetMultimap.Builder<Measure, GridRole> table(GridRole... ordersAndCriticism) {
        return ImmutableSetMultimap.<Measure, GridRole>builder()
                .putAll(Measure.REMIND, SUPERVISORS)
                .putAll(Measure.CARD, SUPERVISORS)
                .putAll(Measure.ORDER_RECTIFICATION, ordersAndCriticism)
                .putAll(Measure.CRITICISE, ordersAndCriticism);
    }

    public boolean allows(Measure measure, Role level) {
        return levels.get(measure).stream().anyMatch(level::equals);
    }
}
