import type { FlareRules, Version } from './program.ts';
import type { Morning } from './standing.ts';

export type Picked = { readonly version: Version; /** One sentence, for the client. */ readonly why: string };

/**
 * Which version a morning picks, by the rules that the therapist signed (HOME-15): one answer is enough for less, all must
 * be good for the whole. What was not said never counts as good, and rules that nobody signed never give the whole.
 */
export function pickVersion({ gentle, rest, signed }: FlareRules, morning: Morning | null): Picked {
  if (morning === null) return { version: 'gentle', why: unsaid };
  const hard = worst(morning, rest);
  if (hard !== undefined) return { version: 'rest', why: `${hard}, so tonight is for rest.` };
  const some = worst(morning, gentle);
  if (some !== undefined) return { version: 'gentle', why: `${some}, so tonight is the gentle version.` };
  const { pain, sleep, energy } = morning;
  if (pain === null || sleep === null || energy === null) return { version: 'gentle', why: unsaid };
  if (signed === null)
    return {
      version: 'gentle',
      why: 'Your therapist has not signed the rules yet, so tonight is the gentle version.',
    };
  return { version: 'full', why: 'This morning was good enough for your whole program.' };
}

const unsaid = 'You have not said how this morning was, so tonight is the gentle version.';

/** The first answer that is enough, said as it was given. */
function worst({ pain, sleep, energy }: Morning, rules: FlareRules['rest']): string | undefined {
  if (pain !== null && pain >= rules.painFrom) return `You said ${pain} of 10 for pain`;
  if (sleep !== null && sleep <= rules.sleepTo) return `You said ${sleep} of 10 for sleep`;
  if (energy !== null && energy <= rules.energyTo) return `You said ${energy} of 10 for energy`;
  return undefined;
}
