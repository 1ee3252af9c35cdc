package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countygov.words.Phrase;

/**
 * One course of affairs as the logs of its offices record it: one file or several that belong together, in order from the first
 * act to the last, and the faults that can be planted in it. Immutable; each call adds to what stands:
 *
 * <pre>{@code
 * Story.of("neighbours", "邻里纠纷", "a quarrel between neighbours")
 *         .file("调解", "people-mediation")
 *         .at(0, "09:00").by("当事人", "甲{n}", "{乡镇}人民调解委员会").does("申请调解", "kind", "一般民间纠纷")
 *         .at(0, "09:30").by("人民调解委员会", "登记员").does("受理")
 *         .fault("refused", "拒绝后受理", "taken on although refused", "调解: REFUSED PML art. 17", ...);
 * }</pre>
 *
 * A person is named by a word and the number of the story, never by a name.
 */
public final class Story {
    private static final Text COUNTY = Text.of("{县}");

    private final String name;
    private final Phrase words;
    private final ImmutableMap<String, String> files;
    private final ImmutableList<Act> acts;
    private final ImmutableList<Fault> faults;
    private final boolean fromWorkday;
    private final Act next;

    private Story(
            String name,
            Phrase words,
            ImmutableMap<String, String> files,
            ImmutableList<Act> acts,
            ImmutableList<Fault> faults,
            boolean fromWorkday,
            Act next) {
        this.name = name;
        this.words = words;
        this.files = files;
        this.acts = acts;
        this.faults = faults;
        this.fromWorkday = fromWorkday;
        this.next = next;
    }

    static Story of(String name, String zh, String en) {
        Act nothing = new Act("", 0, LocalTime.MIN, "", "", Text.of(""), Text.of(""), ImmutableMap.of());
        return new Story(
                name, Phrase.of(zh, en), ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), false, nothing);
    }

    /** The story begins on a working day only. */
    Story fromWorkday() {
        return new Story(name, words, files, acts, faults, true, next);
    }

    /** What follows belongs to this file, which is of this workflow. */
    Story file(String file, String workflow) {
        Map<String, String> more = new LinkedHashMap<>(files);
        String before = more.put(file, workflow);
        checkArgument(before == null, "the file %s is there already", file);
        return new Story(name, words, ImmutableMap.copyOf(more), acts, faults, fromWorkday, next).file(file);
    }

    /** What follows belongs to this file again. */
    Story file(String file) {
        checkArgument(files.containsKey(file), "there is no file %s", file);
        return turning(
                new Act(file, next.day(), next.time(), "", next.role(), next.person(), next.unit(), next.facts()));
    }

    Story at(int day, String time) {
        return turning(next.on(day, Text.time(time)));
    }

    Story by(String role, String person) {
        return turning(next.by(role, Text.of(person)));
    }

    Story by(String role, String person, String unit) {
        return turning(next.by(role, Text.of(person)).of(Text.of(unit)));
    }

    /** @param facts names and texts in turn */
    Story does(String activity, String... facts) {
        checkState(!next.file().isEmpty(), "no file is open");
        checkArgument(facts.length % 2 == 0, "the last fact of %s has no text", activity);
        ImmutableMap.Builder<String, Text> told = ImmutableMap.builder();
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], Text.of(facts[i + 1]));
        }
        checkArgument(
                acts.isEmpty() || Act.IN_TIME.compare(acts.get(acts.size() - 1), next) <= 0,
                "%s comes before what stands",
                activity);
        Act act = new Act(
                next.file(),
                next.day(),
                next.time(),
                activity,
                next.role(),
                next.person(),
                next.unit(),
                told.buildOrThrow());
        return new Story(
                name,
                words,
                files,
                ImmutableList.<Act>builder().addAll(acts).add(act).build(),
                faults,
                fromWorkday,
                next);
    }

    /** A fault of the acts so far, with one thing to be found. */
    Story fault(String fault, String zh, String en, String expected, Change... changes) {
        return fault(fault, zh, en, ImmutableList.of(expected), changes);
    }

    /** A fault of the acts so far. */
    Story fault(String fault, String zh, String en, ImmutableList<String> expected, Change... changes) {
        checkArgument(
                faults.stream().noneMatch(each -> each.name().equals(fault)), "%s has the fault %s twice", name, fault);
        ImmutableList<Act> changed = acts;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        ImmutableList<Act> inOrder = changed.stream().sorted(Act.IN_TIME).collect(ImmutableList.toImmutableList());
        return new Story(
                name,
                words,
                files,
                acts,
                ImmutableList.<Fault>builder()
                        .addAll(faults)
                        .add(new Fault(fault, Phrase.of(zh, en), inOrder, expected))
                        .build(),
                fromWorkday,
                next);
    }

    private Story turning(Act other) {
        return new Story(name, words, files, acts, faults, fromWorkday, other);
    }

    // ---- what is told

    public String name() {
        return name;
    }

    public Phrase words() {
        return words;
    }

    public ImmutableList<Fault> faults() {
        return faults;
    }

    boolean isFromWorkday() {
        return fromWorkday;
    }

    /** The acts in order, without a fault. */
    ImmutableList<Act> acts() {
        return acts;
    }

    /** Every name of a fact that a row of the story can have. */
    ImmutableSet<String> facts() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        acts.forEach(act -> names.addAll(act.facts().keySet()));
        faults.forEach(
                fault -> fault.acts().forEach(act -> names.addAll(act.facts().keySet())));
        return names.build();
    }

    /** The name of a file of the story in a log. */
    static String caseId(String file, Scene scene) {
        return file + "-" + scene.number();
    }

    /** The row of an act. */
    SampleRow row(Act act, Scene scene) {
        ImmutableMap.Builder<String, String> told =
                ImmutableMap.builderWithExpectedSize(act.facts().size());
        act.facts().forEach((fact, text) -> told.put(fact, text.in(scene)));
        String workflow = files.get(act.file());
        checkState(workflow != null, "there is no file %s", act.file());
        return new SampleRow(
                workflow,
                caseId(act.file(), scene),
                scene.firstDay().plusDays(act.day()).atTime(act.time()).plusMinutes(scene.minutes()),
                act.activity(),
                act.role(),
                act.person().in(scene),
                act.unit().in(scene),
                COUNTY.in(scene),
                told.buildOrThrow());
    }

    @Override
    public String toString() {
        return name;
    }
}
