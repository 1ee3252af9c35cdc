package org.countygov.mediation.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand.ApplyForConfirmation;
import org.countygov.mediation.people.MediationState;
import org.countygov.party.PersonId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Event;

/**
 * What an audit of mediation files has raised (卷宗审计结果): which signs of forgery they show, and which could not be judged because
 * nobody has looked. Both lists are in the order of the files, and for each file in the order of the signs.
 *
 * @param files the files that were audited
 * @param flags where to look
 * @param unjudged what the audit says nothing about
 */
public record ForgeryAudit(ImmutableSet<CaseRef> files, ImmutableList<Flag> flags, ImmutableList<Flag> unjudged) {
    /**
     * One sign in one file.
     *
     * @param others the other files that share it, where files share it
     */
    public record Flag(CaseRef mediation, ForgerySign sign, ImmutableSet<CaseRef> others) implements Worded {
        @Override
        public Phrase words() {
            Phrase flag = Phrase.of("%s：%s", "%s: %s").with(Phrase.verbatim(mediation), sign);
            String refs = others.stream().map(CaseRef::toString).collect(Collectors.joining(", "));
            return others.isEmpty() ? flag : Phrase.of("%s（%s）", "%s (%s)").with(flag, Phrase.verbatim(refs));
        }
    }

    /** Audits a set of files. Throws {@link IllegalArgumentException} when one mediation is there twice. */
    public static ForgeryAudit of(Collection<AuditedFile> files) {
        ImmutableSet<CaseRef> refs =
                files.stream().map(file -> file.mediation().ref()).collect(ImmutableSet.toImmutableSet());
        checkArgument(refs.size() == files.size(), "files have one mediation twice");
        ImmutableSetMultimap.Builder<String, CaseRef> wordings = ImmutableSetMultimap.builder();
        for (AuditedFile file : files) {
            file.wording()
                    .ifPresent(wording -> wordings.put(wording, file.mediation().ref()));
        }
        ImmutableSetMultimap<String, CaseRef> byWording = wordings.build();
        ImmutableList.Builder<Flag> flags = ImmutableList.builder();
        ImmutableList.Builder<Flag> unjudged = ImmutableList.builder();
        for (AuditedFile file : files) {
            CaseRef ref = file.mediation().ref();
            for (ForgerySign sign : ForgerySign.values()) {
                ImmutableSet<CaseRef> others =
                        sign == ForgerySign.IDENTICAL_WORDING ? alike(file, byWording) : ImmutableSet.of();
                switch (shows(file, sign, others)) {
                    case YES -> flags.add(new Flag(ref, sign, others));
                    case UNKNOWN -> unjudged.add(new Flag(ref, sign, ImmutableSet.of()));
                    case NO -> {}
                }
            }
        }
        return new ForgeryAudit(refs, flags.build(), unjudged.build());
    }

    /** The files that show no sign, and of which every sign could be judged. */
    public ImmutableSet<CaseRef> clear() {
        ImmutableSet<CaseRef> inDoubt = Stream.concat(flags.stream(), unjudged.stream())
                .map(Flag::mediation)
                .collect(ImmutableSet.toImmutableSet());
        return Sets.difference(files, inDoubt).immutableCopy();
    }

    private static Answer shows(AuditedFile file, ForgerySign sign, ImmutableSet<CaseRef> others) {
        CaseFile<Mediation, MediationState> mediation = file.mediation();
        return switch (sign) {
            case PERFORMED_BEFORE_MEDIATION -> Answer.of(file.performedAt().map(beganAt(mediation)::isAfter));
            case CONFIRMED_AFTER_PERFORMANCE ->
                confirmationSoughtAt(mediation)
                        .map(sought -> Answer.of(file.performedAt().map(done -> !done.isAfter(sought))))
                        .orElse(Answer.NO);
            case IDENTICAL_WORDING -> Answer.of(file.wording().map(wording -> !others.isEmpty()));
            case PARTY_WITHOUT_CONTACT -> isOneMissing(mediation, file.reachable());
            case PARTY_ABSENT_FROM_CONFIRMATION ->
                confirmationSoughtAt(mediation).isPresent() ? isOneMissing(mediation, file.atCourt()) : Answer.NO;
        };
    }

    private static Answer isOneMissing(
            CaseFile<Mediation, MediationState> mediation, Optional<ImmutableSet<PersonId>> people) {
        return mediation.content().parties().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(people.map(
                        known -> !known.containsAll(mediation.content().parties())));
    }

    private static ImmutableSet<CaseRef> alike(AuditedFile file, ImmutableSetMultimap<String, CaseRef> byWording) {
        return file.wording().map(byWording::get).orElse(ImmutableSet.of()).stream()
                .filter(ref -> !ref.equals(file.mediation().ref()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Instant beganAt(CaseFile<Mediation, MediationState> mediation) {
        return mediation.history().events().get(0).at();
    }

    private static Optional<Instant> confirmationSoughtAt(CaseFile<Mediation, MediationState> mediation) {
        return mediation.history().latest(ApplyForConfirmation.class).map(Event::at);
    }
}
