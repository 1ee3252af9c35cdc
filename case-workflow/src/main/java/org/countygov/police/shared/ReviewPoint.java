package org.countygov.police.shared;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.CITY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_PRINCIPAL_HEAD;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_HEAD;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A step of a case that the legal department reviews before the head signs (统一审核事项). Which steps are reviewed is a local
 * setting; who signs is law.
 *
 * <p>Source: no national text with articles was found; the list follows published practice.
 */
public enum ReviewPoint implements Worded {
    /** 立案. */
    FILING("立案", "filing of a criminal case", Pace.OTHER, COUNTY_HEAD),
    /** 不予立案. */
    NON_FILING("不予立案", "refusal to file", Pace.OTHER, COUNTY_HEAD),
    /** 拘传. Too urgent to be reviewed by default. */
    COMPELLED_APPEARANCE("拘传", "compelled appearance", Pace.MEASURE, COUNTY_HEAD),
    /** 取保候审. */
    BAIL("取保候审", "bail", Pace.MEASURE, COUNTY_HEAD),
    /** 监视居住. */
    RESIDENTIAL_SURVEILLANCE("监视居住", "residential surveillance", Pace.MEASURE, COUNTY_HEAD),
    /** 刑事拘留. */
    DETENTION("刑事拘留", "criminal detention", Pace.MEASURE, COUNTY_HEAD),
    /** 延长拘留期限. */
    DETENTION_EXTENSION("延长拘留期限", "extension of detention", Pace.MEASURE, COUNTY_HEAD),
    /** 提请批准逮捕. */
    ARREST_REQUEST("提请批准逮捕", "request for arrest", Pace.ARREST_REQUEST, COUNTY_HEAD),
    /** 提请延长侦查羁押期限. */
    CUSTODY_EXTENSION("提请延长侦查羁押期限", "request to extend custody", Pace.ARREST_REQUEST, COUNTY_HEAD),
    /** 变更强制措施. */
    MEASURE_CHANGE("变更强制措施", "change of a coercive measure", Pace.MEASURE, COUNTY_HEAD),
    /** 查封、扣押、冻结价值较高的财物. */
    SEALING_SEIZING_FREEZING_HIGH_VALUE(
            "查封、扣押、冻结价值较高的财物",
            "sealing, seizing or freezing property of high value",
            Pace.MEASURE,
            COUNTY_HEAD,
            CITY_HEAD,
            PROVINCIAL_HEAD),
    /** 撤销案件. */
    WITHDRAWAL("撤销案件", "withdrawal of a case", Pace.OTHER, COUNTY_HEAD),
    /** 对犯罪嫌疑人终止侦查. */
    TERMINATION_FOR_SUSPECT("对犯罪嫌疑人终止侦查", "termination for one suspect", Pace.OTHER, COUNTY_HEAD),
    /** 移送审查起诉. */
    TRANSFER_FOR_PROSECUTION("移送审查起诉", "transfer for prosecution", Pace.OTHER, COUNTY_HEAD),
    /** 补充侦查后重新移送. */
    SUPPLEMENT_RESUBMISSION("补充侦查后重新移送", "resubmission after a supplement", Pace.OTHER, COUNTY_HEAD),
    /** 对检察院决定提请复议、复核. */
    RECONSIDERATION_TO_PROCURATORATE(
            "对检察院决定要求复议、提请复核", "reconsideration or review asked of the procuratorate", Pace.OTHER, COUNTY_HEAD),
    /** 刑事案件转行政处理. */
    REVERSION_TO_ADMINISTRATIVE("刑事案件转行政处理", "reversion to administrative handling", Pace.OTHER, COUNTY_HEAD),
    /** 涉案财物处置. The principal head alone permits an early sale in a criminal case. */
    PROPERTY_DISPOSAL("涉案财物处置", "disposal of property", Pace.OTHER, COUNTY_HEAD, COUNTY_PRINCIPAL_HEAD),
    /** 行政案件不予受理(立案). */
    ACCEPTANCE_REFUSAL("行政案件不予受案", "refusal of an administrative case", Pace.OTHER, STATION_HEAD, CASE_UNIT_HEAD),
    /** 行政拘留. */
    DETENTION_PENALTY("行政拘留处罚", "penalty of detention", Pace.OTHER, COUNTY_HEAD),
    /** 经过听证的案件. Statute itself demands the review. */
    HEARING_CASE("经过听证的案件", "case after a hearing", Pace.OTHER, COUNTY_HEAD),
    /** 较大数额罚款. The sum is the county's. */
    FINE_ABOVE("较大数额罚款", "fine above a sum", Pace.OTHER, COUNTY_HEAD);

    /** How much time a review may take. */
    public enum Pace implements Worded {
        /** 强制措施. */
        MEASURE("强制措施类", "measures"),
        /** 提请逮捕、延长羁押. */
        ARREST_REQUEST("提请逮捕类", "requests for custody"),
        /** 其他. */
        OTHER("移送起诉及其他", "transfer for prosecution and others");

        private final Phrase words;

        Pace(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Every level that signs at some point. */
    public static final ImmutableSet<PoliceRole> ALL_LEVELS =
            Arrays.stream(values()).flatMap(point -> point.levels().stream()).collect(ImmutableSet.toImmutableSet());

    private final Phrase words;
    private final Pace pace;
    private final ImmutableSet<PoliceRole> levels;

    ReviewPoint(String zh, String en, Pace pace, PoliceRole... levels) {
        this.words = Phrase.of(zh, en);
        this.pace = pace;
        this.levels = ImmutableSet.copyOf(levels);
    }

    @Override
    public Phrase words() {
        return words;
    }

    public Pace pace() {
        return pace;
    }

    /** The provision that says who signs. */
    public Basis signedUnder() {
        return switch (this) {
            case FILING, NON_FILING -> CR.article(178);
            case COMPELLED_APPEARANCE -> CR.article(78);
            case BAIL -> CR.article(83);
            case RESIDENTIAL_SURVEILLANCE -> CR.article(110);
            case DETENTION -> CR.article(125);
            case DETENTION_EXTENSION -> CR.article(129);
            case ARREST_REQUEST -> CR.article(137);
            case CUSTODY_EXTENSION -> CR.article(148);
            case MEASURE_CHANGE -> CR.article(160);
            case SEALING_SEIZING_FREEZING_HIGH_VALUE -> CR.article(228);
            case WITHDRAWAL, TERMINATION_FOR_SUSPECT -> CR.article(187);
            case TRANSFER_FOR_PROSECUTION -> CR.article(289);
            case SUPPLEMENT_RESUBMISSION -> CR.article(296);
            case RECONSIDERATION_TO_PROCURATORATE -> CR.article(141);
            case REVERSION_TO_ADMINISTRATIVE -> AR.article(177);
            case PROPERTY_DISPOSAL -> CR.article(236);
            case ACCEPTANCE_REFUSAL -> AR.article(61);
            case DETENTION_PENALTY -> AR.article(173);
            case HEARING_CASE -> AR.article(172);
            case FINE_ABOVE -> AR.article(170);
        };
    }

    /** The levels any of which signs. */
    public ImmutableSet<PoliceRole> levels() {
        return levels;
    }

    /** Whether the step ends with papers that go to the procuratorate, by the legal department alone. */
    public boolean goesToProcuratorate() {
        return switch (this) {
            case ARREST_REQUEST,
                    CUSTODY_EXTENSION,
                    TRANSFER_FOR_PROSECUTION,
                    SUPPLEMENT_RESUBMISSION,
                    RECONSIDERATION_TO_PROCURATORATE -> true;
            default -> false;
        };
    }

    /** Whether the step is a decision on an administrative penalty. */
    public boolean isPenalty() {
        return this == DETENTION_PENALTY || this == HEARING_CASE || this == FINE_ABOVE;
    }

    /** Whether the proper level may sign first, by telephone or online, and the review follows. */
    public boolean mayFollowTheAct() {
        return pace == Pace.MEASURE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
