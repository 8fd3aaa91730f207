import { blockedStarts, type BlockedStarts, type Length, waysTo } from './blocked-starts.ts';
import type { FreeTimesRequest, TherapistTimes } from './free-times-request.ts';
import { daysLater, laterBy, momentOf } from './moment.ts';
import { openHours, type OpenWindow } from './open-hours.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

const MINUTE = 60_000;

/** The windows of one place, in order and apart, with the starts that busy times block there. */
export type Place = { readonly windows: readonly OpenWindow[]; readonly blocked: BlockedStarts };

/** A request as the engine reckons with it: everything in epoch milliseconds. */
export type AskedTimes = Length & {
  readonly request: FreeTimesRequest;
  readonly clock: ZoneClock;
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** The first and the last start that notice and horizon let through. */
  readonly earliest: number;
  readonly latest: number;
  readonly step: number;
  readonly shortest: number;
  readonly offering: 'step' | 'cluster' | 'gap-free';
  readonly windows: readonly OpenWindow[];
  readonly places: readonly Place[];
};

export function readRequest(request: FreeTimesRequest): AskedTimes {
  const { service, rules, zone } = request;
  const clock = zoneClock(zone);
  const now = momentOf(request.now);
  const range = { start: momentOf(request.range.start), end: momentOf(request.range.end) };
  const size = lengthOf(service);
  const windows = windowsOf(request, request, range);
  return {
    ...size,
    ...range,
    request,
    clock,
    now,
    earliest: Math.max(now, earliestOf(request, now)),
    latest: latestOf(request, now),
    step: (request.step ?? rules?.step ?? 15) * MINUTE,
    shortest: (service.shortestMinutes ?? service.minutes) * MINUTE,
    offering: request.offering ?? rules?.offering ?? 'step',
    windows,
    places: placesOf(request, windows, size, request),
  };
}

const lengthOf = ({ minutes, bufferBefore = 0, bufferAfter = 0 }: FreeTimesRequest['service']): Length => ({
  length: minutes * MINUTE,
  before: bufferBefore * MINUTE,
  after: bufferAfter * MINUTE,
});

function earliestOf({ notice, rules, zone }: FreeTimesRequest, now: number): number {
  if (notice !== undefined) return laterBy(now, notice, zone);
  return now + (rules?.noticeMinutes ?? 0) * MINUTE;
}

function latestOf({ horizon, rules, zone }: FreeTimesRequest, now: number): number {
  if (horizon !== undefined) return laterBy(now, horizon, zone);
  return rules?.horizonDays === undefined ? Infinity : daysLater(now, rules.horizonDays, zone);
}

/** Open windows of a therapist that reach into the range; only at the place that is asked for, if one is. */
export function windowsOf(
  { weekly, exceptions }: TherapistTimes,
  { zone, holidays, location }: FreeTimesRequest,
  range: { start: number; end: number },
): OpenWindow[] {
  const windows = openHours({ weekly, exceptions, holidays }, zoneClock(zone), range);
  if (location === undefined) return windows;
  return windows.filter((window) => window.location === undefined || window.location === location);
}

export function placesOf(
  { busy = [] }: TherapistTimes,
  windows: readonly OpenWindow[],
  size: Length,
  { travel, location: wanted }: FreeTimesRequest,
): Place[] {
  return [...new Set(windows.map(({ location }) => location))].map((location) => ({
    windows: windows.filter((window) => window.location === location),
    blocked: blockedStarts(busy, size, waysTo(location ?? wanted, travel)),
  }));
}
