package org.countygov.desk.log;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countygov.inspection.Reading;
import org.countygov.inspection.RecordedTime;
import org.countygov.words.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the names and codes of another system become ours: a JSON file, in which comments are allowed.
 *
 * <pre>{@code
 * {
 *   "workflow": "people-mediation",                  // for logs that do not name one
 *   "charset": "GB18030",                            // when the guess would be wrong
 *   "separator": ";",                                // of a CSV file
 *   "zone": "Asia/Shanghai",                         // for times that name none
 *   "timestamps": ["dd.MM.yyyy HH:mm"],              // notations beside the usual ones, as in DateTimeFormatter
 *   "columns": {"AJBH": "case:concept:name", "HJ": "concept:name", "SJ": "time:timestamp", "SE": "amount"},
 *   "activities": {"01": "Apply", "受理登记": "Accept"},
 *   "workflows": {"RMTJ": "people-mediation"},
 *   "roles": {"TJY": "MEDIATOR"},
 *   "values": {"oral": {"K": "yes", "S": "no"}},     // codes of a fact, by our name of the fact
 *   "times": ["signedOn"]                            // facts written in the notations above
 * }
 * }</pre>
 *
 * <p>Every part is optional. A name or code without a translation stays as it is. A part that is not listed here is refused,
 * so that a misspelt one is not ignored.
 */
public final class Mapping {
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(
            "workflow",
            "charset",
            "separator",
            "zone",
            "timestamps",
            "columns",
            "activities",
            "workflows",
            "roles",
            "values",
            "times");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Mapping NONE = new Mapping(JsonMapper.shared().createObjectNode());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final long LARGEST = 1 << 22;
    private static final String MARK = "\uFEFF";

    /** Optional parts may stand within each other; a formatter of thousands of them has no end of its stack. */
    private static final int LONGEST_NOTATION = 100;

    private final Optional<String> workflow;
    private final Optional<Charset> charset;
    private final Optional<Character> separator;
    private final Optional<ZoneId> zone;
    private final ImmutableList<DateTimeFormatter> timestamps;
    private final ImmutableMap<String, String> columns;
    private final ImmutableMap<String, String> activities;
    private final ImmutableMap<String, String> workflows;
    private final ImmutableMap<String, String> roles;
    private final ImmutableMap<String, ImmutableMap<String, String>> values;
    private final ImmutableSet<String> times;
    /** Whether it says nothing of the texts of facts, as most. */
    private final boolean keepsValues;

    private Mapping(JsonNode json) {
        this.workflow = text(json, "workflow");
        this.charset = text(json, "charset").map(name -> {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException unknown) {
                throw new Refused(Phrase.of("未知的字符集：" + name, "unknown character set: " + name));
            }
        });
        this.separator = text(json, "separator").map(text -> {
            refuseUnless(
                    text.length() == 1 && !text.equals("\""),
                    Phrase.of("“separator”应为一个字符", "\"separator\" is not one character"));
            return text.charAt(0);
        });
        this.zone = text(json, "zone").map(name -> {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException unknown) {
                throw new Refused(Phrase.of("未知的时区：" + name, "unknown time zone: " + name));
            }
        });
        this.timestamps =
                texts(json, "timestamps").stream().map(Mapping::notation).collect(ImmutableList.toImmutableList());
        this.columns = pairs(json.path("columns"), "columns");
        this.activities = pairs(json.path("activities"), "activities");
        this.workflows = pairs(json.path("workflows"), "workflows");
        this.roles = pairs(json.path("roles"), "roles");
        ImmutableMap.Builder<String, ImmutableMap<String, String>> codes = ImmutableMap.builder();
        object(json.path("values"), "values")
                .forEach(fact -> codes.put(fact.getKey(), pairs(fact.getValue(), "values." + fact.getKey())));
        this.values = codes.buildOrThrow();
        this.times = ImmutableSet.copyOf(texts(json, "times"));
        this.keepsValues = values.isEmpty() && times.isEmpty();
    }

    /** The mapping of a log that speaks our names already. */
    public static Mapping none() {
        return NONE;
    }

    /** The mapping in the file, or what is wrong with it. */
    public static Mapping read(Path file) throws IOException, UnusableLogException {
        if (Files.size(file) > LARGEST) {
            throw new UnusableLogException(Phrase.of("对照文件过大", "the mapping file is too large"));
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException otherwise) {
            throw new UnusableLogException(
                    Phrase.of("对照文件不是UTF-8编码；请另存为UTF-8", "the mapping file is not in UTF-8; save it as UTF-8"));
        }
        // Some editors begin a text with a byte order mark.
        return parse(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    /** The mapping in the text, or what is wrong with it. */
    public static Mapping parse(String text) throws UnusableLogException {
        try {
            JsonNode json = JSON.readTree(text);
            refuseUnless(json.isObject(), Phrase.of("对照文件不是JSON对象", "the mapping file is not a JSON object"));
            for (String part : json.propertyNames()) {
                refuseUnless(
                        PARTS.contains(part),
                        Phrase.of(
                                "对照文件中的“" + part + "”不可识别；可用的有："
                                        + Joiner.on("、").join(PARTS),
                                "the mapping file has an unknown part \"" + part + "\"; known are "
                                        + Joiner.on(", ").join(PARTS)));
            }
            return new Mapping(json);
        } catch (JacksonException wrong) {
            throw new UnusableLogException(notJson(Optional.ofNullable(wrong.getLocation())));
        } catch (Refused refused) {
            throw new UnusableLogException(refused.reason);
        }
    }

    /** What is wrong before the end of the text has a place in it. */
    private static Phrase notJson(Optional<TokenStreamLocation> place) {
        return place.map(at -> Phrase.of(
                        "对照文件不是有效的JSON（第" + at.getLineNr() + "行）",
                        "the mapping file is not valid JSON (line " + at.getLineNr() + ")"))
                .orElse(Phrase.of("对照文件不是有效的JSON", "the mapping file is not valid JSON"));
    }

    /** The procedure of rows that name none, or the empty text. */
    String defaultWorkflow() {
        return workflow.orElse("");
    }

    Optional<Charset> charset() {
        return charset;
    }

    Optional<Character> separator() {
        return separator;
    }

    /** Whether the zone of times that name none is known, not assumed. */
    boolean knowsZone() {
        return zone.isPresent();
    }

    String column(String name) {
        return columns.getOrDefault(name, name);
    }

    String activity(String name) {
        return activities.getOrDefault(name, name);
    }

    String workflow(String name) {
        return workflows.getOrDefault(name, name);
    }

    String role(String name) {
        return roles.getOrDefault(name, name);
    }

    /** The text of a fact in our codes and notation. */
    String value(String fact, String text) {
        if (keepsValues) {
            return text;
        }
        if (times.contains(fact)) {
            return foreignTime(text).map(time -> time.at().toString()).orElse(text);
        }
        ImmutableMap<String, String> codes = values.get(fact);
        return codes == null ? text : codes.getOrDefault(text.strip(), text);
    }

    Reading<RecordedTime> time(String text) {
        Optional<RecordedTime> foreign = foreignTime(text);
        return foreign.isPresent() ? Reading.given(foreign.get()) : RecordedTime.parse(text, zone.orElse(SHANGHAI));
    }

    private Optional<RecordedTime> foreignTime(String text) {
        for (DateTimeFormatter notation : timestamps) {
            try {
                return Optional.of(recorded(notation.parse(text.strip())));
            } catch (DateTimeException other) {
                // The next notation may fit.
            }
        }
        return Optional.empty();
    }

    private RecordedTime recorded(TemporalAccessor parsed) {
        ZoneId written = parsed.query(TemporalQueries.zone());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZonedDateTime at = ZonedDateTime.of(
                LocalDate.from(parsed),
                time == null ? LocalTime.MIN : time,
                written == null ? zone.orElse(SHANGHAI) : written);
        return new RecordedTime(Instant.from(at), written == null, time == null);
    }

    private static DateTimeFormatter notation(String pattern) {
        refuseUnless(
                pattern.length() <= LONGEST_NOTATION,
                Phrase.of(
                        "时间格式超过" + LONGEST_NOTATION + "个字符",
                        "a notation of time is longer than " + LONGEST_NOTATION + " characters"));
        try {
            // With "yyyy" a strict formatter would ask for an era; nobody who writes a mapping means that.
            DateTimeFormatter notation = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.CHINA)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate.from(
                    notation.parse(notation.format(ZonedDateTime.of(LocalDate.of(2021, 1, 28), LocalTime.NOON, SHANGHAI)
                            .with(ChronoField.MILLI_OF_SECOND, 5))));
            return notation;
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new Refused(Phrase.of("时间格式不可用：" + pattern, "unusable notation of time: " + pattern));
        }
    }

    private static Optional<String> text(JsonNode json, String part) {
        JsonNode value = json.path(part);
        refuseUnless(
                value.isMissingNode() || value.isString(),
                Phrase.of("“" + part + "”应为文字", "\"" + part + "\" is not a text"));
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
    }

    private static ImmutableList<String> texts(JsonNode json, String part) {
        JsonNode value = json.path(part);
        refuseUnless(
                value.isMissingNode() || (value.isArray() && value.valueStream().allMatch(JsonNode::isString)),
                Phrase.of("“" + part + "”应为文字列表", "\"" + part + "\" is not a list of texts"));
        return value.valueStream().map(JsonNode::asString).collect(ImmutableList.toImmutableList());
    }

    private static Iterable<Map.Entry<String, JsonNode>> object(JsonNode value, String part) {
        refuseUnless(
                value.isMissingNode() || value.isObject(),
                Phrase.of("“" + part + "”应为JSON对象", "\"" + part + "\" is not a JSON object"));
        return value.properties();
    }

    private static ImmutableMap<String, String> pairs(JsonNode value, String part) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> pair : object(value, part)) {
            refuseUnless(
                    pair.getValue().isString() && !pair.getValue().asString().isBlank(),
                    Phrase.of(
                            "“" + part + "." + pair.getKey() + "”应为文字",
                            "\"" + part + "." + pair.getKey() + "\" is not a text"));
            String before =
                    pairs.put(pair.getKey().strip(), pair.getValue().asString().strip());
            refuseUnless(
                    before == null,
                    Phrase.of(
                            "“" + part + "”中“" + pair.getKey().strip() + "”重复",
                            "\"" + part + "\" has \"" + pair.getKey().strip() + "\" twice"));
        }
        return ImmutableMap.copyOf(pairs);
    }

    private static void refuseUnless(boolean holds, Phrase reason) {
        if (!holds) {
            throw new Refused(reason);
        }
    }

    /** Carries the reason out of the constructor; it never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Phrase reason;

        Refused(Phrase reason) {
            this.reason = reason;
        }
    }
}
