import type { BodyHistory, VisitChart } from '#domain/assessment/history.ts';
import type { SessionId } from '#domain/base/ids.ts';
import type { Observation } from '#domain/session/fact.ts';
import { Telling } from './telling.ts';

type Finding = Extract<Observation, { kind: 'finding-marked' }>;

/** A finding as the cast usually has it; a test says only what matters to it. */
export const aFinding: Finding = {
  kind: 'finding-marked',
  finding: 'restriction',
  region: 'back.flank',
  side: 'left',
  layer: 'deep',
  severity: 6,
};

export const finding = (changes: Partial<Finding> = {}): Finding => ({ ...aFinding, ...changes });

/** A pin on the back of the figure. */
export const pin = (x: number, y: number, view: 'back' | 'head-back' | 'left' = 'back') =>
  ({ shape: 'pin', figure: 'neutral', view, atlas: '1.0.0', x, y }) as const;

/** A visit a week after the last one, told by its own device. */
export function visitNumber(number: number, tell: (room: Telling) => void): VisitChart {
  const room = new Telling(number);
  room.say({ kind: 'opened' });
  tell(room.wait(60));
  return {
    session: `0198a000-0000-7000-8000-${String(number).padStart(12, '0')}` as SessionId,
    at: Temporal.Instant.from('2026-01-05T15:00:00Z')
      .add({ hours: 168 * (number - 1) })
      .toString(),
    therapistName: 'Maren Holt',
    facts: room.facts,
  };
}

export const historyOf = (...tell: readonly ((room: Telling) => void)[]): BodyHistory => ({
  visits: tell.map((one, place) => visitNumber(place + 1, one)),
  own: [],
});

/** A hold of so many seconds on one place. */
export function holdFor(
  room: Telling,
  seconds: number,
  place: { region: string; side: Finding['side'] },
): void {
  const { id } = room.hold(place);
  room.wait(seconds).say({ kind: 'hold-ended', hold: id });
}
