import { instantText } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import { type AskedTimes, readRequest } from './asked-times.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { settling } from './obstacles.ts';
import { offeredStarts } from './offered-starts.ts';
import { steppedStarts } from './stepped-starts.ts';

export type FreeTimes = {
  /** Open hours as instants, clipped to the range, before anything is taken off. */
  readonly windows: readonly (readonly [InstantText, InstantText])[];
  /** When the service can begin. */
  readonly starts: readonly InstantText[];
};

/** When a therapist is open, and when a service can be booked with her (SCHED-1 to SCHED-30). */
export function freeTimes(request: FreeTimesRequest): FreeTimes {
  const asked = readRequest(request);
  return {
    windows: clippedWindows(asked).map(([start, end]) => [instantText(start), instantText(end)]),
    starts: startsOf(asked).map(instantText),
  };
}

/** The starts alone, in epoch milliseconds, in order. */
export const openStarts = (request: FreeTimesRequest): number[] => startsOf(readRequest(request));

export function startsOf(asked: AskedTimes): number[] {
  const settle = settling(asked);
  const starts = asked.places.map((place) =>
    steppedStarts(place, asked).flatMap((stepped, at) => {
      const window = place.windows[at];
      if (window === undefined) return [];
      const open =
        settle === undefined
          ? stepped
          : stepped.filter((start) => typeof settle(start, window.location) !== 'string');
      return asked.offering === 'step' ? open : offeredStarts(window, open, { asked, place, settle });
    }),
  );
  if (starts.length < 2) return starts[0] ?? [];
  return [...new Set(starts.flat())].sort((a, b) => a - b);
}

const clippedWindows = ({ windows, start, end }: AskedTimes): [number, number][] =>
  windows.map((window) => [Math.max(window.start, start), Math.min(window.end, end)]);
