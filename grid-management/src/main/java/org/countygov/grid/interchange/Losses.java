package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.countygov.grid.event.Assignment;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.shared.GridClocks;
import org.countygov.time.ClockRun;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;

/** What is on the file of a grid event and cannot be said in the words of another system; some of it must not be. */
final class Losses {
    /** The other system. */
    enum Medium {
        OPEN311,
        /** DIGIT PGR, which has neither a grid nor a due time of the case. */
        DIGIT_PGR
    }

    private final ImmutableList.Builder<Phrase> losses = ImmutableList.builder();

    private Losses() {}

    static ImmutableList<Phrase> of(CaseFile<GridEvent, GridEventState> file, Medium medium) {
        GridEvent event = file.content();
        Losses losses = new Losses();
        losses.add(event.grids().map(Set::size).orElse(0) > 1, "涉及的各个网格", "the several grids of the place");
        losses.add(event.source().isPresent(), "来源", "the source");
        losses.add(event.verifiedBefore() != Answer.UNKNOWN, "此前是否已核实", "whether it was checked before");
        losses.add(event.mandatory().isPresent(), "是否强制报告事项", "whether it is a mandatory report");
        losses.add(event.reporter().isPresent(), "报告人", "who reported it");
        losses.add(event.complainedOf().isPresent(), "被投诉单位", "the units complained of");
        losses.add(!event.interested().isEmpty(), "利害关系人", "who has a direct interest");
        losses.add(event.number().isPresent(), "立案编号", "the file number");
        losses.add(
                event.triage().level().isPresent()
                        || event.triage().standard().isPresent()
                        || event.triage().limit().isPresent(),
                "办理层级、结案标准和时限",
                "level, closing standard and limit");
        losses.add(
                event.assignment()
                        .map(Assignment::helpers)
                        .filter(helpers -> !helpers.isEmpty())
                        .isPresent(),
                "协办单位",
                "the helping units");
        losses.add(
                event.assignment().map(Assignment::designated).orElse(false),
                "承办单位系指定",
                "that the unit was designated");
        losses.add(!event.summoned().isEmpty(), "被召集的部门", "the summoned departments");
        losses.add(event.reviewOn().isPresent(), "复查日期", "when the suspension is reviewed");
        losses.add(event.disposer().isPresent(), "办理人", "who reported the result");
        losses.add(event.resultAt().isPresent(), "反馈结果的时间", "when the result was reported");
        losses.add(event.reworkCount() > 0, "返工次数", "how often a check failed");
        losses.add(event.reopenCount() > 0, "重启次数", "how often it was reopened");
        losses.add(event.master().isPresent(), "主事件", "the event it was merged into");
        losses.add(event.handedTo().isPresent(), "接收方", "who received it");
        losses.add(
                file.clock(GridClocks.DISPOSAL).filter(ClockRun::isPaused).isPresent(),
                "时限停止计算",
                "that the time stands still");
        losses.add(file.history().size() > 2, "办理过程", "the steps between the first and the last");
        if (medium == Medium.DIGIT_PGR) {
            losses.add(event.grids().isPresent(), "所在网格", "the grid");
            losses.add(
                    isFinerThanMillis(file.history().events().get(0).at())
                            || isFinerThanMillis(file.history().last().at()),
                    "毫秒以下的时间",
                    "time below a millisecond");
            losses.add(
                    file.clock(GridClocks.DISPOSAL).filter(ClockRun::isRunning).isPresent(), "到期时间", "when it is due");
        }
        return losses.losses.build();
    }

    private static boolean isFinerThanMillis(Instant at) {
        return !at.truncatedTo(ChronoUnit.MILLIS).equals(at);
    }

    private void add(boolean lost, String zh, String en) {
        if (lost) {
            losses.add(Phrase.of(zh, en));
        }
    }
}
