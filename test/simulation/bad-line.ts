import type { Batch } from '#web/sync/journal.ts';
import type { Line } from '#web/sync/line.ts';
import type { Chance } from './chance.ts';
import type { Filing } from './filing.ts';

export type BadLine = Line & {
  /** From now on everything arrives, once and in order. */
  heal(): void;
  /** A push that was on its way long ago arrives now, after others. */
  deliverLate(): Promise<void>;
};

/** A line that loses requests, loses answers, doubles and delays. */
export const badLine = (filing: Filing, chance: Chance): BadLine => {
  const late: Batch[] = [];
  let healed = false;
  const lost = (probability: number): boolean => !healed && chance.happens(probability);
  return {
    send: async (batch) => {
      if (lost(0.15)) return { kind: 'no-answer' };
      if (lost(0.1)) {
        late.push(batch);
        return { kind: 'no-answer' };
      }
      const sent = await filing.file(batch);
      if (lost(0.15)) await filing.file(batch);
      if (lost(0.2)) return { kind: 'no-answer' };
      return sent;
    },
    ask: async (session, after) => (lost(0.25) ? { kind: 'no-answer' } : filing.tell(session, after)),
    heal: () => {
      healed = true;
    },
    deliverLate: async () => {
      const batch = late.splice(chance.below(late.length), 1)[0];
      if (batch) await filing.file(batch);
    },
  };
};
