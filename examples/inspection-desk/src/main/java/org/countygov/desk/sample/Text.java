package org.countygov.desk.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with slots that a {@link Scene} fills: {@code {n}} the number of the story, {@code {人}} that of whoever acts day after day, {@code {县}}, {@code {乡镇}} and {@code {村}}
 * the places, {@code {+3}} the third day after the first, {@code {+3 09:30}} a moment of it.
 */
final class Text {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern DAY = Pattern.compile("([+-]\\d{1,4})(?: (\\d{2}:\\d{2}))?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final String written;
    private final ImmutableList<Piece> pieces;

    private Text(String written, ImmutableList<Piece> pieces) {
        this.written = written;
        this.pieces = pieces;
    }

    private interface Piece {
        String in(Scene scene);
    }

    /** Throws {@link IllegalArgumentException} for a slot that there is not. */
    static Text of(String written) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        Matcher slot = SLOT.matcher(written);
        int end = 0;
        while (slot.find()) {
            literal(written.substring(end, slot.start()), pieces);
            pieces.add(piece(slot.group(1)));
            end = slot.end();
        }
        literal(written.substring(end), pieces);
        return new Text(written, pieces.build());
    }

    String in(Scene scene) {
        if (pieces.size() == 1) {
            return pieces.get(0).in(scene);
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.in(scene)));
        return text.toString();
    }

    @Override
    public String toString() {
        return written;
    }

    private static void literal(String literal, ImmutableList.Builder<Piece> pieces) {
        if (!literal.isEmpty()) {
            pieces.add(scene -> literal);
        }
    }

    private static Piece piece(String slot) {
        return switch (slot) {
            case "n" -> scene -> Integer.toString(scene.number());
            case "人" -> scene -> Integer.toString(scene.person());
            case "县" -> scene -> "第" + scene.county() + "县";
            case "乡镇" -> scene -> scene.town() + "号乡镇";
            case "村" -> scene -> scene.village() + "号村";
            default -> day(slot);
        };
    }

    private static Piece day(String slot) {
        Matcher day = DAY.matcher(slot);
        if (!day.matches()) {
            throw new IllegalArgumentException("there is no slot {" + slot + "}");
        }
        int offset = Integer.parseInt(day.group(1));
        if (day.group(2) == null) {
            return scene -> scene.firstDay().plusDays(offset).toString();
        }
        LocalTime time = time(day.group(2));
        return scene -> moment(scene, offset, time);
    }

    /** A moment of a story as a log writes it: local, to the minute. */
    static String moment(Scene scene, int day, LocalTime time) {
        LocalDate date = scene.firstDay().plusDays(day);
        return MOMENT.format(date.atTime(time).plusMinutes(scene.minutes()));
    }

    /** Throws {@link IllegalArgumentException} unless the time is written like {@code 09:30}. */
    static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time: " + written, e);
        }
    }
}
