package org.countygov.police;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.OCL;
import static org.countygov.law.Instruments.RFR_2023;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.party.PersonId;
import org.countygov.police.criminal.CriminalCase;
import org.countygov.police.criminal.CriminalState;
import org.countygov.police.criminal.FilingCommand.TakeEmergencyMeasure;
import org.countygov.police.criminal.MeasureKind;
import org.countygov.police.criminal.Suspect;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;

/**
 * What must hold between a criminal case and the measures, the property and the administrative cases around it. No rule of a
 * single case can see it; whoever holds the files checks them together.
 *
 * <p>What lies outside the given files is not judged: a case that is not among them may well be in order. {@link RelatedFiles}
 * makes these views of real files.
 */
public final class PoliceLinks {
    private PoliceLinks() {}

    /** What must hold. */
    public enum Invariant implements Worded {
        /** 立案前不得采取强制措施、处分财产. */
        NO_POWER_BEFORE_FILING(
                "立案以前（或者撤案以后）不得采取强制措施，不得查封、扣押、冻结财产",
                "no measure and no power over property before the case is filed, or after it is withdrawn"),
        /** 同一人同时只有一种强制措施. */
        ONE_MEASURE_AT_A_TIME("同一人同时只能有一种强制措施", "one person has one measure at a time"),
        /** 刑事、行政案件相互注明. */
        CONVERSION_LINKED_BOTH_WAYS(
                "刑事案件与其转成的行政案件应当相互注明",
                "a criminal case and the administrative case it became, or came from, name each other"),
        /** 行政案件受理前不得查封、扣押. */
        NO_POWER_BEFORE_ACCEPTANCE(
                "行政案件受理以前（或者终结以后）不得查封、扣押财物",
                "no power over property before the administrative case is accepted, or after it is over"),
        /** 同一事实不得同时作为刑事、行政案件办理. */
        ONE_PROCEDURE_AT_A_TIME(
                "同一事实不得同时作为刑事案件和行政案件办理",
                "one matter is not handled as a crime and as an administrative offence at once"),
        /** 羁押届满后不得另卷再行羁押. */
        NO_CUSTODY_OPENED_AGAIN(
                "羁押期限届满后，不得另立案卷对同一人再行羁押", "custody that has run out is not begun again in another file"),
        /** 警情与其案件相互注明. */
        ALERT_LINKED_BOTH_WAYS("警情与其转成的案件应当相互注明", "an alert and the case that followed it name each other"),
        /** 审核未通过不得移送审查起诉. */
        REVIEW_BEFORE_EXIT("出口审核项目未通过的，不得移送审查起诉", "nothing leaves for prosecution before its review item has passed"),
        /** 涉案财物有其案件. */
        PROPERTY_HAS_ITS_CASE("涉案财物应当有其案件，案件应当列明其财物", "property has its case, and the case names its property");

        private final Phrase words;

        Invariant(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }

        /** The provisions it rests on. */
        public ImmutableList<Basis> bases() {
            return switch (this) {
                case NO_POWER_BEFORE_FILING ->
                    ImmutableList.of(CR.article(174), OCL.article(27).paragraph(2));
                case ONE_MEASURE_AT_A_TIME -> ImmutableList.of(CR.article(162));
                case CONVERSION_LINKED_BOTH_WAYS ->
                    ImmutableList.of(
                            CR.article(177), AR.article(172).paragraph(1).item(5));
                case NO_POWER_BEFORE_ACCEPTANCE -> ImmutableList.of(AR.article(55), AR.article(107));
                case ONE_PROCEDURE_AT_A_TIME ->
                    ImmutableList.of(AR.article(258).item(4), CR.article(177), CR.article(186));
                case NO_CUSTODY_OPENED_AGAIN -> ImmutableList.of(CRIMINAL_PL_2018.article(98), CR.article(161));
                case ALERT_LINKED_BOTH_WAYS -> ImmutableList.of(RFR_2023.article(8));
                case REVIEW_BEFORE_EXIT ->
                    ImmutableList.of(Convention.of(
                            "“两统一”未见公布的全国性条文，依公开的地方做法",
                            "no national text of the unified exit was found; published practice has it"));
                case PROPERTY_HAS_ITS_CASE -> ImmutableList.of(CR.article(227), CR.article(288));
            };
        }
    }

    /**
     * A compulsory measure, whatever workflow its file belongs to.
     *
     * @param file its file
     * @param criminalCase the case in which it was taken
     * @param person against whom
     * @param from when it began
     * @param to when it ended; empty while it stands
     */
    public record Measure(
            CaseRef file, CaseRef criminalCase, PersonId person, MeasureKind kind, Instant from, Optional<Instant> to) {
        private boolean overlaps(Measure other) {
            return from.isBefore(other.to.orElse(Instant.MAX)) && other.from.isBefore(to.orElse(Instant.MAX));
        }
    }

    /**
     * An item of property, whatever workflow its file belongs to.
     *
     * @param file its file
     * @param ownCase the case for which it is held, criminal or administrative
     * @param from when power was first taken over it
     */
    public record Property(CaseRef file, Optional<CaseRef> ownCase, Instant from) {}

    /**
     * An administrative case as far as it touches a criminal one.
     *
     * @param file its file
     * @param criminalCase the criminal case it became or came from
     */
    public record Administrative(CaseRef file, Optional<CaseRef> criminalCase) {}

    /**
     * Files that are checked together.
     *
     * @param cases the criminal cases
     */
    public record Files(
            ImmutableList<CaseFile<CriminalCase, CriminalState>> cases,
            ImmutableList<Measure> measures,
            ImmutableList<Property> property,
            ImmutableList<Administrative> administrative) {}

    /**
     * Something that must hold and does not.
     *
     * @param files the files between which it does not hold
     */
    public record Violation(Invariant invariant, ImmutableList<CaseRef> files) implements Worded {
        static Violation of(Invariant invariant, CaseRef... files) {
            return new Violation(invariant, ImmutableList.copyOf(files));
        }

        /** The provisions it rests on. */
        public ImmutableList<Basis> bases() {
            return invariant.bases();
        }

        @Override
        public Phrase words() {
            return Phrase.of("%s：%s", "%s: %s").with(invariant, Phrase.verbatim(files));
        }
    }

    /** Everything that does not hold between the files, invariant by invariant, in the order of the files. */
    public static ImmutableList<Violation> violations(Files files) {
        ImmutableMap<CaseRef, CaseFile<CriminalCase, CriminalState>> cases =
                files.cases().stream().collect(ImmutableMap.toImmutableMap(CaseFile::ref, file -> file));
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        powersBeforeFiling(files, cases, found);
        measuresAtOnce(files, found);
        conversions(files, found);
        property(files, cases, found);
        return found.build();
    }

    private static void powersBeforeFiling(
            Files files,
            ImmutableMap<CaseRef, CaseFile<CriminalCase, CriminalState>> cases,
            ImmutableList.Builder<Violation> found) {
        for (Measure measure : files.measures()) {
            CaseFile<CriminalCase, CriminalState> own = cases.get(measure.criminalCase());
            if (own != null && !isBehindGate(own, measure.from())) {
                found.add(Violation.of(Invariant.NO_POWER_BEFORE_FILING, own.ref(), measure.file()));
            }
        }
        for (Property item : files.property()) {
            Optional<CaseFile<CriminalCase, CriminalState>> own = item.ownCase().map(cases::get);
            if (own.isPresent() && !isBehindGate(own.get(), item.from()) && !isEmergency(own.get(), item.file())) {
                found.add(
                        Violation.of(Invariant.NO_POWER_BEFORE_FILING, own.get().ref(), item.file()));
            }
        }
    }

    /** Whether the case, at the moment, had been filed and not been given up. */
    private static boolean isBehindGate(CaseFile<CriminalCase, CriminalState> file, Instant moment) {
        Optional<CriminalState> then = Optional.empty();
        for (Event<CriminalCase, CriminalState> event : file.history().events()) {
            if (!event.at().isAfter(moment)) {
                then = Optional.of(event.to());
            }
        }
        return then.map(PoliceLinks::isBehindGate).orElse(false);
    }

    /** Whether a case that stands there is filed and not given up. */
    static boolean isBehindGate(CriminalState state) {
        return switch (state) {
            case REPORT_REGISTERED,
                    FILING_REVIEW,
                    NOT_FILED,
                    WITHDRAWN,
                    NON_PROSECUTION,
                    TRANSFERRED_OUT,
                    PRIVATE_PROSECUTION_ADVISED,
                    CONVERTED_TO_ADMINISTRATIVE,
                    CLOSED -> false;
            case FILED,
                    INVESTIGATING,
                    CONCLUDED,
                    EXIT_REVIEW,
                    TRANSFERRED_FOR_PROSECUTION,
                    RETURNED_1,
                    RETURNED_2,
                    PROSECUTED -> true;
        };
    }

    /** Whether the property was taken by the one emergency measure that the law allows before filing. */
    private static boolean isEmergency(CaseFile<CriminalCase, CriminalState> file, CaseRef property) {
        return file.history().events().stream()
                .anyMatch(event -> event.command() instanceof TakeEmergencyMeasure take
                        && take.property().equals(Optional.of(property)));
    }

    private static void measuresAtOnce(Files files, ImmutableList.Builder<Violation> found) {
        for (int i = 0; i < files.measures().size(); i++) {
            Measure one = files.measures().get(i);
            for (Measure other :
                    files.measures().subList(i + 1, files.measures().size())) {
                if (one.person().isStated() && one.person().equals(other.person()) && one.overlaps(other)) {
                    found.add(Violation.of(Invariant.ONE_MEASURE_AT_A_TIME, one.file(), other.file()));
                }
            }
        }
    }

    private static void conversions(Files files, ImmutableList.Builder<Violation> found) {
        for (Administrative administrative : files.administrative()) {
            for (CaseFile<CriminalCase, CriminalState> file : files.cases()) {
                boolean there = administrative.criminalCase().equals(Optional.of(file.ref()));
                boolean here = names(file.content(), administrative.file());
                if (there != here) {
                    found.add(Violation.of(Invariant.CONVERSION_LINKED_BOTH_WAYS, file.ref(), administrative.file()));
                }
            }
        }
    }

    private static boolean names(CriminalCase content, CaseRef administrative) {
        Optional<CaseRef> wanted = Optional.of(administrative);
        return content.administrativeCase().equals(wanted)
                || content.suspects().values().stream()
                        .map(Suspect::administrativeCase)
                        .anyMatch(wanted::equals);
    }

    private static void property(
            Files files,
            ImmutableMap<CaseRef, CaseFile<CriminalCase, CriminalState>> cases,
            ImmutableList.Builder<Violation> found) {
        for (Property item : files.property()) {
            if (item.ownCase().isEmpty()) {
                found.add(Violation.of(Invariant.PROPERTY_HAS_ITS_CASE, item.file()));
                continue;
            }
            CaseFile<CriminalCase, CriminalState> own = cases.get(item.ownCase().get());
            if (own != null && !own.content().property().contains(item.file())) {
                found.add(Violation.of(Invariant.PROPERTY_HAS_ITS_CASE, own.ref(), item.file()));
            }
        }
        for (CaseFile<CriminalCase, CriminalState> file : files.cases()) {
            for (Property item : files.property()) {
                boolean named = file.content().property().contains(item.file());
                boolean elsewhere =
                        item.ownCase().isPresent() && !item.ownCase().get().equals(file.ref());
                if (named && elsewhere) {
                    found.add(Violation.of(Invariant.PROPERTY_HAS_ITS_CASE, file.ref(), item.file()));
                }
            }
        }
    }
}
