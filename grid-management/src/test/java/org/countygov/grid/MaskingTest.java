package org.countygov.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.countygov.grid.assessment.CompositeFormula;
import org.countygov.grid.assessment.GridIndicators;
import org.countygov.grid.assessment.MonthlyScheme;
import org.countygov.grid.interchange.PublicPart;
import org.countygov.grid.interchange.Rendering;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.supervision.MeasureTable;
import org.countygov.party.Role;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Share;
import org.countygov.testkit.MaskingContract;
import org.countygov.time.Clock;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;

/** No type of grid management prints who somebody is, where somebody lives, or how to reach somebody. */
class MaskingTest extends MaskingContract {
    private static final String CODE = "a code of the jurisdiction's own list, which names nobody";
    private static final String PUBLISHED = "published with every ranking";
    private static final String FIELD = "a field that the specification publishes; its free texts do not print";

    @Override
    protected ImmutableMap<Class<?>, Object> samples() {
        return ImmutableMap.<Class<?>, Object>builder()
                .put(Clock.class, GridClocks.DISPOSAL)
                .put(Role.class, GridRole.RESIDENT)
                .put(Share.class, Share.of(1, 2))
                .put(Indicator.class, GridIndicators.ON_TIME)
                .put(CompositeFormula.class, CompositeFormula.SETTING.standard())
                .put(MonthlyScheme.class, MonthlyScheme.SETTING.standard())
                .put(MeasureTable.class, MeasureTable.SETTING.standard())
                .put(
                        Rendering.class,
                        new Rendering<>(
                                PublicPart.builder()
                                        .description(FreeText.of(PLANTED))
                                        .address(FreeText.of(PLANTED))
                                        .build(),
                                ImmutableList.of(Phrase.of("来源", "the source"))))
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> plainTexts() {
        return ImmutableMap.<String, String>builder()
                .put("AssessmentOrder.peerGroup", PUBLISHED)
                .put("AssessmentOrder.formulaVersion", PUBLISHED)
                .put("CompositeFormula.version", PUBLISHED)
                .put("EventCategory.code", CODE)
                .put("FileNumber.value", CODE)
                .put("MicroArea.code", CODE)
                .put("LimitTable.rows", CODE)
                .put("PatrolPlan.points", CODE)
                .put("Patrol.visits", CODE)
                .put("PatrolCommand.VisitPoint.point", CODE)
                .put("EventOutline.id", "the case code")
                .put("ServiceRequest.id", "the case code")
                .put("ServiceRequest.serviceName", FIELD)
                .put("ServiceRequest.serviceCode", FIELD)
                .put("ServiceRequest.addressId", FIELD)
                .put("ServiceRequest.zipcode", FIELD)
                .put("ServiceRequest.mediaUrl", FIELD)
                .put("PublicPart.serviceName", FIELD)
                .put("PublicPart.addressId", FIELD)
                .put("PublicPart.zipcode", FIELD)
                .put("PublicPart.mediaUrl", FIELD)
                .put("PgrComplaint.serviceRequestId", "the case code")
                .put("PgrComplaint.serviceCode", FIELD)
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> notValues() {
        String fold = "it lives while a fold is computed, and is never handed out";
        return ImmutableMap.of("PointsLedger.Fold", fold, "PointsLedger.OpenLot", fold, "Losses", fold);
    }
}
