/**
 * Legal time in Chinese procedure (期间、期限): how periods are counted, when they end, and why. It needs nothing of this library but
 * words and citations, and can be used by itself:
 *
 * <pre>{@code
 * static final Clock CONFIRMATION = Clock.named("CT-01", "申请司法确认", "apply for judicial confirmation")
 *         .from(LocalDate.of(2011, 1, 1), days(30))
 *         .trigger("调解协议生效", "the agreement takes effect")
 *         .under(PML.article(33))
 *         .rolls()
 *         .lapses();
 *
 * Deadline deadline = ClockRun.start(CONFIRMATION, BeijingTime.parse("2021-01-28 15:00"))
 *         .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
 *
 * deadline.last();                     // 2021-03-01 23:59:59, because 27 February was a Saturday
 * deadline.explanation(Language.ZH);   // every step, and every day rolled over, with its reason
 * }</pre>
 *
 * <p>In reading order: {@link org.countygov.time.BeijingTime} is the zone; a {@link org.countygov.time.WorkCalendar} knows the
 * {@linkplain org.countygov.time.CalendarDay days} that {@linkplain org.countygov.time.HolidayNotice notices} arrange; a {@link
 * org.countygov.time.TimeLimit} is a length and how it is counted. A {@link org.countygov.time.Clock} is a period that the law
 * names, in every {@linkplain org.countygov.time.Terms version}, with the {@linkplain org.countygov.time.Tier ways to extend
 * it} and the {@link org.countygov.time.Consequence} of its end. A {@link org.countygov.time.ClockRun} is that period running in
 * a case, {@linkplain org.countygov.time.Extension extended}, paused and stopped; its {@link org.countygov.time.Deadline} is
 * computed when it is wanted, and explains itself. {@link org.countygov.time.DeadlineChange} says what a new calendar changed.
 * {@link org.countygov.time.TimeSettings} are the questions about counting that no provision decides.
 *
 * <p>How it counts:
 *
 * <ul>
 *   <li>The day of the trigger does not count, whether it is a rest day or not; hours run from the moment.
 *   <li>A period in days, months or years ends with its last day. Where it rolls and that day is a rest day, it ends with the next
 *       working day; a make-up working day is one. Hours, custody and what is counted back never roll.
 *   <li>Extensions are added to the end before it rolls, then what does not count, and it rolls once, last of all.
 *   <li>What a calendar does not cover is never guessed: the deadline says that it is incomplete.
 * </ul>
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.time;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
