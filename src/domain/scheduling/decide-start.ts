import type { LocationId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { type AskedTimes, type Place, readRequest } from './asked-times.ts';
import { waysTo } from './blocked-starts.ts';
import type { FreeTimesRequest, Moment } from './free-times-request.ts';
import { startsOf } from './free-times.ts';
import { gapsOf, touchingStarts } from './gaps.ts';
import { momentOf } from './moment.ts';
import { notOffered, type NotOffered } from './not-offered.ts';
import { type Settled, settling } from './obstacles.ts';
import type { OpenWindow } from './open-hours.ts';
import { dayOn } from './zone-clock.ts';

const MINUTE = 60_000;

/** Where a visit at this start takes place, and who and what it takes up besides the therapist. */
export type DecidedStart = Settled & { readonly location: LocationId | null };

/** Decides one start: exactly what `freeTimes` offers is accepted, and everything else is refused with the first reason. */
export function decideStart(request: FreeTimesRequest, moment: Moment): Result<DecidedStart, NotOffered> {
  const asked = readRequest(request);
  const start = momentOf(moment);
  const early = outOfTime(asked, start);
  if (early !== null) return refused(early);
  const here = asked.places.flatMap((place) =>
    place.windows
      .filter(
        (window) => start >= Math.max(window.start, asked.start) && start < Math.min(window.end, asked.end),
      )
      .map((window) => decideIn(window, place, asked, start)),
  );
  if (here.length === 0) return refused(isOpenDay(asked, start) ? 'outside-hours' : 'closed');
  const decided = here.find(({ ok }) => ok) ?? here.reduce(furthest);
  if (!decided.ok || asked.offering === 'step' || startsOf(asked).includes(start)) return decided;
  return refused('leaves-a-hole');
}

/** Why a start is not offered; null exactly when it is. */
export function whyNotOffered(request: FreeTimesRequest, start: Moment): NotOffered | null {
  const decided = decideStart(request, start);
  return decided.ok ? null : decided.refusal;
}

function outOfTime({ now, earliest, latest }: AskedTimes, start: number): NotOffered | null {
  if (start < now) return 'past';
  if (start < earliest) return 'too-soon';
  return start > latest ? 'too-far-ahead' : null;
}

const isOpenDay = ({ windows, clock }: AskedTimes, start: number): boolean =>
  windows.some((window) => dayOn(clock, window.start) === dayOn(clock, start));

type Decided = Result<DecidedStart, NotOffered>;

function decideIn(window: OpenWindow, place: Place, asked: AskedTimes, start: number): Decided {
  if (start + asked.length > Math.min(window.end, asked.end)) return refused('too-long-for-window');
  if (!isOnStep(window, place, asked, start)) return refused('off-step');
  const inTheWay = neighbourInTheWay(window, asked, start);
  if (inTheWay !== null) return refused(inTheWay);
  const settled = settling(asked)?.(start, window.location) ?? { room: null, second: null };
  if (typeof settled === 'string') return refused(settled);
  return accepted({ ...settled, location: window.location ?? asked.request.location ?? null });
}

function isOnStep(window: OpenWindow, place: Place, asked: AskedTimes, start: number): boolean {
  const anchor = window.anchors.findLast((one) => one <= start) ?? window.start;
  if ((start - anchor) % asked.step === 0) return true;
  if (asked.offering === 'step') return false;
  return gapsOf(window, place, asked).some((gap) => touchingStarts(gap).includes(start));
}

/** Where two places are open at once, the reason of the one that came furthest says what is missing. */
const furthest = (one: Decided, other: Decided): Decided =>
  !one.ok && !other.ok && notOffered.indexOf(other.refusal) > notOffered.indexOf(one.refusal) ? other : one;

function neighbourInTheWay(window: OpenWindow, asked: AskedTimes, start: number): NotOffered | null {
  const { request, length, before, after } = asked;
  const wayTo = waysTo(window.location ?? request.location, request.travel);
  const found = new Set<NotOffered>();
  for (const busy of request.busy ?? []) {
    const [begins, ends] = [momentOf(busy.start), momentOf(busy.end)];
    // What is free between the two, and what has to be.
    const isNext = begins >= start + length;
    const isPrevious = ends <= start;
    const free = isNext ? begins - start - length : start - ends;
    const needed = isNext
      ? Math.max(after, (busy.before ?? 0) * MINUTE)
      : Math.max(before, (busy.after ?? 0) * MINUTE);
    if (!isNext && !isPrevious) found.add('taken');
    else if (free < needed) found.add('buffer');
    else if (free < wayTo(busy.location)) found.add('travel');
  }
  return (['taken', 'buffer', 'travel'] as const).find((reason) => found.has(reason)) ?? null;
}
