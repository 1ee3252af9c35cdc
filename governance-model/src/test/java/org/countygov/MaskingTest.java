package org.countygov;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countygov.inspection.Facts;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.party.AccessRequest;
import org.countygov.party.Actor;
import org.countygov.party.Address;
import org.countygov.party.CitizenNumber;
import org.countygov.party.CreditCode;
import org.countygov.party.Disclosure;
import org.countygov.party.LegacyCitizenNumber;
import org.countygov.party.PersonId;
import org.countygov.party.PersonName;
import org.countygov.party.PersonalValue;
import org.countygov.party.PhoneNumber;
import org.countygov.party.Purpose;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.rectification.FindingId;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.LedgerClocks;
import org.countygov.rectification.LedgerIndicators;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.ResponsibilityList;
import org.countygov.supervision.Sample;
import org.countygov.supervision.SampleSize;
import org.countygov.supervision.Score;
import org.countygov.supervision.ScoreFormula;
import org.countygov.supervision.Share;
import org.countygov.supervision.TaskList;
import org.countygov.testkit.Life;
import org.countygov.testkit.MaskingContract;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.Tier;
import org.countygov.time.WorkCalendar;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyCommand;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyRole;
import org.countygov.toy.ToyRules;
import org.countygov.toy.ToyState;
import org.countygov.value.FreeText;
import org.countygov.value.ParseFault;
import org.countygov.words.Phrase;
import org.countygov.workflow.ApprovalClause;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.ClockAct;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Event;
import org.countygov.workflow.History;
import org.countygov.workflow.Reason;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Timing;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** No type of the model prints who somebody is, where somebody lives, or how to reach somebody. */
class MaskingTest extends MaskingContract {
    /** Packages whose types are written by lawyers and programmers, never read from a record; and what they are about. */
    private static final ImmutableMap<String, String> NO_RECORDS = ImmutableMap.of(
            "org.countygov.words", "words are written by whoever declares what they name",
            "org.countygov.law", "law and settings name nobody",
            "org.countygov.time", "days and periods name nobody",
            "org.countygov.place", "places are divisions and grids, not homes",
            "org.countygov.publish", "a page is made from rules");

    /** What a table of rules is made of, and what a table says against an act; the types within them too. */
    private static final ImmutableSet<String> RULES = Stream.of(
                    Workflow.class,
                    Edition.class,
                    RuleTable.class,
                    Rule.class,
                    Condition.class,
                    ClockAct.class,
                    ApprovalClause.class,
                    Timing.class,
                    Reason.class)
            .map(Class::getName)
            .collect(ImmutableSet.toImmutableSet());

    /** Beside the public ones of the same package. */
    private static final ImmutableSet<String> PARTS_OF_RULES =
            ImmutableSet.of("org.countygov.workflow.Clauses", "org.countygov.workflow.Places");

    /** The number of {@link #SECRETS} as it was before 1999. */
    private static final String LEGACY_NUMBER = "110105491231002";

    private static final CaseFile<Toy, ToyState> CASE = file();
    private static final ScoreFormula FORMULA = ValuesTest.formula();
    private static final UnitId TOWN = UnitId.of("town");

    private static CaseFile<Toy, ToyState> file() {
        PersonId somebody = PersonId.of(PLANTED);
        return Life.of(ToyRules.SUBSIDY)
                .at("2024-05-06 09:00")
                .by(Actor.of(somebody, UnitId.of("town"), ToyRole.APPLICANT))
                .does(new ToyCommand.Apply(somebody, FreeText.of(PLANTED), ToyPlan.SMALL.sum()))
                .file();
    }

    private static Deadline deadline() {
        return ClockRun.start(LedgerClocks.APPEAL, CASE.history().last().at())
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
    }

    private static AccessRequest request() {
        Purpose purpose = Purpose.of("check", Phrase.of("核对", "to check"), Instruments.PML.article(1));
        Actor officer = Actor.of(PersonId.of(PLANTED), TOWN, ToyRole.CLERK);
        return AccessRequest.of(purpose, officer, CASE.history().last().at(), "case 1");
    }

    private static ResponsibilityList duties() {
        return ResponsibilityList.of(ImmutableList.of(
                        new ResponsibilityList.Duty("1", Phrase.of("普法", "publicise a law"), ImmutableList.of())))
                .led("1", TOWN);
    }

    private static ImmutableMap<Class<?>, PersonalValue> personalValues() {
        return ImmutableMap.of(
                CitizenNumber.class,
                CitizenNumber.of(SECRETS.get(0)),
                LegacyCitizenNumber.class,
                LegacyCitizenNumber.of(LEGACY_NUMBER),
                PhoneNumber.class,
                PhoneNumber.of(SECRETS.get(1)),
                PersonName.class,
                PersonName.of(SECRETS.get(2)),
                Address.class,
                Address.of("前进大街", "18号院", SECRETS.get(3)));
    }

    @Override
    protected ImmutableMap<Class<?>, Object> samples() {
        return ImmutableMap.<Class<?>, Object>builder()
                .putAll(personalValues())
                .put(Role.class, ToyRole.CLERK)
                .put(CreditCode.class, CreditCode.of("91310115MA1H8R7C67"))
                .put(Disclosure.class, CitizenNumber.of(SECRETS.get(0)).reveal(request()))
                .put(ParseFault.class, DivisionCode.Fault.LENGTH)
                .put(CaseFile.class, CASE)
                .put(History.class, CASE.history())
                .put(Event.class, CASE.history().last())
                .put(Rule.class, ToyRules.RULES_OF_2024.rules().get(0))
                .put(Reason.class, new Reason.OutOfTime(LedgerClocks.APPEAL, deadline(), ImmutableList.of()))
                .put(Deadline.class, deadline())
                .put(Tier.class, ToyRules.PROLONGATION)
                .put(WorkCalendar.class, WorkCalendar.ofStateCouncil())
                .put(LocalSettings.class, LocalSettings.DEFAULTS)
                .put(Facts.class, Facts.of(ImmutableMap.of("fact", PLANTED)))
                .put(FindingId.class, FindingId.of(CASE.ref(), "DEFECT", PLANTED))
                .put(Ledger.class, Ledger.empty())
                .put(Share.class, Share.of(1, 2))
                .put(Indicator.class, LedgerIndicators.ON_TIME)
                .put(ScoreFormula.class, FORMULA)
                .put(Score.class, Score.of(FORMULA, TOWN, ImmutableList.of("item"), ImmutableList.of()))
                .put(ResponsibilityList.class, duties())
                .put(ResponsibilityList.Coverage.class, duties().coverage(ImmutableList.of(TOWN)))
                .put(
                        Sample.class,
                        Sample.draw("seed", ImmutableList.of(new Sample.Member("town", "1")), new SampleSize(1, 1)))
                .put(
                        TaskList.class,
                        TaskList.of(ImmutableList.of(
                                TaskList.Task.of("1", FreeText.of(PLANTED), TOWN, LocalDate.of(2024, 5, 6)))))
                .buildOrThrow();
    }

    @Override
    protected ImmutableMap<String, String> plainTexts() {
        return ImmutableListMultimap.<String, String>builder()
                .putAll(
                        "the number of a case, a finding, a task or a paper, which tells nothing of anybody",
                        "AccessRequest.reference",
                        "CaseRef.id",
                        "Circular.number",
                        "Circular.findings",
                        "InterviewRecord.findings",
                        "LogEntry.caseId",
                        "ResponsibilityList.Duty.id",
                        "Sample.Member.id",
                        "Sample.Ticket.id",
                        "Sample.Ticket.lot",
                        "ScoredFinding.id",
                        "ScoredFinding.item",
                        "TaskList.Task.id")
                .putAll(
                        "a code that rules and formulas are written with",
                        "CaseRef.workflow",
                        "DefectWeight.defect",
                        "Entry.defect",
                        "InspectedStep.state",
                        "Purpose.key",
                        "Sample.Member.stratum",
                        "Sample.Stratum.name",
                        "ScoredFinding.defect")
                .putAll(
                        "what a log calls a file, a procedure, an act or a column; whoever did it stands elsewhere",
                        "Finding.about",
                        "LogEntry.workflow",
                        "LogEntry.activity",
                        "LogPosition.file",
                        "Told.Problem.fact")
                .put("an organisation, which is no person", "UnitId.value")
                .build()
                .inverse()
                .entries()
                .stream()
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    protected ImmutableMap<String, String> notValues() {
        return ImmutableMap.of("Indicator.Part", "it is declared with an indicator, and is never handed out");
    }

    @Override
    protected ImmutableMap<String, String> repeating() {
        String notice = "a notice that the State Council has published";
        String declared = "it is written where it is declared, not read from a record";
        return ImmutableMap.of(
                "HolidayNotice.parse", notice,
                "WorkCalendar.parse", notice,
                "Indicator.named", declared,
                "Purpose.constructor", declared,
                "Purpose.of", declared,
                "DefectWeight.of", "a code of a published list");
    }

    // ---- what holds nothing of a record
    // ------------------------------------------------------------------------------------

    @Override
    protected Optional<String> whyNothingOfARecord(Class<?> type) {
        if (!prints(type)) {
            return Optional.of("it has no toString, and prints none of its parts");
        }
        if (isRule(type)) {
            return Optional.of("it is a part of rules, which name nobody");
        }
        return Optional.ofNullable(NO_RECORDS.get(type.getPackageName()));
    }

    private static boolean prints(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every class has it", e);
        }
    }

    private static boolean isRule(Class<?> type) {
        String outermost = type.getNestHost().getName();
        return RULES.contains(outermost) || PARTS_OF_RULES.contains(outermost);
    }

    /** Otherwise a page or a rule that came to hold a case file, an actor or a text of a log would no longer be looked at. */
    @Test
    void whatHoldsNothingOfARecordIsMadeOfTheLike() {
        Set<String> strangers = new TreeSet<>();
        int looked = 0;
        for (Class<?> type : allTypes()) {
            if (prints(type) && whyNothingOfARecord(type).isPresent()) {
                looked++;
                partsOf(type)
                        .filter(part -> part.getName().startsWith("org.countygov.")
                                && !part.isInterface()
                                && !part.isEnum()
                                && (prints(part) ? whyNothingOfARecord(part).isEmpty() : !isRule(part)))
                        .forEach(part -> strangers.add(name(type) + " holds " + name(part)));
            }
        }
        assertEquals(Set.of(), strangers);
        assertFalse(looked == 0, "nothing is passed over by a rule");
    }

    private static Stream<Class<?>> partsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getGenericType)
                .flatMap(MaskingTest::named);
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    named(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments()).flatMap(MaskingTest::named));
        }
        if (type instanceof GenericArrayType array) {
            return named(array.getGenericComponentType());
        }
        return type instanceof WildcardType wildcard ? named(wildcard.getUpperBounds()[0]) : Stream.empty();
    }

    /** Their texts are in the sealed class above them, so that they have no parts by which they would be found. */
    @Test
    void everyPersonalValuePrintsItsMask() {
        assertEquals(
                ImmutableSet.copyOf(PersonalValue.class.getPermittedSubclasses()),
                personalValues().keySet());
        ImmutableList<String> plain = ImmutableList.<String>builder()
                .addAll(SECRETS)
                .add(LEGACY_NUMBER)
                .build();
        personalValues()
                .values()
                .forEach(value -> assertEquals(
                        ImmutableList.of(),
                        plain.stream().filter(value.toString()::contains).collect(toImmutableList())));
    }
}
