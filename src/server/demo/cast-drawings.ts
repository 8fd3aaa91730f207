import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { stampVersion } from '#domain/session/fact-version.ts';
import type { Fact, Observation } from '#domain/session/fact.ts';
import { castSessions } from './cast-sessions.ts';
import { stillPoint } from './cast.ts';
import { pastVisit } from './cast-week.ts';
import { fixedId } from './fixed-id.ts';
import { spots } from './spots.ts';

type Mark = Omit<Extract<Observation, { kind: 'drawing-marked' }>, 'kind' | 'drawing'>;

/** What Ruth drew on her own phone in an evening: the one before one of her visits, or the one after. */
type Evening = {
  readonly session: string;
  readonly evening: 'before' | 'after';
  readonly marks: readonly Mark[];
};

const shoulder = { region: 'back.upper_trap', side: 'right', spot: spots.shoulderRight } as const;
const neck = { region: 'neck.back', side: 'right', spot: spots.neckRight } as const;
const head = { region: 'head.temple', side: 'right', spot: spots.headRight } as const;

const evenings: readonly Evening[] = [
  {
    session: 'Ruth 1',
    evening: 'before',
    marks: [
      { ...shoulder, feeling: 'tight', amount: 7 },
      { ...neck, feeling: 'ache', amount: 6 },
      { ...head, feeling: 'sharp', amount: 6 },
    ],
  },
  {
    session: 'Ruth 3',
    evening: 'before',
    marks: [
      { ...shoulder, feeling: 'tight', amount: 5 },
      { ...head, feeling: 'sharp', amount: 3 },
    ],
  },
  {
    session: 'Ruth 4',
    evening: 'after',
    marks: [
      { ...shoulder, feeling: 'tight', amount: 3 },
      { ...neck, feeling: 'tight', amount: 2 },
    ],
  },
];

/** Everything Ruth drew, as her phone noted it. The same day gives the same facts. */
export const drawnByRuth = (now: Temporal.Instant): Fact[] =>
  evenings
    .flatMap((evening) => marksOf(evening, beganAt(evening, now)))
    .map((mark, place) => ({ ...mark, version: stampVersion(mark), tick: place + 1 }));

const SECONDS_FOR_A_MARK = 25;
const DrawingId = z.uuid();

function marksOf({ session, evening, marks }: Evening, from: Temporal.Instant) {
  const name = `drawing ${evening} ${session}`;
  const drawing = fixedId(DrawingId, name);
  return marks.map((mark, place) => {
    const elapsedMs = (place + 1) * SECONDS_FOR_A_MARK * 1000;
    return {
      kind: 'drawing-marked' as const,
      drawing,
      ...mark,
      id: fixedId(FactId, `${name} mark ${place + 1}`),
      at: from.add({ milliseconds: elapsedMs }).toString(),
      run: drawing,
      elapsedMs,
    };
  });
}

function beganAt({ session, evening }: Evening, now: Temporal.Instant): Temporal.Instant {
  const held = castSessions.find(({ name }) => name === session);
  if (!held) throw new Error(`the cast has no session ${session}`);
  const day = pastVisit(held, now).startsAt.toZonedDateTimeISO(stillPoint.zone).toPlainDate();
  return day
    .add({ days: evening === 'before' ? -1 : 1 })
    .toZonedDateTime({ timeZone: stillPoint.zone, plainTime: '20:10' })
    .toInstant();
}
