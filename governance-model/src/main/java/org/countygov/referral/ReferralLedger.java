package org.countygov.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/**
 * What has become of the matters that a set of cases handed on (移送台账). A referral is in order when its receiver has taken it up and
 * has answered; whatever else is found is listed, whether the time for it is over or not, so that nothing is lost in silence.
 *
 * <p>A receiver takes a matter up with a command that {@link TakesUp}, in a case of its own and as the unit that the
 * referral names, or as one that the record does not name; it has answered when that case is closed. The sender's file may note either ({@link Acknowledges}), and an
 * office without a case gives a {@link Receipt}. Each of these speaks for one referral, the earliest that still waits for it.
 */
public final class ReferralLedger {
    private ReferralLedger() {}

    /**
     * The matters that may be lost, by the time at which they were handed on.
     *
     * @param files the cases, of any workflows
     * @param workflows the workflows of the cases, which say when one is closed; a case of another is taken as open
     * @param receipts what other offices have said
     */
    public static ImmutableList<OpenReferral> open(
            Collection<? extends CaseFile<?, ?>> files,
            Collection<? extends Workflow<?, ?>> workflows,
            Collection<Receipt> receipts) {
        Reading reading = new Reading();
        files.forEach(file -> reading.read(file, isClosed(file, workflows)));
        receipts.stream().sorted(Comparator.comparing(Receipt::at)).forEachOrdered(reading::receive);
        return reading.open(files);
    }

    private static boolean isClosed(CaseFile<?, ?> file, Collection<? extends Workflow<?, ?>> workflows) {
        return workflows.stream()
                .filter(workflow -> workflow.name().equals(file.ref().workflow()))
                .flatMap(workflow -> workflow.tableOn(file.history().last().edition()).stream())
                .map(RuleTable::closedStates)
                .anyMatch(closed -> closed.contains(file.state()));
    }

    /** One referral and what is known of it so far. */
    private static final class Sent {
        private final CaseRef from;
        private final Instant at;
        private final Optional<Referral> referral;
        private boolean received;
        private boolean answered;
        private Optional<CaseRef> by = Optional.empty();

        private Sent(CaseRef from, Instant at, Optional<Referral> referral) {
            this.from = from;
            this.at = at;
            this.referral = referral;
        }

        private boolean waitsFor(Receipt receipt) {
            boolean done = receipt.stage() == Receipt.Stage.RECEIVED ? received || answered : answered;
            return !done && isTo(receipt.from(), receipt.by(), receipt.at());
        }

        private boolean isTo(CaseRef sender, UnitId unit, Instant then) {
            return from.equals(sender)
                    && !then.isBefore(at)
                    && referral.filter(known -> !unit.isStated() || known.to().equals(unit))
                            .isPresent();
        }

        private void note(Receipt.Stage stage) {
            switch (stage) {
                case RECEIVED -> received = true;
                case ANSWERED -> answered = true;
            }
        }

        private Optional<OpenReferral.Fault> fault() {
            if (answered) {
                return Optional.empty();
            }
            if (referral.isEmpty() && !received) {
                return Optional.of(OpenReferral.Fault.NOT_STATED);
            }
            return Optional.of(received ? OpenReferral.Fault.UNANSWERED : OpenReferral.Fault.UNDELIVERED);
        }
    }

    /** A matter taken up. */
    private record Taken(CaseRef by, CaseRef from, UnitId unit, Instant at, boolean closed) {}

    private static final class Reading {
        private final List<Sent> sent = new ArrayList<>();
        private final List<Taken> taken = new ArrayList<>();
        private final List<OpenReferral> open = new ArrayList<>();

        private void read(CaseFile<?, ?> file, boolean closed) {
            Sent latest = null;
            for (Event<?, ?> event : file.history().events()) {
                // What returns is about an earlier referral, also when the same act hands the matter on again.
                if (event.command() instanceof Acknowledges acknowledges && latest != null) {
                    latest.note(acknowledges.stage());
                }
                if (event.command() instanceof TakesUp takesUp) {
                    takesUp.handedOnBy()
                            .ifPresent(from -> taken.add(
                                    new Taken(file.ref(), from, event.actor().unit(), event.at(), closed)));
                }
                if (event.command() instanceof Refers refers && refers.handsOn()) {
                    latest = new Sent(file.ref(), event.at(), refers.referral());
                    sent.add(latest);
                }
            }
        }

        private void receive(Receipt receipt) {
            inOrder().stream()
                    .filter(each -> each.waitsFor(receipt))
                    .findFirst()
                    .ifPresent(each -> each.note(receipt.stage()));
        }

        private ImmutableList<OpenReferral> open(Collection<? extends CaseFile<?, ?>> files) {
            ImmutableMap.Builder<CaseRef, CaseFile<?, ?>> known = ImmutableMap.builder();
            files.forEach(file -> known.put(file.ref(), file));
            ImmutableMap<CaseRef, CaseFile<?, ?>> byRef = known.buildKeepingLast();
            taken.stream().sorted(Comparator.comparing(Taken::at)).forEachOrdered(each -> match(each, byRef));
            for (Sent each : inOrder()) {
                each.fault()
                        .ifPresent(
                                fault -> open.add(new OpenReferral(fault, each.from, each.at, each.referral, each.by)));
            }
            return open.stream()
                    .sorted(Comparator.comparing(OpenReferral::at))
                    .collect(ImmutableList.toImmutableList());
        }

        private void match(Taken each, ImmutableMap<CaseRef, CaseFile<?, ?>> known) {
            Optional<Sent> match = inOrder().stream()
                    .filter(sender -> sender.by.isEmpty() && sender.isTo(each.from(), each.unit(), each.at()))
                    .findFirst();
            if (match.isPresent()) {
                match.get().by = Optional.of(each.by());
                match.get().received = true;
                match.get().answered |= each.closed();
            } else if (known.containsKey(each.from())) {
                open.add(new OpenReferral(
                        OpenReferral.Fault.NOT_ON_SENDERS_FILE,
                        each.from(),
                        each.at(),
                        Optional.empty(),
                        Optional.of(each.by())));
            }
        }

        private List<Sent> inOrder() {
            return sent.stream().sorted(Comparator.comparing(each -> each.at)).toList();
        }
    }
}
