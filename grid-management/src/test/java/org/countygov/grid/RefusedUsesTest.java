package org.countygov.grid;

import static org.countygov.law.Instruments.SD_XZ;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countygov.grid.assessment.AssessmentInput;
import org.countygov.grid.assessment.AssessmentOrder;
import org.countygov.grid.assessment.Score;
import org.countygov.grid.assessment.Subject;
import org.countygov.grid.assessment.Veto;
import org.countygov.grid.points.PointsEntry;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.residence.ResidenceState;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.PersonId;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.testkit.ModuleClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each use that the library refuses: there is nothing in this module by which it could be asked for, or it is refused when asked. */
class RefusedUsesTest {
    private static final Path CLASSES =
            Path.of(System.getProperty("basedir", "")).resolve("target/classes");

    @ParameterizedTest
    @EnumSource(RefusedUse.class)
    void isNowhereToBeHad(RefusedUse use) {
        switch (use) {
            case PERSON_SEARCH -> nothingIsCalled("search|lookup|locate|whereabouts|find(Person|Resident|Member)");
            case PERSON_SCORING -> {
                nothingIsCalled("risk(Score|Of)|predict|profil");
                nothingRatesAPerson();
            }
            case FACE_OR_PLATE_MATCHING ->
                nothingIsCalled("(^|[a-z])Face(?!t)|^face(?!t)|plate(?!n|s?Of)|biometr|recogni[sz]e");
            case PROFILE_LISTS -> nothingIsCalled("ethnic|nationality|petitioners|complainants|believers");
            case KEY_PERSON_LABELS -> nothingIsCalled("keyPerson|label|blacklist|watchlist|focusPerson");
            case COMPLAINT_HISTORY_ELSEWHERE -> nothingIsCalled("(complaint|petition)s?(History|Of)|historyOf");
            case POINTS_WITH_PENALTIES ->
                assertEquals(
                        ImmutableSet.of("Earned", "Redeemed", "EarnReversed", "RedemptionCancelled", "Expired"),
                        Arrays.stream(PointsEntry.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .collect(ImmutableSet.toImmutableSet()));
            case AUTOMATIC_DEREGISTRATION ->
                assertTrue(ResidenceRegistration.WORKFLOW.editions().stream()
                        .flatMap(edition -> edition.table().rules().stream())
                        .filter(rule -> rule.effect().isPresent())
                        .noneMatch(rule -> rule.to().equals(Optional.of(ResidenceState.DEREGISTERED))));
            case BULK_EXPORT ->
                nothingIsCalled("export|dump|bulk|toCsv|everybody(Registered)|all(Residents|Persons|People)");
            case RANKING_RESIDENTS -> refuses(use, order(Subject.RESIDENT, authority(), false, Veto.NONE));
            case RANKING_TOWNSHIPS_WITHOUT_AUTHORITY ->
                refuses(use, order(Subject.TOWNSHIP, Optional.empty(), false, Veto.NONE));
            case ASSESSING_COOPERATION -> refuses(use, order(Subject.DEPARTMENT, authority(), true, Veto.NONE));
            case UNAPPROVED_VETO -> refuses(use, order(Subject.GRID, authority(), false, Veto.SET_BELOW));
            case DECLINED_OFFERS_AS_INPUT -> assertEquals(Optional.of(use), AssessmentInput.DECLINED_OFFERS.refused());
        }
    }

    private static Optional<Basis> authority() {
        return Optional.of(SD_XZ.article(18));
    }

    private static AssessmentOrder order(
            Subject subject, Optional<Basis> authority, boolean onlyCooperates, Veto veto) {
        return new AssessmentOrder(
                subject,
                "one class",
                Period.of(YearMonth.of(2024, 3)),
                true,
                authority,
                ImmutableSet.of(AssessmentInput.INDICATOR),
                onlyCooperates,
                veto,
                "2024-1",
                LocalDate.of(2024, 4, 15));
    }

    private static void refuses(RefusedUse use, AssessmentOrder order) {
        assertEquals(ImmutableList.of(use), order.refusals(LocalSettings.DEFAULTS));
    }

    // ---- what the module has
    // ---------------------------------------------------------------------------------------------

    /** No public type and no public method has such a name. */
    private static void nothingIsCalled(String names) {
        Pattern pattern = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
        TreeSet<String> found = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            Stream.concat(Stream.of(type.getSimpleName()), methods(type).map(Method::getName))
                    .filter(name -> pattern.matcher(name).find())
                    .forEach(name -> found.add(type.getSimpleName() + ": " + name));
        }
        assertEquals(new TreeSet<>(), found);
    }

    /** No public method makes a number, a share or a score of a person. */
    private static void nothingRatesAPerson() {
        List<Class<?>> rates = List.of(int.class, long.class, double.class, Share.class, Score.class);
        for (Class<?> type : publicTypes()) {
            methods(type)
                    .filter(method -> Arrays.asList(method.getParameterTypes()).contains(PersonId.class))
                    .forEach(method -> assertFalse(rates.contains(method.getReturnType()), method::toString));
        }
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static ImmutableList<Class<?>> publicTypes() {
        ImmutableList<Class<?>> types = ModuleClasses.in(CLASSES).stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .collect(ImmutableList.toImmutableList());
        assertFalse(types.isEmpty(), "no types in " + CLASSES);
        return types;
    }
}
