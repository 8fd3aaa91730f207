import { instantText } from '#domain/base/instant.ts';
import type { FreeTimesRequest } from '#domain/scheduling/free-times-request.ts';
import { freeTimes } from '#domain/scheduling/free-times.ts';
import type { Figure } from './figure.ts';
import { median } from './rounds.ts';

const DAY = 86_400_000;
const QUARTER = 900_000;
const BEGIN = Date.UTC(2026, 9, 20);

/**
 * How long free times take from text to text, as `unwind free-times` reckons them: every instant of the request is read, and
 * every window and start is written. The month has the end of daylight saving in it.
 */
export function measureFreeTimes(rounds: number): Figure[] {
  return [oneTherapist(rounds), manyTherapists(rounds)];
}

function oneTherapist(rounds: number): Figure {
  const request = aRequest({ days: 30, busy: 200, seed: 1 });
  const times = Array.from({ length: rounds * 400 }, () => millisecondsFor(() => freeTimes(request)));
  const milliseconds = median(times.slice(rounds * 100));
  return {
    what: 'free times of a therapist, 30 days, 200 busy',
    figure: `${milliseconds.toFixed(3)} ms`,
    aim: 'under 0.1 ms',
    met: milliseconds < 0.1,
  };
}

/** Processor time, so that it is one core's whatever else the machine does. */
function manyTherapists(rounds: number): Figure {
  const requests = Array.from({ length: 1000 }, (_, seed) => aRequest({ days: 14, busy: 93, seed }));
  const all = (): number => requests.reduce((sum, request) => sum + freeTimes(request).starts.length, 0);
  all();
  const milliseconds = median(
    Array.from({ length: rounds }, () => {
      const before = process.cpuUsage();
      all();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
  return {
    what: 'free times of 1,000 therapists, 14 days, 93 busy each',
    figure: `${milliseconds.toFixed(0)} ms of one core`,
    aim: 'under 60 ms',
    met: milliseconds < 60,
  };
}

function millisecondsFor(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Wednesday to Friday, 11:00 to 19:00, an hour with a quarter after it, every quarter of an hour. */
function aRequest({ days, busy, seed }: { days: number; busy: number; seed: number }): FreeTimesRequest {
  const chance = chanceFrom(seed);
  const starts = Array.from({ length: busy }, () => BEGIN + Math.floor(chance() * days * 96) * QUARTER);
  const request: FreeTimesRequest = {
    zone: 'America/Chicago',
    weekly: [{ days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }],
    exceptions: [{ date: '2026-12-25', windows: [] }],
    busy: starts
      .sort((a, b) => a - b)
      .map((start) => ({
        start: instantText(start),
        end: instantText(start + (1 + Math.floor(chance() * 4)) * QUARTER),
      })),
    range: { start: instantText(BEGIN), end: instantText(BEGIN + days * DAY) },
    service: { minutes: 60, bufferBefore: 0, bufferAfter: 15 },
    step: 15,
    now: instantText(BEGIN - DAY),
    notice: 'PT12H',
  };
  // As it comes from a file: texts of its own.
  return JSON.parse(JSON.stringify(request)) as FreeTimesRequest;
}

/** The same numbers each time (Park and Miller, 1988). */
function chanceFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
