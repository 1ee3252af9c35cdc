package org.countygov.police.measure;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** What is asked of a suspect who comes, or is brought, to be interrogated. */
public sealed interface AppearanceCommand extends MeasureCommand {
    /**
     * Somebody is a suspect of a filed case; from now on measures are possible.
     *
     * @param criminalCase the criminal case
     * @param caseFiled whether it has been filed
     * @param special what calls for special care, or empty when nobody has looked
     * @param identityWithheld whether the suspect withholds name and address, so that nobody knows who it is
     */
    record IdentifySuspect(
            Optional<CaseRef> criminalCase,
            Answer caseFiled,
            Optional<ImmutableSet<SpecialPerson>> special,
            Answer identityWithheld)
            implements AppearanceCommand {}

    /**
     * The suspect is summoned.
     *
     * @param form in writing, or orally when found on the spot
     * @param shown whether badge and summons, or for an oral summons the badge, were shown
     * @param detentionNotNeeded whether neither detention nor arrest is needed
     * @param lawfulVenue whether the venue is the standard one, or home or hospital in the listed cases
     */
    record Summon(Optional<SummonsForm> form, Answer shown, Answer detentionNotNeeded, Answer lawfulVenue)
            implements AppearanceCommand {}

    /**
     * The suspect has arrived; the hours run from then.
     *
     * @param arrivedAt when, or empty for now
     */
    record RecordArrival(Optional<Instant> arrivedAt) implements AppearanceCommand {}

    /** A summons is extended to twenty-four hours in all. */
    record ExtendSummons(Answer especiallyMajor, Answer detentionNeeded) implements AppearanceCommand {}

    /**
     * The suspect is brought by warrant.
     *
     * @param notAppeared whether a suspect who was summoned did not appear; not asked where nobody was summoned
     * @param ownPlace whether the venue is in the suspect's own city or county
     * @param warrantShown whether the warrant was shown
     */
    record Compel(Answer notAppeared, Answer ownPlace, Answer warrantShown) implements AppearanceCommand {}

    /** A compelled appearance is extended to twenty-four hours in all. */
    record ExtendCompelledAppearance(Answer especiallyMajor, Answer detentionNeeded) implements AppearanceCommand {}

    /** The suspect leaves; the time is noted. */
    record EndAppearance() implements AppearanceCommand {}
}
