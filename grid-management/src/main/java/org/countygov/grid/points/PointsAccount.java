package org.countygov.grid.points;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.countygov.grid.points.PointsCommand.CancelRedemption;
import org.countygov.grid.points.PointsCommand.CloseAccount;
import org.countygov.grid.points.PointsCommand.Earn;
import org.countygov.grid.points.PointsCommand.Expire;
import org.countygov.grid.points.PointsCommand.Freeze;
import org.countygov.grid.points.PointsCommand.OpenAccount;
import org.countygov.grid.points.PointsCommand.Redeem;
import org.countygov.grid.points.PointsCommand.ReverseEarn;
import org.countygov.grid.points.PointsCommand.Unfreeze;
import org.countygov.grid.points.PointsEntry.EarnReversed;
import org.countygov.grid.points.PointsEntry.Earned;
import org.countygov.grid.points.PointsEntry.Expired;
import org.countygov.grid.points.PointsEntry.Redeemed;
import org.countygov.grid.points.PointsEntry.RedemptionCancelled;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.volunteer.VolunteerPost;
import org.countygov.grid.volunteer.VolunteerState;
import org.countygov.party.PersonId;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a points account: whose it is, and its entries. What it holds follows from the entries. */
@Value.Immutable
public abstract sealed class PointsAccount permits ImmutablePointsAccount {
    PointsAccount() {}

    public abstract Optional<PersonId> member();

    /** Oldest first; an entry is named by its place, counted from 0. */
    public abstract ImmutableList<PointsEntry> entries();

    static PointsAccount blank() {
        return ImmutablePointsAccount.builder().build();
    }

    /** What the entries come to. */
    public final PointsLedger ledger() {
        return PointsLedger.of(entries());
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isFree(OpenAccount open) {
        return open.freely();
    }

    Answer isRecorded(Earn earn, Situation situation) {
        Optional<CaseFile<?, ?>> post = situation.related(earn.act());
        return post.isPresent()
                ? Answer.of(post.get().state() == VolunteerState.RECORDED && isServedByMember(post.get()))
                : earn.recorded();
    }

    private boolean isServedByMember(CaseFile<?, ?> file) {
        return file.content() instanceof VolunteerPost post
                && post.volunteer().isPresent()
                && post.volunteer().equals(member());
    }

    Answer isRecordedByOthers(Earn earn) {
        return earn.recordedBy()
                .filter(PersonId::isStated)
                .map(recorder -> Answer.of(member().map(member -> !member.equals(recorder))))
                .orElse(Answer.UNKNOWN);
    }

    Answer isOnList(Earn earn, Situation situation) {
        return Answer.of(earn.kind()
                .map(kind -> situation.setting(CommunitySettings.POINT_LIST).gives(kind, earn.points())));
    }

    Answer isNewAct(Earn earn) {
        return Answer.of(earnings().noneMatch(earning -> earning.act().equals(earn.act())));
    }

    Answer isWithinCap(Earn earn, Situation situation) {
        YearMonth month = YearMonth.from(situation.date());
        long before = earnings()
                .filter(earning ->
                        YearMonth.from(BeijingTime.date(earning.at())).equals(month))
                .mapToLong(Earned::points)
                .sum();
        return Answer.of(before + earn.points() <= situation.setting(CommunitySettings.POINTS_PER_MONTH));
    }

    Answer isValidAsPublished(Earn earn, Situation situation) {
        int months = situation.setting(CommunitySettings.POINTS_VALIDITY);
        return Answer.of(earn.validUntil()
                .equals(
                        months == 0
                                ? Optional.<LocalDate>empty()
                                : Optional.of(situation.date().plusMonths(months))));
    }

    Answer isOwn(Redeem redeem, Situation situation) {
        return isMember(situation.actor().person());
    }

    Answer isServiceOrGoods(Redeem redeem) {
        return Answer.of(
                redeem.kind().map(kind -> kind == ExchangeKind.COMMUNITY_SERVICE || kind == ExchangeKind.SMALL_GOODS));
    }

    Answer isListed(Redeem redeem) {
        return redeem.listed();
    }

    Answer isPositive(Redeem redeem) {
        return Answer.of(redeem.points() > 0);
    }

    Answer isCovered(Redeem redeem) {
        return Answer.of(redeem.points() <= ledger().balance());
    }

    Answer isEarning(ReverseEarn reverse) {
        return Answer.of(entry(reverse.entry()) instanceof Earned);
    }

    Answer stands(ReverseEarn reverse) {
        return Answer.of(entries().stream()
                .noneMatch(entry -> entry instanceof EarnReversed earlier && earlier.entry() == reverse.entry()));
    }

    Answer isWrong(ReverseEarn reverse) {
        return reverse.wronglyRecorded();
    }

    Answer isRedemption(CancelRedemption cancel) {
        return Answer.of(entry(cancel.entry()) instanceof Redeemed);
    }

    Answer stands(CancelRedemption cancel) {
        return Answer.of(entries().stream()
                .noneMatch(entry -> entry instanceof RedemptionCancelled earlier && earlier.entry() == cancel.entry()));
    }

    Answer isUndelivered(CancelRedemption cancel) {
        return cancel.undelivered();
    }

    Answer isSuspected(Freeze freeze) {
        return freeze.suspected();
    }

    Answer isReasonTold(Freeze freeze) {
        return freeze.reasonTold();
    }

    Answer isOwn(PointsCommand.Contest contest, Situation situation) {
        return isMember(situation.actor().person());
    }

    Answer isCleared(Unfreeze unfreeze) {
        return unfreeze.cleared();
    }

    /** A member who closes the own account leaves; an organiser has to say that the member does. */
    Answer leaves(CloseAccount close, Situation situation) {
        return situation.actor().role() == GridRole.MEMBER
                ? isMember(situation.actor().person())
                : close.memberLeaves();
    }

    private Answer isMember(PersonId person) {
        return person.isStated() ? Answer.of(member().map(person::equals)) : Answer.UNKNOWN;
    }

    private Stream<Earned> earnings() {
        return entries().stream().filter(Earned.class::isInstance).map(Earned.class::cast);
    }

    @Nullable
    private PointsEntry entry(int number) {
        return number >= 0 && number < entries().size() ? entries().get(number) : null;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    PointsAccount opened(OpenAccount open) {
        return edit().withMember(open.member());
    }

    PointsAccount earned(Earn earn, Event<PointsAccount, PointsState> event) {
        return earn.points() > 0 ? plus(new Earned(earn.act(), earn.points(), earn.validUntil(), event.at())) : this;
    }

    PointsAccount redeemed(Redeem redeem, Event<PointsAccount, PointsState> event) {
        return redeem.points() > 0 && redeem.points() <= ledger().balance()
                ? plus(new Redeemed(redeem.points(), event.at()))
                : this;
    }

    PointsAccount reversed(ReverseEarn reverse, Event<PointsAccount, PointsState> event) {
        return isEarning(reverse).and(stands(reverse)) == Answer.YES
                ? plus(new EarnReversed(reverse.entry(), event.at()))
                : this;
    }

    PointsAccount cancelled(CancelRedemption cancel, Event<PointsAccount, PointsState> event) {
        return isRedemption(cancel).and(stands(cancel)) == Answer.YES
                ? plus(new RedemptionCancelled(cancel.entry(), event.at()))
                : this;
    }

    PointsAccount expired(Expire expire, Event<PointsAccount, PointsState> event) {
        return plus(new Expired(event.at()));
    }

    PointsAccount closed(CloseAccount close) {
        return blank();
    }

    private PointsAccount plus(PointsEntry entry) {
        return edit().withEntries(ImmutableList.<PointsEntry>builder()
                .addAll(entries())
                .add(entry)
                .build());
    }

    // ---- what the rules wait for
    // ----------------------------------------------------------------------------------------

    /** The first instant at which some points may be used no longer. */
    Optional<Instant> firstExpiry() {
        return ledger().firstExpiry().map(day -> BeijingTime.startOf(day.plusDays(1)));
    }

    private ImmutablePointsAccount edit() {
        return (ImmutablePointsAccount) this;
    }
}
