package org.countygov.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.countygov.law.Instruments;
import org.countygov.party.AccessRequest;
import org.countygov.party.Actor;
import org.countygov.party.Address;
import org.countygov.party.CitizenNumber;
import org.countygov.party.CreditCode;
import org.countygov.party.LegacyCitizenNumber;
import org.countygov.party.PersonId;
import org.countygov.party.PersonName;
import org.countygov.party.PhoneNumber;
import org.countygov.party.Purpose;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.place.ServiceGridCode;
import org.countygov.words.Phrase;

/**
 * Arbitrary identifiers. Those of people can be nobody's: citizen numbers are of people born in the 1800s, mobile numbers have a
 * prefix that is not given out, names are made of placeholders.
 */
public final class IdentifierArbitraries {
    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private IdentifierArbitraries() {}

    public static Arbitrary<PersonId> personIds() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(PersonId::of);
    }

    public static Arbitrary<UnitId> unitIds() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(UnitId::of);
    }

    /** Actors in one of the roles. */
    public static Arbitrary<Actor> actors(Role... roles) {
        return Combinators.combine(personIds(), unitIds(), Arbitraries.of(roles))
                .as(Actor::of);
    }

    /** Purposes under article 13 of the Personal Information Protection Law. */
    public static Arbitrary<Purpose> purposes() {
        return Arbitraries.of("service-of-documents", "verification-of-identity", "calculation-of-age")
                .map(key -> Purpose.of(
                        key, Phrase.of("履行法定职责", "performing a statutory duty"), Instruments.PIPL.article(13)));
    }

    /** Requests by actors in one of the roles, with references in letters, which repeat no number. */
    public static Arbitrary<AccessRequest> accessRequests(Role... roles) {
        Arbitrary<Instant> instants =
                Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<String> references =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(purposes(), actors(roles), instants, references)
                .as(AccessRequest::of);
    }

    /** Valid citizen numbers of people born from 1800 to 1899. */
    public static Arbitrary<String> citizenNumberTexts() {
        Arbitrary<String> addresses = Combinators.combine(
                        Arbitraries.of(
                                "11", "13", "15", "21", "31", "37", "44", "46", "50", "54", "62", "65", "71", "81",
                                "82", "83"),
                        digits(4))
                .as(String::concat);
        Arbitrary<String> births = Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(1899, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        return Combinators.combine(addresses, births, digits(3)).as((address, birth, sequence) -> {
            String body = address + birth + sequence;
            return body + CheckCharacters.ofCitizenNumber(body);
        });
    }

    public static Arbitrary<CitizenNumber> citizenNumbers() {
        return citizenNumberTexts().map(CitizenNumber::of);
    }

    /** Valid 15-digit numbers: those of {@link #citizenNumberTexts} without the century and the check character. */
    public static Arbitrary<String> legacyCitizenNumberTexts() {
        return citizenNumberTexts().map(text -> text.substring(0, 6) + text.substring(8, 17));
    }

    public static Arbitrary<LegacyCitizenNumber> legacyCitizenNumbers() {
        return legacyCitizenNumberTexts().map(LegacyCitizenNumber::of);
    }

    /** Well-formed credit codes; the inner organisation code is sound, the authority may be unknown. */
    public static Arbitrary<String> creditCodeTexts() {
        Arbitrary<String> heads =
                Arbitraries.strings().withChars(CREDIT_CODE_CHARACTERS).ofLength(2);
        Arbitrary<String> organizations = Arbitraries.strings()
                .withChars(CREDIT_CODE_CHARACTERS)
                .ofLength(8)
                .map(body -> body + CheckCharacters.ofOrganizationCode(body));
        return Combinators.combine(heads, digits(6), organizations).as((head, division, organization) -> {
            String body = head + division + organization;
            return body + CheckCharacters.ofCreditCode(body);
        });
    }

    public static Arbitrary<CreditCode> creditCodes() {
        return creditCodeTexts().map(CreditCode::of);
    }

    /** Division codes of every level below the nation, by form alone. */
    public static Arbitrary<DivisionCode> divisionCodes() {
        return Combinators.combine(villageCodes(), Arbitraries.of(2, 4, 6, 9, 12))
                .as((village, significant) ->
                        DivisionCode.of(village.digits().substring(0, significant) + "0".repeat(12 - significant)));
    }

    /** Codes of villages and communities, by form alone. */
    public static Arbitrary<DivisionCode> villageCodes() {
        return Combinators.combine(
                        Arbitraries.integers().between(11, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 599),
                        Arbitraries.integers().between(1, 999))
                .as((province, prefecture, county, township, village) -> DivisionCode.of(
                        "%02d%02d%02d%03d%03d".formatted(province, prefecture, county, township, village)));
    }

    /** Grid codes with a serial of the width. */
    public static Arbitrary<GridCode> gridCodes(int serialWidth) {
        return Combinators.combine(villageCodes(), digits(serialWidth)).as(GridCode::of);
    }

    public static Arbitrary<ServiceGridCode> serviceGridCodes() {
        return Combinators.combine(digits(6), villageCodes(), digits(2))
                .as((objectClass, community, serial) -> ServiceGridCode.of(objectClass + community + serial));
    }

    /** Mobile numbers with the prefix 12, and fixed lines whose numbers begin with 0, none of which is given out. */
    public static Arbitrary<String> phoneNumberTexts() {
        return Arbitraries.oneOf(
                digits(9).map(rest -> "12" + rest),
                digits(6).map(rest -> "03180" + rest),
                digits(7).map(rest -> "0100" + rest));
    }

    public static Arbitrary<PhoneNumber> phoneNumbers() {
        return phoneNumberTexts().map(PhoneNumber::of);
    }

    /** Names of two to four characters, made of the ten stems that stand for anybody. */
    public static Arbitrary<PersonName> personNames() {
        return Arbitraries.strings()
                .withChars("甲乙丙丁戊己庚辛壬癸")
                .ofMinLength(2)
                .ofMaxLength(4)
                .map(PersonName::of);
    }

    public static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        Arbitraries.of("某街道某小区", "某镇某村", "某乡某村"),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(0, 2599))
                .as((area, building, room) -> Address.of(area, building + "号", room == 0 ? "" : room + "室"));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
