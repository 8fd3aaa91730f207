import { z } from 'zod';
import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import type { FreeTimesRequest } from '#domain/scheduling/free-times-request.ts';
import { freeTimes as findFreeTimes } from '#domain/scheduling/free-times.ts';
import { whyNotOffered } from '#domain/scheduling/decide-start.ts';
import { momentOf } from '#domain/scheduling/moment.ts';
import { notOffered } from '#domain/scheduling/not-offered.ts';
import { reasonWords } from '#domain/scheduling/reason-words.ts';
import { engine } from './engine.ts';
import { freeTimesInput, isInstant } from './free-times-input.ts';

const Instant = z.iso.datetime();
const Times = z.strictObject({
  /** Open hours clipped to the range, before busy times are taken off. */
  windows: z.array(z.tuple([Instant, Instant])),
  /** When the service can begin. */
  starts: z.array(Instant),
});
const Why = z.strictObject({
  at: Instant,
  offered: z.boolean(),
  why: z.enum([...notOffered, 'outside-range']).nullable(),
  words: z.string(),
});

/** `unwind free-times`: hours, busy times and a service in, open windows and bookable starts out. */
export const freeTimes = engine({
  name: 'free-times',
  summary:
    'Find when a service can be booked: hours on the wall clock of a zone and busy times in, instants out',
  usage: 'free-times < request.json',
  example: `  --why <instant>   why that time is not offered, or that it is

Only zone, weekly, range and service.minutes must be there. Without "now" it is the start of the range; "notice" and "horizon" are
durations such as PT12H or P30D. Days are mon to sun, "to" of 00:00 or at or before "from" is on the next day. Instants may end in Z or an offset.

  echo '{"zone": "America/Chicago", "weekly": [{"days": ["wed"], "from": "11:00", "to": "19:00"}],
    "busy": [{"start": "2026-03-11T18:00:00Z", "end": "2026-03-11T22:00:00Z"}], "step": 60, "now": "2026-03-09T00:00:00Z",
    "range": {"start": "2026-03-09T00:00:00Z", "end": "2026-03-16T00:00:00Z"}, "service": {"minutes": 60}}' | unwind free-times
  {"windows": [["2026-03-11T16:00:00Z", "2026-03-12T00:00:00Z"]],
   "starts": ["2026-03-11T16:00:00Z", "2026-03-11T17:00:00Z", "2026-03-11T22:00:00Z", "2026-03-11T23:00:00Z"]}`,
  input: freeTimesInput,
  output: z.union([Times, Why]),
  options: { '--why': 'with-value' },
  optionProblem: (given) => {
    const at = given.get('--why');
    return at === undefined || isInstant(at)
      ? undefined
      : `--why: ${at} must be an instant, such as 2026-03-11T18:00:00Z`;
  },
  run: (request, given) => {
    const at = given?.get('--why');
    return at === undefined ? findFreeTimes(request) : explain(request, millisecondsOf(at));
  },
});

function explain(request: FreeTimesRequest, at: number): z.output<typeof Why> {
  const { start, end } = request.range;
  const isInRange = at >= momentOf(start) && at < momentOf(end);
  const why = isInRange ? whyNotOffered(request, at) : 'outside-range';
  return { at: instantText(at), offered: why === null, why, words: wordsOf(why) };
}

function wordsOf(why: z.output<typeof Why>['why']): string {
  if (why === null) return 'It can be booked.';
  return why === 'outside-range' ? 'It lies outside the range that was asked for.' : reasonWords[why];
}
