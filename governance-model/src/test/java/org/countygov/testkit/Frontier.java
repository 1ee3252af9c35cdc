package org.countygov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countygov.time.ClockRun;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;

/**
 * The files that a search goes on with, level by level. Of files that are alike a few stand for all: those in which somebody
 * did something new since the case came to its state, spread evenly over the files they came from, so that a state in which
 * many must act one after the other is not left before all have.
 */
final class Frontier<C, S extends Enum<S>> {
    /** Files on one level that are alike. */
    private record Likeness(LocalDate edition, Enum<?> state, Class<?> command, boolean plain) {}

    private final int most;
    /** What was gone on with already, by content, state and what the clocks do. */
    private final Set<List<Object>> known = new HashSet<>();

    private List<CaseFile<C, S>> novel = new ArrayList<>();
    private Map<Likeness, List<CaseFile<C, S>>> fresh = new LinkedHashMap<>();
    private Map<Likeness, List<CaseFile<C, S>>> repeating = new LinkedHashMap<>();

    /** At most so many of the files that are alike. */
    Frontier(int most) {
        this.most = most;
    }

    /** Offers a file for the next level. */
    void offer(CaseFile<C, S> file, boolean plain, boolean isNovel) {
        if (isNovel) {
            novel.add(file);
            return;
        }
        Event<C, S> last = file.history().last();
        Likeness likeness =
                new Likeness(last.edition(), last.to(), last.command().getClass(), plain);
        (repeats(file) ? repeating : fresh)
                .computeIfAbsent(likeness, key -> new ArrayList<>())
                .add(file);
    }

    /** The files of the next level, in the order of offering. */
    List<CaseFile<C, S>> advance() {
        List<CaseFile<C, S>> level = new ArrayList<>();
        for (CaseFile<C, S> file : novel) {
            known.add(shape(file));
            level.add(file);
        }
        Set<Likeness> kinds = new LinkedHashSet<>(fresh.keySet());
        kinds.addAll(repeating.keySet());
        for (Likeness kind : kinds) {
            int room = kind.plain() ? most : Math.min(most, 1);
            List<CaseFile<C, S>> picked = pick(fresh.getOrDefault(kind, List.of()), room);
            level.addAll(picked);
            level.addAll(pick(repeating.getOrDefault(kind, List.of()), room - picked.size()));
        }
        novel = new ArrayList<>();
        fresh = new LinkedHashMap<>();
        repeating = new LinkedHashMap<>();
        return level;
    }

    /** So many, taken evenly, of the files that are not known yet. */
    private List<CaseFile<C, S>> pick(List<CaseFile<C, S>> files, int room) {
        Set<List<Object>> here = new HashSet<>();
        List<CaseFile<C, S>> unknown = files.stream()
                .filter(file -> !known.contains(shape(file)) && here.add(shape(file)))
                .toList();
        List<CaseFile<C, S>> picked = new ArrayList<>();
        int number = Math.min(room, unknown.size());
        for (int i = 0; i < number; i++) {
            picked.add(unknown.get(i * unknown.size() / number));
        }
        picked.forEach(file -> known.add(shape(file)));
        return picked;
    }

    /** Whether the last act was done before by the same actor since the case came to its state. */
    private static <C, S extends Enum<S>> boolean repeats(CaseFile<C, S> file) {
        List<Event<C, S>> events = file.history().events();
        Event<C, S> last = events.get(events.size() - 1);
        for (int i = events.size() - 2; i >= 0 && events.get(i).to() == last.to(); i--) {
            if (events.get(i).command().equals(last.command())
                    && events.get(i).actor().equals(last.actor())) {
                return true;
            }
        }
        return false;
    }

    private static <C, S extends Enum<S>> List<Object> shape(CaseFile<C, S> file) {
        List<Object> shape = new ArrayList<>();
        shape.add(file.history().last().edition());
        shape.add(file.state());
        shape.add(file.content());
        for (ClockRun run : file.clocks()) {
            shape.add(run.clock());
            shape.add(run.stoppedAt().isPresent());
            shape.add(run.isPaused());
            shape.add(run.extensions().size());
        }
        return shape;
    }
}
