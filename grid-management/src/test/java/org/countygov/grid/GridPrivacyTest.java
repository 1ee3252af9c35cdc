package org.countygov.grid;

import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.MEMBER;
import static org.countygov.grid.shared.GridRole.ORGANISER;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countygov.grid.item.GridItemCommand;
import org.countygov.grid.item.GridItems;
import org.countygov.grid.points.PointsAccounts;
import org.countygov.grid.points.PointsCommand;
import org.countygov.grid.posting.Employment;
import org.countygov.grid.posting.GridCommand;
import org.countygov.grid.posting.GridKind;
import org.countygov.grid.posting.GridMap;
import org.countygov.grid.posting.GridPostings;
import org.countygov.grid.posting.GridState;
import org.countygov.grid.posting.Layout;
import org.countygov.grid.posting.MicroArea;
import org.countygov.grid.posting.PostedItem;
import org.countygov.grid.posting.WorkerPosting;
import org.countygov.grid.residence.ForeignerLodging;
import org.countygov.grid.residence.PermitCommand;
import org.countygov.grid.residence.PersonGroup;
import org.countygov.grid.residence.ResidenceCommand;
import org.countygov.grid.residence.ResidenceField;
import org.countygov.grid.residence.ResidencePermit;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.PointAct;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.grid.visit.AssistanceVisit;
import org.countygov.grid.visit.AssistanceVisits;
import org.countygov.grid.visit.VisitCommand;
import org.countygov.grid.visit.VisitField;
import org.countygov.grid.visit.VisitPurpose;
import org.countygov.grid.visit.VisitState;
import org.countygov.grid.volunteer.Duty;
import org.countygov.grid.volunteer.Shift;
import org.countygov.grid.volunteer.VolunteerCommand;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.law.Instruments;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.referral.Referral;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.value.FreeText;
import org.countygov.words.Language;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Workflow;
import org.junit.jupiter.api.Test;

/**
 * The technical rules of privacy in residence, volunteering, points, grids and visits: nothing prints who somebody is, nothing
 * beyond the lists is collected, and there is nothing by which the refused uses could be asked for.
 */
class GridPrivacyTest {
    /** Whoever appears in the cases below; the word must print nowhere. */
    private static final String SECRET = "zhanglihua";

    private static final PersonId PERSON = PersonId.of(SECRET + "-1");
    private static final FreeText WORDS = FreeText.of(SECRET + " told the neighbours");
    private static final Actor SOMEBODY = Actor.of(PERSON, UnitId.of("unit-1"), RESIDENT);

    private static final ImmutableList<Workflow<?, ?>> WORKFLOWS = GridWorkflows.ALL;

    /** Those that are opened about somebody. */
    private static final ImmutableList<Workflow<?, ?>> ABOUT_PEOPLE = ImmutableList.of(
            ResidenceRegistration.WORKFLOW,
            ResidencePermit.WORKFLOW,
            VolunteerPosts.WORKFLOW,
            PointsAccounts.WORKFLOW,
            GridItems.WORKFLOW,
            GridPostings.WORKFLOW,
            AssistanceVisits.WORKFLOW);

    private static Actor as(GridRole role) {
        return Actor.of(PERSON, UnitId.of("unit-1"), role);
    }

    // ---- nothing prints who somebody is
    // --------------------------------------------------------------------------------

    private static <C, S extends Enum<S> & Worded> Life<C, S> at(Workflow<C, S> workflow, Actor actor) {
        return Life.of(workflow).at("2024-03-04 09:00").by(actor);
    }

    /** A case of each kind that knows somebody. */
    private static Stream<CaseFile<?, ?>> cases() {
        Shift shift = new Shift(BeijingTime.parse("2024-03-04 09:00"), BeijingTime.parse("2024-03-04 11:00"));
        return Stream.of(
                at(ResidenceRegistration.WORKFLOW, as(GRID_WORKER))
                        .does(new ResidenceCommand.Arrive(
                                PERSON, Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()))
                        .file(),
                at(VolunteerPosts.WORKFLOW, as(ORGANISER))
                        .does(new VolunteerCommand.Publish(
                                Optional.of(shift), Optional.of(ImmutableSet.of(Duty.CARE)), YES, YES, NO, NO))
                        .by(as(VOLUNTEER))
                        .does(new VolunteerCommand.Claim(YES, YES, NO, Optional.of(ImmutableSet.of()), NO, UNKNOWN, NO))
                        .file(),
                at(PointsAccounts.WORKFLOW, as(MEMBER))
                        .does(new PointsCommand.OpenAccount(PERSON, YES))
                        .file(),
                at(GridPostings.WORKFLOW, as(TOWNSHIP))
                        .does(new GridCommand.Draft(
                                Optional.of(GridCode.of(DivisionCode.of("131102001001"), "001")),
                                Optional.of(GridKind.GENERAL),
                                Layout.of(
                                        ImmutableSet.of(MicroArea.of("east-court")),
                                        ImmutableSet.of(new WorkerPosting(PERSON, Employment.FULL_TIME)),
                                        300)))
                        .file(),
                at(AssistanceVisits.WORKFLOW, as(GRID_WORKER))
                        .does(new VisitCommand.Offer(
                                PERSON, Optional.of(ImmutableSet.of(VisitPurpose.LEGAL_AID)), NO, YES))
                        .file());
    }

    @Test
    void contentsPrintNobody() {
        cases().forEach(file -> {
            assertFalse(
                    file.content().toString().contains(SECRET), file.content().toString());
            assertFalse(file.toString().contains(SECRET), file.toString());
            assertFalse(
                    file.history().last().toString().contains(SECRET),
                    file.history().last().toString());
        });
        assertEquals(5, cases().count());
        assertFalse(ForeignerLodging.of(PERSON, Optional.of(PERSON), BeijingTime.parse("2024-03-04 09:00"))
                .toString()
                .contains(SECRET));
    }

    @Test
    void commandsAndRefusalsPrintNobody() {
        Referral referral = Referral.of(
                new CaseRef("assistance-visit", "1"), UnitId.of("police"), WORDS, Instruments.WBF.article(11));
        Stream.of(
                        new VolunteerCommand.CancelPost(Optional.of(WORDS)),
                        new GridCommand.Retire(Optional.of(WORDS), Optional.empty()),
                        new VisitCommand.RaiseAlarm(Optional.empty(), Optional.empty(), Optional.of(referral)),
                        new PointsCommand.Earn(
                                new CaseRef("volunteer-post", "1"),
                                Optional.of(PointAct.VOLUNTEER_SERVICE),
                                50,
                                Optional.empty(),
                                YES,
                                Optional.of(PERSON)))
                .forEach(command -> assertFalse(command.toString().contains(SECRET), command.toString()));
        for (Workflow<?, ?> workflow : ABOUT_PEOPLE) {
            refusals(workflow).forEach(text -> assertFalse(text.contains(SECRET), text));
        }
    }

    /** What the workflow answers to somebody who asks for what only others may do. */
    private static <C, S extends Enum<S> & Worded> Stream<String> refusals(Workflow<C, S> workflow) {
        Command<C, S> first = anyCommand(workflow);
        Decision<C, S> decision =
                at(workflow, Actor.of(PERSON, UnitId.UNSTATED, POLICE)).asks(first);
        return Arrays.stream(Language.values())
                .map(language -> decision.fold(file -> file.toString(), rejected -> rejected.in(language)));
    }

    /** A command that names the person and opens a case of the workflow. */
    @SuppressWarnings("unchecked") // each command is of its workflow
    private static <C, S extends Enum<S>> Command<C, S> anyCommand(Workflow<C, ?> workflow) {
        ImmutableMap<String, Command<?, ?>> commands = ImmutableMap.<String, Command<?, ?>>builder()
                .put(
                        "residence-registration",
                        new ResidenceCommand.Arrive(PERSON, Optional.of(PersonGroup.FOREIGNER), NO, Optional.empty()))
                .put(
                        "residence-permit",
                        new PermitCommand.Apply(
                                Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty()))
                .put("volunteer-post", new VolunteerCommand.Publish(Optional.empty(), Optional.empty(), NO, NO, NO, NO))
                .put("points-account", new PointsCommand.OpenAccount(PERSON, NO))
                .put("grid-item", new GridItemCommand.Propose(UnitId.of("bureau"), Optional.empty(), NO, YES))
                .put(
                        "grid-posting",
                        new GridCommand.Draft(
                                Optional.empty(),
                                Optional.empty(),
                                new Layout(
                                        Optional.empty(),
                                        Optional.of(ImmutableSet.of(new WorkerPosting(PERSON, Employment.PART_TIME))),
                                        Optional.empty())))
                .put("assistance-visit", new VisitCommand.Offer(PERSON, Optional.of(ImmutableSet.of()), YES, NO))
                .buildOrThrow();
        return (Command<C, S>) Objects.requireNonNull(commands.get(workflow.name()), workflow.name());
    }

    // ---- only what is listed is collected
    // ------------------------------------------------------------------------------

    @Test
    void ofAResidentOnlyTheListedFieldsAreCollected() {
        var unregistered = at(ResidenceRegistration.WORKFLOW, as(GRID_WORKER))
                .does(new ResidenceCommand.Arrive(
                        PERSON, Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()));
        assertEquals(
                EnumSet.of(
                        ResidenceField.RELIGION,
                        ResidenceField.HEALTH,
                        ResidenceField.PARTY_MEMBERSHIP,
                        ResidenceField.MARRIAGE),
                refused(
                        ResidenceField.class,
                        field -> unregistered
                                .asks(new ResidenceCommand.Collect(
                                        Optional.of(ImmutableSet.of(field)), NO, UNKNOWN, Optional.empty()))
                                .isAccepted()));
    }

    @Test
    void ofAChildNothingIsCollectedWithoutTheGuardian() {
        var unregistered = at(ResidenceRegistration.WORKFLOW, as(GRID_WORKER))
                .does(new ResidenceCommand.Arrive(
                        PERSON, Optional.of(PersonGroup.CHINESE_MAINLAND), YES, Optional.empty()));
        Optional<ImmutableSet<ResidenceField>> name = Optional.of(ImmutableSet.of(ResidenceField.NAME));
        assertFalse(unregistered
                .asks(new ResidenceCommand.Collect(name, YES, NO, Optional.empty()))
                .isAccepted());
        // Whether it is a child has no default: who does not say so is told that it is not established.
        assertFalse(unregistered
                .asks(new ResidenceCommand.Collect(name, UNKNOWN, UNKNOWN, Optional.empty()))
                .isAccepted());
        assertTrue(unregistered
                .asks(new ResidenceCommand.Collect(name, YES, YES, Optional.empty()))
                .isAccepted());
    }

    @Test
    void ofAVisitOnlyTheHelpIsWrittenDown() {
        assertEquals(VisitState.SCHEDULED, scheduled().state());
        assertEquals(
                EnumSet.of(VisitField.RISK_SCORE, VisitField.LABEL, VisitField.PREDICTION, VisitField.RELATIVES),
                refused(
                        VisitField.class,
                        field -> scheduled()
                                .asks(new VisitCommand.Visit(
                                        Optional.of(ImmutableSet.of(field)), YES, Optional.empty()))
                                .isAccepted()));
    }

    private static Life<AssistanceVisit, VisitState> scheduled() {
        return at(AssistanceVisits.WORKFLOW, as(GRID_WORKER))
                .does(new VisitCommand.Offer(PERSON, Optional.of(ImmutableSet.of(VisitPurpose.ASSISTANCE)), NO, NO))
                .by(SOMEBODY)
                .does(new VisitCommand.Consent(YES, NO, UNKNOWN, UNKNOWN))
                .by(as(GRID_WORKER));
    }

    @Test
    void ofAGridNoResidentIsPosted() {
        var draft = at(GridPostings.WORKFLOW, as(TOWNSHIP))
                .does(new GridCommand.Draft(
                        Optional.of(GridCode.of(DivisionCode.of("131102001001"), "001")),
                        Optional.of(GridKind.DEDICATED),
                        Layout.of(
                                ImmutableSet.of(MicroArea.of("campus")),
                                ImmutableSet.of(new WorkerPosting(PERSON, Employment.FULL_TIME)),
                                1)));
        GridCode code = GridCode.of(DivisionCode.of("131102001001"), "001");
        var active = draft.by(as(COUNTY_BODY))
                .does(new GridCommand.Approve(Optional.of(GridMap.of(
                        ImmutableSet.of(MicroArea.of("campus")),
                        ImmutableMap.of(code, ImmutableSet.of(MicroArea.of("campus")))))))
                .by(as(TOWNSHIP));
        assertEquals(GridState.ACTIVE, active.state());
        Set<PostedItem> all = EnumSet.allOf(PostedItem.class);
        Set<PostedItem> allowed = EnumSet.complementOf(EnumSet.of(PostedItem.RESIDENTS, PostedItem.PRIVATE_PHONE));
        assertFalse(active.asks(new GridCommand.Post(Optional.of(ImmutableSet.copyOf(all))))
                .isAccepted());
        assertTrue(active.asks(new GridCommand.Post(Optional.of(ImmutableSet.copyOf(allowed))))
                .isAccepted());
    }

    private static <E extends Enum<E>> EnumSet<E> refused(Class<E> type, Predicate<E> accepted) {
        EnumSet<E> refused = EnumSet.allOf(type);
        refused.removeIf(accepted);
        return refused;
    }

    // ---- there is no way to ask for what is refused
    // ---------------------------------------------------------------------

    @Test
    void noCommandIsOfARefusedUse() {
        Pattern refused = Pattern.compile(
                "search|score|rank|profile|export|blacklist|keyPerson|match(?!es)|predict"
                        + "|搜索|评分|排名|画像|导出|黑名单|重点人员|比对|预测",
                Pattern.CASE_INSENSITIVE);
        for (Workflow<?, ?> workflow : WORKFLOWS) {
            var vocabulary = workflow.editions().get(0).table().vocabulary();
            for (Class<?> command : vocabulary.commands()) {
                for (String name : new String[] {
                    command.getSimpleName(),
                    vocabulary.words(command).zh(),
                    vocabulary.words(command).en()
                }) {
                    assertFalse(refused.matcher(name).find(), workflow + ": " + name);
                }
            }
        }
    }

    @Test
    void nothingIsCancelledOrTakenByItself() {
        // What happens without anybody's act never ends a registration, takes a right or marks a person.
        assertEquals(
                ImmutableSet.of(
                        "ResumeAtReview",
                        "CompleteAttendance",
                        "BecomeFinal",
                        "RunOut",
                        "Miss",
                        "EndExemption",
                        "MissEndorsement",
                        "MissShift",
                        "Expire"),
                WORKFLOWS.stream()
                        .flatMap(workflow -> workflow.editions().get(0).table().rules().stream())
                        .filter(rule -> rule.effect().isPresent())
                        .map(rule -> rule.command().getSimpleName())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void everyRefusalHasWordsAndAnArticle() {
        for (RefusedUse use : RefusedUse.values()) {
            assertFalse(use.bases().isEmpty(), use.name());
            use.bases().forEach(basis -> assertTrue(basis.article() > 0, use + " cites no article"));
            assertFalse(use.words().zh().isBlank() || use.words().en().isBlank(), use.name());
        }
    }
}
