package org.countygov.desk.diagram;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;

/** Graphs for tests, one of a size as procedures have. */
public final class SampleGraphs {
    private SampleGraphs() {}

    public static StateGraph mediation() {
        return new StateGraph(
                "people-mediation",
                Phrase.of("人民调解", "people's mediation"),
                ImmutableList.of(
                        node("start", "开始", "start", StateGraph.Kind.START),
                        node("APPLIED", "已申请", "applied", StateGraph.Kind.OPEN),
                        node("ACCEPTED", "已受理", "accepted", StateGraph.Kind.OPEN),
                        node("MEDIATING", "调解中", "being mediated", StateGraph.Kind.OPEN),
                        node("AGREED", "已达成协议", "agreed", StateGraph.Kind.OPEN),
                        node("CONFIRMATION_SOUGHT", "已申请司法确认", "confirmation sought", StateGraph.Kind.OPEN),
                        node("CONFIRMED", "已确认", "confirmed", StateGraph.Kind.OPEN),
                        node("PERFORMED", "已履行", "performed", StateGraph.Kind.OPEN),
                        node("TERMINATED", "已终止", "terminated", StateGraph.Kind.OPEN),
                        node("ARCHIVED", "已归档", "archived", StateGraph.Kind.CLOSED)),
                ImmutableList.of(
                        edge("apply", "start", "APPLIED", "申请", "apply", "PML art. 17"),
                        edge("offer", "start", "APPLIED", "主动调解", "offer", "PML art. 17"),
                        edge("accept", "APPLIED", "ACCEPTED", "受理", "accept", "PML art. 17"),
                        edge("refuse-1", "APPLIED", "TERMINATED", "拒绝调解", "refuse", "PML art. 23"),
                        edge("refuse-2", "MEDIATING", "TERMINATED", "拒绝调解", "refuse", "PML art. 23"),
                        edge("appoint", "ACCEPTED", "MEDIATING", "指定调解员", "appoint mediators", "PML art. 19"),
                        edge("session", "MEDIATING", "MEDIATING", "记录调解", "record a session", "PML art. 27"),
                        edge("agree", "MEDIATING", "AGREED", "达成协议", "agree", "PML art. 28"),
                        edge("seek", "AGREED", "CONFIRMATION_SOUGHT", "申请司法确认", "seek confirmation", "PML art. 33(1)"),
                        edge("confirm", "CONFIRMATION_SOUGHT", "CONFIRMED", "确认有效", "confirm", "PML art. 33(2)"),
                        edge("deny", "CONFIRMATION_SOUGHT", "MEDIATING", "确认无效", "deny", "PML art. 33(3)"),
                        edge("perform-1", "AGREED", "PERFORMED", "履行完毕", "perform", "PML art. 31"),
                        edge("perform-2", "CONFIRMED", "PERFORMED", "履行完毕", "perform", "PML art. 31"),
                        edge("archive-1", "PERFORMED", "ARCHIVED", "归档", "archive", "PML art. 27"),
                        edge("archive-2", "TERMINATED", "ARCHIVED", "归档", "archive", "PML art. 27")));
    }

    public static StateGraph.Node node(String id, String zh, String en, StateGraph.Kind kind) {
        return new StateGraph.Node(id, Phrase.of(zh, en), kind);
    }

    public static StateGraph.Edge edge(String id, String from, String to, String zh, String en, String basis) {
        return new StateGraph.Edge(id, from, to, Phrase.of(zh, en), basis);
    }
}
