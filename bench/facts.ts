import { randomUUID } from 'node:crypto';
import { roomTablets, samuel } from '#server/demo/cast.ts';

export const FACTS_PER_BATCH = 60;

/** The n-th batch of a session: holds as they are noted, each begun, spoken of and released. */
export function batchOfFacts(n: number): string {
  const facts = Array.from({ length: FACTS_PER_BATCH / 3 }, (_, place) => {
    const hold = randomUUID();
    const stamp = stampOf(n * FACTS_PER_BATCH + place * 3);
    return [
      { ...stamp(0), id: hold, ...HOLD },
      { ...stamp(1), id: randomUUID(), kind: 'discomfort-said', score: 3, hold },
      { ...stamp(2), id: randomUUID(), kind: 'hold-released', hold, signs: ['softening'] },
    ];
  });
  return JSON.stringify({
    client: samuel.id,
    appointment: null,
    device: roomTablets.maren,
    facts: facts.flat(),
  });
}

const RUN = randomUUID();
const HOLD = {
  kind: 'hold-began',
  region: 'back.upper_trap',
  side: 'left',
  layer: 'superficial_fascia',
  technique: 'CHR',
  approach: 'direct',
  contacts: [{ hand: 'left', contact: 'crossed_hands' }],
  pressure: 2,
};

const stampOf = (first: number) => (more: number) => ({
  version: 1,
  tick: first + more,
  run: RUN,
  at: new Date(Date.UTC(2026, 0, 5, 15) + (first + more) * 1000).toISOString(),
  elapsedMs: (first + more) * 1000,
});
