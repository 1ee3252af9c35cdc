package org.countygov.police.supervision;

import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.rectification.Entry;
import org.countygov.rectification.FindingId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseRef;

/**
 * A disagreement between the registries.
 *
 * @param matter the alert, case or other record it is about
 * @param about what of it: the number of the act, the thing or the stay, or the part that is missing
 * @param unit the unit whose record it is, where that is known
 */
public record LinkageFinding(LinkageRule rule, CaseRef matter, String about, Optional<UnitId> unit) implements Worded {
    /** The same number however often the records are compared. */
    public FindingId id() {
        return FindingId.of(matter, rule.name(), about);
    }

    /** What comes on the ledger. */
    public Entry entry() {
        return Entry.of(id(), matter, rule.name(), rule.gravity(), unit, rule.bases());
    }

    /** The rule that does not hold, and where. */
    @Override
    public Phrase words() {
        return Phrase.of("不符合“%s”：%s（%s）", "does not hold: %s; %s (%s)")
                .with(rule, Phrase.verbatim(matter), Phrase.verbatim(about));
    }
}
