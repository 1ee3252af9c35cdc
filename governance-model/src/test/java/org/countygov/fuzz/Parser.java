package org.countygov.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.inspection.Facts;
import org.countygov.inspection.Reading;
import org.countygov.inspection.RecordedTime;
import org.countygov.law.CaseNumber;
import org.countygov.law.Citation;
import org.countygov.law.Instruments;
import org.countygov.law.UnreadableCitationException;
import org.countygov.party.AccessRequest;
import org.countygov.party.Actor;
import org.countygov.party.Address;
import org.countygov.party.CitizenNumber;
import org.countygov.party.CreditCode;
import org.countygov.party.LegacyCitizenNumber;
import org.countygov.party.PersonId;
import org.countygov.party.PersonName;
import org.countygov.party.PersonalValue;
import org.countygov.party.PhoneNumber;
import org.countygov.party.Purpose;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.DivisionTable;
import org.countygov.place.GridCode;
import org.countygov.place.ServiceGridCode;
import org.countygov.testkit.FuzzTarget;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * Every parser of this module. What holds of each: it throws nothing but what its documentation names; what it accepts is read
 * again as the same from every form in which it prints; what it refuses has a reason; nothing personal prints.
 */
enum Parser implements FuzzTarget {
    CITATION {
        @Override
        boolean accepts(String text) {
            Citation citation;
            try {
                citation = Citation.parse(text);
            } catch (UnreadableCitationException refused) {
                return false;
            }
            assertEquals(citation, Citation.parse(citation.words().zh()));
            assertEquals(citation, Citation.parse(citation.words().en()));
            assertEquals(citation, Citation.parse(citation.toString()).known(citation.confidence()));
            return true;
        }
    },
    CASE_NUMBER {
        @Override
        boolean accepts(String text) {
            return isReadBack(CaseNumber.parse(text), CaseNumber::toString, CaseNumber::parse);
        }
    },
    CITIZEN_NUMBER {
        @Override
        boolean accepts(String text) {
            Parsed<CitizenNumber> number = CitizenNumber.parse(text);
            assertEquals(number.isValid(), CitizenNumber.isValid(text));
            return isReadBack(number, Parser::plain, CitizenNumber::parse);
        }
    },
    LEGACY_CITIZEN_NUMBER {
        @Override
        boolean accepts(String text) {
            Parsed<LegacyCitizenNumber> number = LegacyCitizenNumber.parse(text);
            assertEquals(number.isValid(), LegacyCitizenNumber.isValid(text));
            return isReadBack(number, Parser::plain, LegacyCitizenNumber::parse);
        }
    },
    PHONE_NUMBER {
        @Override
        boolean accepts(String text) {
            Parsed<PhoneNumber> number = PhoneNumber.parse(text);
            assertEquals(number.isValid(), PhoneNumber.isValid(text));
            return isReadBack(number, Parser::plain, PhoneNumber::parse);
        }
    },
    PERSON_NAME {
        @Override
        boolean accepts(String text) {
            // A name of one letter is all that its mask shows.
            return text.codePointCount(0, text.length()) > 1
                    ? isReadBack(PersonName.parse(text), Parser::plain, PersonName::parse)
                    : PersonName.parse(text).isValid();
        }
    },
    ADDRESS {
        // The three parts stand on lines of their own.
        @Override
        boolean accepts(String text) {
            ArrayList<String> parts = new ArrayList<>(Splitter.on('\n').limit(3).splitToList(text));
            while (parts.size() < 3) {
                parts.add("");
            }
            Parsed<Address> address = Address.parse(parts.get(0), parts.get(1), parts.get(2));
            address.value().ifPresent(read -> {
                assertEquals(
                        read,
                        Address.of(
                                parts.get(0).strip(),
                                parts.get(1).strip(),
                                parts.get(2).strip()));
                assertTrue(parts.get(2).isBlank() || read.toString().endsWith("*"), "the household prints: " + read);
            });
            assertEquals(address.isValid(), address.faults().isEmpty());
            return address.isValid();
        }
    },
    CREDIT_CODE {
        @Override
        boolean accepts(String text) {
            Parsed<CreditCode> code = CreditCode.parse(text);
            assertEquals(code.isValid(), CreditCode.isValid(text));
            code.value().ifPresent(read -> {
                assertEquals(9, read.organizationCode().length());
                assertEquals(
                        read.authority().isEmpty()
                                || read.category().isEmpty()
                                || read.division().isEmpty(),
                        read.doubts().stream().anyMatch(doubt -> doubt != CreditCode.Doubt.ORGANIZATION_CODE));
            });
            return isReadBack(code, CreditCode::toString, CreditCode::parse);
        }
    },
    DIVISION_CODE {
        @Override
        boolean accepts(String text) {
            Parsed<DivisionCode> code = DivisionCode.parse(text);
            assertEquals(code.isValid(), DivisionCode.isValid(text));
            code.value().ifPresent(read -> {
                for (Optional<DivisionCode> wider = read.enclosing();
                        wider.isPresent();
                        wider = wider.get().enclosing()) {
                    assertTrue(wider.get().level().compareTo(read.level()) < 0, read + " within " + wider);
                }
            });
            return isReadBack(code, DivisionCode::digits, DivisionCode::parse);
        }
    },
    GRID_CODE {
        @Override
        boolean accepts(String text) {
            int width = Math.min(Math.max(text.length() - 12, 1), 6);
            Parsed<GridCode> code = GridCode.parse(text, width);
            assertEquals(code.isValid(), GridCode.isValid(text, width));
            code.value().ifPresent(read -> assertEquals(read, GridCode.of(read.community(), read.serial())));
            return isReadBack(code, GridCode::toString, again -> GridCode.parse(again, width));
        }
    },
    SERVICE_GRID_CODE {
        @Override
        boolean accepts(String text) {
            Parsed<ServiceGridCode> code = ServiceGridCode.parse(text);
            assertEquals(code.isValid(), ServiceGridCode.isValid(text));
            code.value()
                    .ifPresent(
                            read -> assertEquals(12, read.community().digits().length()));
            return isReadBack(code, ServiceGridCode::toString, ServiceGridCode::parse);
        }
    },
    TIME_LIMIT {
        @Override
        boolean accepts(String text) {
            Optional<TimeLimit> limit = TimeLimit.parse(text);
            limit.ifPresent(read -> {
                assertEquals(limit, TimeLimit.parse(read.words().zh()));
                assertEquals(limit, TimeLimit.parse(read.words().en()));
            });
            return limit.isPresent();
        }
    },
    MOMENT {
        @Override
        boolean accepts(String text) {
            Instant at;
            try {
                at = BeijingTime.parse(text);
            } catch (IllegalArgumentException refused) {
                return false;
            }
            // Beyond them the ISO notation needs a sign, and in the end has no room.
            if (!at.isBefore(FIRST_OF_FOUR_DIGITS) && !at.isAfter(LAST_OF_FOUR_DIGITS)) {
                assertEquals(at, BeijingTime.parse(at.toString()));
            }
            return true;
        }
    },
    RECORDED_TIME {
        @Override
        boolean accepts(String text) {
            Reading<RecordedTime> reading = RecordedTime.parse(text);
            assertFalse(reading instanceof Reading.Absent, "absent");
            // A space sends it past the short cut for the usual notation.
            if (text.length() < 60) {
                assertEquals(reading, RecordedTime.parse(" " + text));
            }
            reading.toOptional().ifPresent(read -> {
                assertTrue(read.zoneAssumed() || !read.dayOnly(), "a day in a zone: " + read);
                OffsetDateTime written = read.at().atOffset(ZoneOffset.ofHours(8));
                if (written.getYear() >= 0 && written.getYear() <= 9999) {
                    assertEquals(
                            Optional.of(read.at()),
                            RecordedTime.parse(written.toString()).toOptional().map(RecordedTime::at));
                }
                if (read.dayOnly()) {
                    assertEquals(reading, RecordedTime.parse(read.day().toString()));
                }
            });
            return reading.toOptional().isPresent();
        }
    },
    FACTS {
        @Override
        boolean accepts(String text) {
            Facts facts = facts(text);
            Reading<String> read = facts.text(FACT);
            Reading<BigDecimal> number = facts.number(FACT);
            Reading<ImmutableList<String>> list = facts.list(FACT);
            Reading<Boolean> yesNo = facts.yesNo(FACT);
            Reading<LocalDate> date = facts.date(FACT);
            Reading<Instant> instant = facts.instant(FACT);
            if (text.isBlank()) {
                for (Reading<?> absent : ImmutableList.<Reading<?>>of(read, number, list, yesNo, date, instant)) {
                    assertTrue(absent instanceof Reading.Absent, "of a blank text: " + absent);
                }
                return false;
            }
            read.toOptional().ifPresent(plain -> assertEquals(read, facts(plain).text(FACT)));
            number.toOptional()
                    .ifPresent(sum ->
                            assertEquals(number, facts(sum.toPlainString()).number(FACT)));
            list.toOptional()
                    .filter(items -> !items.isEmpty())
                    .ifPresent(items ->
                            assertEquals(list, facts(String.join("；", items)).list(FACT)));
            yesNo.toOptional()
                    .ifPresent(yes -> assertEquals(yesNo, facts(yes ? "是" : "否").yesNo(FACT)));
            assertEquals(date.toOptional().isPresent(), instant.toOptional().isPresent());
            assertEquals("[" + FACT + "]", facts.toString());
            return number.toOptional().isPresent()
                    || yesNo.toOptional().isPresent()
                    || date.toOptional().isPresent();
        }
    },
    WORK_CALENDAR {
        @Override
        boolean accepts(String text) {
            try {
                WorkCalendar calendar = WorkCalendar.parse(text);
                assertEquals(calendar, WorkCalendar.parse(text));
                return true;
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }
    },
    DIVISION_TABLE {
        @Override
        boolean accepts(String text) throws IOException {
            DivisionTable table;
            try {
                table = DivisionTable.parse(new StringReader(text));
            } catch (IllegalArgumentException refused) {
                return false;
            }
            table.divisions()
                    .forEach(division ->
                            assertEquals(Optional.of(division), table.find(division.code(), division.firstDay())));
            return true;
        }
    };

    private static final String FACT = "fact";
    private static final Instant FIRST_OF_FOUR_DIGITS = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST_OF_FOUR_DIGITS = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private enum FuzzRole implements Role {
        OFFICER;

        @Override
        public Phrase words() {
            return Phrase.of("民警", "police officer");
        }
    }

    private static final AccessRequest REQUEST = AccessRequest.of(
            Purpose.of("fuzzing", Phrase.of("核实身份", "verifying identity"), Instruments.IDCARD.article(15)),
            Actor.of(PersonId.of("officer-4711"), UnitId.of("131102-station-3"), FuzzRole.OFFICER),
            Instant.parse("2026-03-02T04:00:00Z"),
            // Digits only, so that no name is part of it; too few for a number.
            "17");

    abstract boolean accepts(String text) throws IOException;

    @Override
    public boolean accepts(byte[] input) throws IOException {
        return accepts(new String(input, UTF_8));
    }

    /** The lines of the resource of its name, with the escapes of Java for what a line cannot show. */
    @Override
    public ImmutableList<byte[]> seeds() throws IOException {
        String file = Resources.toString(
                requireNonNull(Parser.class.getResource(name() + ".txt"), () -> "there are no seeds of " + this),
                UTF_8);
        return file.lines().map(line -> line.translateEscapes().getBytes(UTF_8)).collect(toImmutableList());
    }

    private static Facts facts(String text) {
        return Facts.of(ImmutableMap.of(FACT, text));
    }

    /** Whether there is a value; one that is not the same when it is read from what it prints fails, and a refusal without a fault. */
    private static <T> boolean isReadBack(
            Parsed<T> parsed, Function<T, String> print, Function<String, Parsed<T>> parse) {
        assertEquals(parsed.isValid(), parsed.faults().isEmpty());
        parsed.value().ifPresent(value -> {
            Parsed<T> again = parse.apply(print.apply(value));
            assertEquals(parsed, again);
            assertEquals(value.hashCode(), again.value().orElseThrow().hashCode());
        });
        return parsed.isValid();
    }

    /** The value in plain, which its mask must not be. */
    private static String plain(PersonalValue value) {
        String plain = value.reveal(REQUEST).valueAfter(stored -> {});
        assertFalse(value.toString().contains(plain), "it prints in plain");
        return plain;
    }
}
