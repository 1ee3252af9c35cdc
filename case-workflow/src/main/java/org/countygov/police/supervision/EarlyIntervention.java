package org.countygov.police.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static org.countygov.law.Instruments.PRR;

import java.time.Instant;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * A request that the procuratorate attend to a case before it is transferred (提前介入请求), and what came of it. Opinions bind
 * nobody: police investigate, and the one who decides decides.
 *
 * @param matter the criminal case
 * @param asked who asks
 * @param hard why: a major, hard or complex case
 * @param reply what the procuratorate answers; empty while it has not
 */
public record EarlyIntervention(CaseRef matter, UnitId asked, Instant askedAt, FreeText hard, Optional<Reply> reply) {
    /** What allows it. */
    public static final Basis BASIS = PRR.article(256);

    /**
     * What the procuratorate answers.
     *
     * @param attends whether it attends
     * @param opinion what it suggests
     */
    public record Reply(Instant at, boolean attends, Optional<FreeText> opinion) {}

    /** Throws {@link IllegalArgumentException} for a reply before the request. */
    public EarlyIntervention {
        checkArgument(reply.filter(answer -> answer.at().isBefore(askedAt)).isEmpty(), "reply is before the request");
    }

    /** Whether the procuratorate attends; not known before it has answered. */
    public Answer attends() {
        return Answer.of(reply.map(Reply::attends));
    }

    /** This request with its answer. */
    public EarlyIntervention answered(Reply answer) {
        return new EarlyIntervention(matter, asked, askedAt, hard, Optional.of(answer));
    }
}
