package org.countygov.grid.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.grid.interchange.DigitPgr;
import org.countygov.grid.interchange.EventOutline;
import org.countygov.grid.interchange.Open311;
import org.countygov.grid.interchange.PgrComplaint;
import org.countygov.grid.interchange.PublicPart;
import org.countygov.grid.interchange.Rendering;
import org.countygov.grid.interchange.ServiceRequest;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.WorkflowArbitraries;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;

/** Whatever the life of an event was, its outline goes to another system and comes back, and what is lost is said. */
class InterchangeProperties {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final LocalSettings SETTINGS = LocalSettings.DEFAULTS;

    /** What is on file beside what the outline carries, and the words by which it is missed. */
    private static final ImmutableMap<String, String> LOST = ImmutableMap.<String, String>builder()
            .put("source", "来源")
            .put("verifiedBefore", "此前是否已核实")
            .put("mandatory", "是否强制报告事项")
            .put("reporter", "报告人")
            .put("complainedOf", "被投诉单位")
            .put("interested", "利害关系人")
            .put("number", "立案编号")
            .put("summoned", "被召集的部门")
            .put("reviewOn", "复查日期")
            .put("disposer", "办理人")
            .put("resultAt", "反馈结果的时间")
            .put("reworkCount", "返工次数")
            .put("reopenCount", "重启次数")
            .put("master", "主事件")
            .put("handedTo", "接收方")
            .buildOrThrow();

    /** Carried in part: one grid, the category, the lead unit; and what follows from the summons. */
    private static final ImmutableSet<String> CARRIED =
            ImmutableSet.of("grids", "triage", "assignment", "attendanceNoted");

    @Provide
    Arbitrary<CaseFile<GridEvent, GridEventState>> events() {
        return WorkflowArbitraries.caseFiles(new GridEventWorkflowTest().plan());
    }

    @Provide
    Arbitrary<PublicPart> published() {
        Arbitrary<Optional<FreeText>> words = Arbitraries.strings()
                .alpha()
                .withChars(' ', ':', '水')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank())
                .map(FreeText::of)
                .optional();
        return words.list()
                .ofSize(4)
                .map(texts -> PublicPart.builder()
                        .reason(texts.get(0))
                        .description(texts.get(1))
                        .notice(texts.get(2))
                        .address(texts.get(3))
                        .build());
    }

    @Property(tries = 120)
    void anOutlineComesBackFromAServiceRequest(
            @ForAll("events") CaseFile<GridEvent, GridEventState> file, @ForAll("published") PublicPart published) {
        EventOutline outline = EventOutline.of(file, CALENDAR, SETTINGS, published);
        ServiceRequest request = Open311.request(outline);
        Rendering<EventOutline> back = Open311.read(request, SETTINGS);
        assertEquals(outline, back.value());
        assertEquals(Optional.of(file.state()), back.value().state());
        assertTrue(back.isComplete(), back::toString);
        assertEquals(request, Open311.request(back.value()));
    }

    @Property(tries = 120)
    void anOutlineComesBackFromAComplaintButForGridAndDueTime(
            @ForAll("events") CaseFile<GridEvent, GridEventState> file) {
        Rendering<PgrComplaint> complaint = DigitPgr.complaint(file);
        EventOutline back = DigitPgr.read(complaint.value()).value();
        EventOutline outline = EventOutline.of(file, CALENDAR, SETTINGS, PublicPart.NONE);
        assertEquals(outline.withGrid(Optional.empty()).withDue(Optional.empty()), back);
        assertEquals(outline.grid().isPresent(), isMissed(complaint, "所在网格"));
        if (outline.due().isPresent()) {
            assertTrue(isMissed(complaint, "到期时间"));
        }
    }

    @Property(tries = 120)
    void everythingOnFileIsCarriedOrMissed(@ForAll("events") CaseFile<GridEvent, GridEventState> file)
            throws ReflectiveOperationException {
        Rendering<ServiceRequest> request = Open311.request(file, CALENDAR, SETTINGS, PublicPart.NONE);
        Rendering<PgrComplaint> complaint = DigitPgr.complaint(file);
        for (String part : LOST.keySet()) {
            boolean there = isThere(GridEvent.class.getMethod(part).invoke(file.content()));
            assertEquals(there, isMissed(request, LOST.get(part)), part);
            assertEquals(there, isMissed(complaint, LOST.get(part)), part);
        }
    }

    @Property(tries = 60)
    void nobodyIsNamedToAnotherSystem(@ForAll("events") CaseFile<GridEvent, GridEventState> file) {
        ServiceRequest request =
                Open311.request(file, CALENDAR, SETTINGS, PublicPart.NONE).value();
        String said = request.id()
                + request.statusNotes().map(FreeText::value)
                + request.serviceCode()
                + request.agencyResponsible()
                + request.addressId()
                + DigitPgr.complaint(file);
        for (String person : ImmutableSet.of(
                Samples.RESIDENT.person().value(), Samples.PLUMBER.person().value(), Samples.KIN.value())) {
            assertFalse(said.contains(person));
        }
        assertFalse(said.contains(Samples.ACCUSED.value()), "nor the unit complained of");
    }

    @Example
    void noPartOfAnEventIsForgotten() {
        Set<String> parts = Arrays.stream(GridEvent.class.getMethods())
                .filter(method -> method.getDeclaringClass() == GridEvent.class
                        && Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(LOST.keySet());
        known.addAll(CARRIED);
        assertEquals(parts, known);
    }

    private static boolean isMissed(Rendering<?> rendering, String zh) {
        return rendering.unsaid().stream().map(Phrase::zh).anyMatch(zh::equals);
    }

    private static boolean isThere(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        return value instanceof Answer answer ? answer != Answer.UNKNOWN : !value.equals(0);
    }
}
