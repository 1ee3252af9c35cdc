package org.countygov.police.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.rectification.Entry;
import org.countygov.rectification.FindingId;
import org.countygov.supervision.FindingGravity;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * A joint meeting of the legal department and the procuratorate (联席会议): an agenda, minutes, and actions that come on the
 * ledger. It decides no case: nothing here could say how one is decided.
 *
 * @param id its number
 * @param legalDepartment the police side
 * @param procuratorate the other side
 * @param heldAt when it was held; empty for one that is called
 * @param minutes what was said, once it is written down
 */
public record JointMeeting(
        String id,
        UnitId legalDepartment,
        UnitId procuratorate,
        ImmutableList<Item> agenda,
        Optional<Instant> heldAt,
        Optional<FreeText> minutes,
        ImmutableList<Action> actions) {
    /** The name under which a meeting is referred to. */
    static final String MEETING = "joint-meeting";
    /** The defect under which an agreed action stands on the ledger. */
    static final String ACTION = "AGREED_ACTION";

    private static final Convention PRACTICE = Convention.of(
            "联席会议议定事项，依各地检察与公安的协作做法", "agreed in a joint meeting, by the practice of procuratorates and police");

    /** Throws {@link IllegalArgumentException} for a blank number, and for a number that two actions have. */
    public JointMeeting {
        checkArgument(!id.isBlank(), "id is blank");
        Set<String> seen = new HashSet<>();
        for (Action action : actions) {
            checkArgument(seen.add(action.id()), "two actions have the number %s", action.id());
        }
    }

    /**
     * Something to be dealt with.
     *
     * @param matter the case, where it is about one
     */
    public record Item(AgendaKind kind, Optional<CaseRef> matter, FreeText subject) {}

    /**
     * What somebody has agreed to do.
     *
     * @param id its number in the meeting
     * @param unit whose it is
     */
    public record Action(String id, FreeText what, UnitId unit) {
        /** Throws {@link IllegalArgumentException} for a blank number. */
        public Action {
            checkArgument(!id.isBlank(), "id is blank");
        }
    }

    /** What a meeting lacks. */
    public enum Lack implements Worded {
        /** 没有议题. */
        AGENDA("没有议题", "no agenda"),
        /** 没有纪要. */
        MINUTES("没有会议纪要", "no minutes"),
        /** 未召开而有议定事项. */
        HELD("未载明召开时间", "no day on which it was held");

        private final Phrase words;

        Lack(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What is missing before its actions come on the ledger. */
    public ImmutableList<Lack> lacks() {
        ImmutableList.Builder<Lack> lacks = ImmutableList.builder();
        if (agenda.isEmpty()) {
            lacks.add(Lack.AGENDA);
        }
        if (heldAt.isEmpty()) {
            lacks.add(Lack.HELD);
        }
        if (minutes.isEmpty()) {
            lacks.add(Lack.MINUTES);
        }
        return lacks.build();
    }

    /** The agreed actions as entries of the ledger; none before there are minutes. */
    public ImmutableList<Entry> entries() {
        CaseRef meeting = new CaseRef(MEETING, id);
        return lacks().isEmpty()
                ? actions.stream()
                        .map(action -> Entry.of(
                                FindingId.of(meeting, ACTION, action.id()),
                                meeting,
                                ACTION,
                                FindingGravity.ORDINARY,
                                Optional.of(action.unit()),
                                ImmutableList.of(PRACTICE)))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    /** By when the next one is held; empty while this one has not been. */
    public Optional<Deadline> nextBy(WorkCalendar calendar, LocalSettings settings) {
        return heldAt.map(held ->
                ClockRun.start(PoliceSupervisionClocks.JOINT_MEETING, held).deadline(calendar, settings));
    }
}
