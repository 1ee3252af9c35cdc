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

import com.google.common.collect.ImmutableSet;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.party.Role;
import org.countygov.supervision.Ladder;
import org.countygov.supervision.Rung;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Which level may use which measure in one jurisdiction, and what more its law says of measures.
 *
 * @param ladder where it applies, the levels by measure, and where it is written
 * @param criticismAfterLimit whether criticism in a circular presupposes that the limit has passed
 * @param honoursBarred whether a listing bars honours and promotion
 */
public record MeasureTable(Ladder ladder, boolean criticismAfterLimit, boolean honoursBarred) implements Worded {
    /** Everybody who supervises somewhere. */
    static final ImmutableSet<GridRole> SUPERVISORS =
            ImmutableSet.of(CENTRE_HEAD, COUNTY_BODY, HIGHER_BODY, LOCAL_COMMITTEE, JOINT_CONFERENCE);

    /** 浙江: circular, interview, listing and orders to rectify are for the county level and above. */
    public static final MeasureTable ZHEJIANG = new MeasureTable(
            ladder(
                            Ladder.of(Phrase.of("浙江省", "Zhejiang"), ZJ_ZZ.article(28), ZJ_ZZ.article(29)),
                            COUNTY_BODY,
                            HIGHER_BODY)
                    .with(Rung.INTERVIEW, ImmutableSet.of(COUNTY_BODY, HIGHER_BODY))
                    .with(Rung.LISTING, ImmutableSet.of(COUNTY_BODY, HIGHER_BODY)),
            false,
            true);

    /** 上海: the local or system committee orders rectification, and criticises when the limit has passed. */
    public static final MeasureTable SHANGHAI = new MeasureTable(
            ladder(Ladder.of(Phrase.of("上海市", "Shanghai"), SH_ZZ.article(38)), LOCAL_COMMITTEE), true, false);

    /** 广东: the next higher coordination body orders rectification and criticises; a coordination body interviews and lists. */
    public static final MeasureTable GUANGDONG = new MeasureTable(
            ladder(
                            Ladder.of(Phrase.of("广东省", "Guangdong"), GDP.article(30), GDP.article(47), GDP.article(49)),
                            HIGHER_BODY)
                    .with(Rung.INTERVIEW, ImmutableSet.of(COUNTY_BODY, HIGHER_BODY))
                    .with(Rung.LISTING, ImmutableSet.of(COUNTY_BODY, HIGHER_BODY)),
            false,
            false);

    /** 信访: all four measures belong to the joint conference. */
    public static final MeasureTable PETITION = new MeasureTable(
            ladder(
                            Ladder.of(Phrase.of("信访工作（全国）", "the petition system, nationwide"), PET.article(39)),
                            JOINT_CONFERENCE)
                    .with(Rung.INTERVIEW, ImmutableSet.of(JOINT_CONFERENCE))
                    .with(Rung.LISTING, ImmutableSet.of(JOINT_CONFERENCE)),
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
    private static Ladder ladder(Ladder empty, GridRole... ordersAndCriticism) {
        ImmutableSet<GridRole> levels = ImmutableSet.copyOf(ordersAndCriticism);
        return empty.with(Rung.REMINDER, SUPERVISORS)
                .with(Rung.CARD, SUPERVISORS)
                .with(Rung.RECTIFICATION_NOTICE, levels)
                .with(Rung.CIRCULAR, levels);
    }

    public boolean allows(Rung rung, Role level) {
        return ladder.allows(rung, level);
    }

    /** Where it applies. */
    @Override
    public Phrase words() {
        return ladder.words();
    }
}
