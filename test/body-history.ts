import type { BodyHistory, VisitChart } from '#domain/assessment/history.ts';
import type { SessionId } from '#domain/base/ids.ts';
import type { Notable } from '#domain/session/noting.ts';
import { Telling } from './telling.ts';

type Said<Kind extends Notable['kind']> = Omit<Extract<Notable, { kind: Kind }>, 'kind'>;

/** What is told of a visit: what the hands found, how long they held, what was measured. */
type Tell = (telling: Telling) => void;

const WEEK_SECONDS = 7 * 86_400;

/** A body's history: one visit a week, each told on its own device, and a drawing of the client's before some. */
export const bodyHistory = (visits: readonly Tell[], drawings: readonly Tell[] = []): BodyHistory => ({
  visits: visits.map((tell, week) => visitOf(tell, week)),
  own: drawings.flatMap((tell, week) => {
    const telling = new Telling(50 + week).setClock(week * WEEK_SECONDS - 3600);
    tell(telling);
    return telling.facts;
  }),
});

const visitOf = (tell: Tell, week: number): VisitChart => {
  const telling = new Telling(week + 1).setClock(week * WEEK_SECONDS);
  const { at } = telling.now;
  telling.say({ kind: 'opened' });
  tell(telling);
  telling.wait(1).say({ kind: 'closed' });
  return {
    session: `0198a0ff-0000-7000-8000-00000000000${week}` as SessionId,
    at,
    therapistName: week === 0 ? 'Ines Okafor' : 'Maren Holt',
    facts: telling.facts,
  };
};

/** A finding as the cast usually gives it. */
export const finding = (changes: Partial<Said<'finding-marked'>>) =>
  ({
    kind: 'finding-marked',
    finding: 'tenderness',
    region: 'back.upper_trap',
    side: 'right',
    layer: 'superficial',
    severity: 5,
    ...changes,
  }) as const satisfies Notable;

export const drawn = (changes: Partial<Said<'drawing-marked'>>) =>
  ({
    kind: 'drawing-marked',
    drawing: '0198a0dd-0000-7000-8000-000000000001',
    feeling: 'ache',
    amount: 6,
    region: 'neck.back',
    side: 'right',
    ...changes,
  }) as const satisfies Notable;

/** Holds a place for so many seconds. */
export const held = (telling: Telling, region: string, seconds: number): void => {
  const { id } = telling.hold({ region, side: 'right' });
  telling.wait(seconds).say({ kind: 'hold-ended', hold: id });
};
