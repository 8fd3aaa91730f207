import { type Result, accepted, refused } from '#domain/base/result.ts';
import type { InstrumentAnswers } from '#domain/outcome/instrument-answer.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { type NoneTicked, type NoScore, score } from '#domain/outcome/instruments/score.ts';

/** What is kept of an answered instrument beside who said it and when. */
export type Kept = {
  readonly instrument: string;
  readonly version: number;
  readonly score: number | null;
  readonly answers: InstrumentAnswers;
};

type Said = {
  readonly instrument: string;
  readonly answers: InstrumentAnswers;
  readonly none?: NoneTicked | undefined;
};

/** What a client's phone filed: a score, or none where too little was said; null for what is no answer at all (ASKED-9). */
export function keptFromPhone({ instrument, answers, none }: Said): Kept | null {
  const known = instrumentOf(instrument);
  if (known === undefined) return null;
  const told = score(known, answers, none);
  if (!told.ok && told.refusal.kind === 'not-an-answer') return null;
  return { instrument: known.id, version: known.version, score: told.ok ? told.value.score : null, answers };
}

export type NotKept = NoScore | { readonly kind: 'unknown-instrument' };

type ByHand = Said & { readonly total: number | null };

/** What a therapist writes down: all that the rule needs, or of an instrument without its words the total (ASKED-10). */
export function keptByHand({ instrument, answers, none, total }: ByHand): Result<Kept, NotKept> {
  const known = instrumentOf(instrument);
  if (known === undefined) return refused({ kind: 'unknown-instrument' });
  const { id, version } = known;
  if (known.text === 'not-shipped' && total !== null) {
    const [lowest, highest] = known.range;
    if (Number.isInteger(total) && total >= lowest && total <= highest)
      return accepted({ instrument: id, version, score: total, answers: {} });
    const message = `must be a whole number from ${lowest} to ${highest}`;
    return refused({ kind: 'not-an-answer', items: [{ item: 'total', message }] });
  }
  const told = score(known, answers, none);
  return told.ok ? accepted({ instrument: id, version, score: told.value.score, answers }) : told;
}
