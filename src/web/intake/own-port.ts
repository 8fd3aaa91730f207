import type { NextStep } from '#domain/intake/next-step.ts';
import { ask } from '#web/app/api.ts';
import { missedFrom } from './missed.ts';
import type { FormPort } from './port.ts';

/**
 * The form of a signed-in client: her answers go to her own record as they are given, so there is nothing more to hand in,
 * and nothing to draw or to sign.
 */
export const ownPort = (next: () => NextStep): FormPort => ({
  sendAnswers: async (answers) => {
    try {
      const { acknowledged } = await ask('addMyAnswers', { body: { answers: [...answers] } });
      return { kind: 'sent', ids: acknowledged, atOnce: null };
    } catch (failure) {
      return { kind: missedFrom(failure) };
    }
  },
  sendDrawing: (facts) => Promise.resolve({ kind: 'sent', ids: facts.map(({ id }) => id) }),
  sign: () => Promise.resolve({ kind: 'sent' }),
  handIn: () => Promise.resolve({ kind: 'handed-in', next: next() }),
});
