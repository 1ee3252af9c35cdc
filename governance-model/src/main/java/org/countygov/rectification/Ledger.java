package org.countygov.rectification;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.countygov.law.Citation;
import org.countygov.party.UnitId;
import org.countygov.rectification.RectificationCommand.Open;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;

/**
 * The ledger of findings (挂账销号台账): every entry that was ever opened. Nothing leaves it. The order in which entries are given
 * does not matter.
 */
public final class Ledger {
    private static final Ledger EMPTY = new Ledger(ImmutableSortedMap.of());
    private static final Comparator<UnitId> BY_NAME = Comparator.comparing(UnitId::value);

    private final ImmutableSortedMap<String, CaseFile<Rectification, RectificationState>> entries;

    private Ledger(ImmutableSortedMap<String, CaseFile<Rectification, RectificationState>> entries) {
        this.entries = entries;
    }

    /**
     * How many there were at a moment: {@code opened == open + cancelled + revoked}, always.
     *
     * @param opened all that had come on the ledger
     * @param open of these, those with something still to be done
     * @param cancelled those whose defect was verified to be gone
     * @param revoked those that were decided not to be defects
     */
    public record Balance(long opened, long open, long cancelled, long revoked) {
        /** Throws {@link IllegalArgumentException} when an entry was lost. */
        public Balance {
            checkArgument(
                    opened == open + cancelled + revoked,
                    "opened %s is not open %s, cancelled %s and revoked %s",
                    opened,
                    open,
                    cancelled,
                    revoked);
        }
    }

    public static Ledger empty() {
        return EMPTY;
    }

    /** The ledger with the entries. Throws {@link IllegalArgumentException} when one is given twice. */
    public static Ledger of(Iterable<CaseFile<Rectification, RectificationState>> entries) {
        Map<String, CaseFile<Rectification, RectificationState>> all = new TreeMap<>();
        for (CaseFile<Rectification, RectificationState> entry : entries) {
            checkArgument(all.put(entry.ref().id(), entry) == null, "entry %s is given twice", entry.ref());
        }
        return new Ledger(ImmutableSortedMap.copyOf(all));
    }

    // ---- keeping it
    // ----------------------------------------------------------------------------------------------------

    /**
     * This ledger with entries for what was found. A finding that has an entry does not get another one, whatever became of
     * the first: what is on record stays on record, and is found again by every later inspection. What cannot be opened is
     * told.
     *
     * @param occasion who puts it on the ledger, and when
     */
    public Taken taking(Iterable<Entry> found, Occasion occasion) {
        Map<String, CaseFile<Rectification, RectificationState>> all = new TreeMap<>(entries);
        ImmutableList.Builder<CaseFile<Rectification, RectificationState>> opened = ImmutableList.builder();
        ImmutableList.Builder<Decision.Rejected<Rectification, RectificationState>> refused = ImmutableList.builder();
        for (Entry entry : found) {
            Optional<String> id = entry.finding().map(FindingId::value);
            if (id.isEmpty() || !all.containsKey(id.get())) {
                Decision<Rectification, RectificationState> decision =
                        Rectifications.WORKFLOW.open(id.orElse("unnumbered"), new Open(entry), occasion);
                if (decision instanceof Decision.Accepted<Rectification, RectificationState> yes) {
                    all.put(yes.file().ref().id(), yes.file());
                    opened.add(yes.file());
                } else if (decision instanceof Decision.Rejected<Rectification, RectificationState> no) {
                    refused.add(no);
                }
            }
        }
        return new Taken(new Ledger(ImmutableSortedMap.copyOf(all)), opened.build(), refused.build());
    }

    /**
     * What became of entries that were to be opened.
     *
     * @param ledger the ledger with them
     * @param opened those that are new
     * @param refused why others could not be opened
     */
    public record Taken(
            Ledger ledger,
            ImmutableList<CaseFile<Rectification, RectificationState>> opened,
            ImmutableList<Decision.Rejected<Rectification, RectificationState>> refused) {}

    /** This ledger with an entry as it now stands. Throws {@link IllegalArgumentException} when there is no such entry. */
    public Ledger with(CaseFile<Rectification, RectificationState> changed) {
        checkArgument(entries.containsKey(changed.ref().id()), "entry %s is not on the ledger", changed.ref());
        Map<String, CaseFile<Rectification, RectificationState>> all = new TreeMap<>(entries);
        all.put(changed.ref().id(), changed);
        return new Ledger(ImmutableSortedMap.copyOf(all));
    }

    /** This ledger as time has left it by the occasion: what is overdue is overdue. */
    public Ledger advanced(Occasion occasion) {
        return of(entries().stream()
                .map(entry -> Rectifications.WORKFLOW.advance(entry, occasion))
                .collect(toImmutableList()));
    }

    /** The cancelled entries, still watched, that a new finding is like: each is to be reopened. */
    public ImmutableList<CaseFile<Rectification, RectificationState>> recurredIn(Entry found) {
        return entries().stream()
                .filter(entry -> entry.state() == RectificationState.CANCELLED)
                .filter(entry -> !entry.content().entry().finding().equals(found.finding()))
                .filter(entry -> entry.content().entry().isLike(found))
                .collect(toImmutableList());
    }

    // ---- reading it
    // ----------------------------------------------------------------------------------------------------

    /** Every entry, in the order of their numbers. */
    public ImmutableList<CaseFile<Rectification, RectificationState>> entries() {
        return entries.values().asList();
    }

    public Optional<CaseFile<Rectification, RectificationState>> entry(FindingId finding) {
        return Optional.ofNullable(entries.get(finding.value()));
    }

    /** The entries for which something is still to be done. */
    public ImmutableList<CaseFile<Rectification, RectificationState>> open() {
        return entries().stream().filter(entry -> entry.state().isOpen()).collect(toImmutableList());
    }

    /** The entries whose time is over. */
    public ImmutableList<CaseFile<Rectification, RectificationState>> overdue() {
        return entries().stream().filter(entry -> entry.state().isOverdue()).collect(toImmutableList());
    }

    /** The balance at a moment, which may be past. */
    public Balance balance(Instant at) {
        long opened = 0;
        long open = 0;
        long revoked = 0;
        for (CaseFile<Rectification, RectificationState> entry : entries.values()) {
            Optional<RectificationState> state = stateAt(entry, at);
            opened += state.isPresent() ? 1 : 0;
            open += state.filter(RectificationState::isOpen).isPresent() ? 1 : 0;
            revoked += state.filter(RectificationState.REVOKED::equals).isPresent() ? 1 : 0;
        }
        return new Balance(opened, open, opened - open - revoked, revoked);
    }

    /** Where an entry stood at a moment; empty before it was opened. */
    private static Optional<RectificationState> stateAt(CaseFile<Rectification, RectificationState> entry, Instant at) {
        Optional<RectificationState> state = Optional.empty();
        for (Event<Rectification, RectificationState> event : entry.history().events()) {
            if (event.at().isAfter(at)) {
                break;
            }
            state = Optional.of(event.to());
        }
        return state;
    }

    /**
     * How many entries that were open at a moment had been open for how many days (账龄), by the upper bounds of the bands: an
     * entry counts in the first band that holds it; those older than all bounds are under {@link Integer#MAX_VALUE}.
     *
     * @param days the bounds, each included; days begin at midnight in Beijing, and the day of opening is day 0
     */
    public ImmutableSortedMap<Integer, Long> ageing(Instant at, ImmutableSet<Integer> days) {
        ImmutableSortedSet<Integer> bounds = ImmutableSortedSet.<Integer>naturalOrder()
                .addAll(days)
                .add(Integer.MAX_VALUE)
                .build();
        Map<Integer, Long> bands = new TreeMap<>();
        bounds.forEach(bound -> bands.put(bound, 0L));
        for (CaseFile<Rectification, RectificationState> entry : entries.values()) {
            if (stateAt(entry, at).filter(RectificationState::isOpen).isPresent()) {
                long age = ChronoUnit.DAYS.between(
                        BeijingTime.date(
                                entry.history().events().iterator().next().at()),
                        BeijingTime.date(at));
                bounds.stream()
                        .filter(bound -> age <= bound)
                        .findFirst()
                        .ifPresent(band -> bands.merge(band, 1L, Long::sum));
            }
        }
        return ImmutableSortedMap.copyOf(bands);
    }

    /** The part of the ledger of each unit: of whoever has to rectify, before that of whose work it is. */
    public ImmutableSortedMap<UnitId, Ledger> byUnit() {
        return parts(
                BY_NAME, entry -> entry.owner().or(entry.entry()::unit).stream().collect(toImmutableList()));
    }

    /** The part of the ledger under each provision: an entry under several is in each of these parts. */
    public ImmutableSortedMap<Citation, Ledger> byArticle() {
        return parts(
                Ordering.natural(),
                entry -> entry.entry().bases().stream()
                        .filter(Citation.class::isInstance)
                        .map(Citation.class::cast)
                        .distinct()
                        .collect(toImmutableList()));
    }

    /** Names the parts to which an entry belongs. */
    private interface Keys<K> {
        ImmutableList<K> of(Rectification entry);
    }

    private <K> ImmutableSortedMap<K, Ledger> parts(Comparator<? super K> order, Keys<K> keys) {
        ImmutableSortedSet<K> all = entries().stream()
                .flatMap(entry -> keys.of(entry.content()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(order));
        ImmutableSortedMap.Builder<K, Ledger> parts = new ImmutableSortedMap.Builder<>(order);
        for (K key : all) {
            parts.put(key, only(entry -> keys.of(entry).contains(key)));
        }
        return parts.build();
    }

    private Ledger only(Predicate<Rectification> kept) {
        return of(entries().stream().filter(entry -> kept.test(entry.content())).collect(toImmutableList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** How many entries, and how many of them are open. */
    @Override
    public String toString() {
        return entries.size() + " entries, " + open().size() + " open";
    }
}
