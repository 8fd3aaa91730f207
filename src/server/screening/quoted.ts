import { ownWords } from '#domain/intake/own-words.ts';
import { type WorryingWords, worryingWords } from '#domain/intake/worrying-words.ts';
import type { Duty } from '#domain/screening/decision.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

type QuotedDuty = Duty & { readonly said: string | null };

/** Duties that words raised, each with the words as they were written. */
export const quoted = (duties: readonly Duty[], record: ScreeningRecord): QuotedDuty[] =>
  duties.map((duty) => ({ ...duty, said: quoteFor(duty, record) }));

const RAISED_BY: Partial<Record<Duty['duty'], WorryingWords['kind']>> = {
  'worrying-words': 'self-harm',
  safeguarding: 'abuse',
};

function quoteFor({ duty, since }: Duty, { answers }: ScreeningRecord): string | null {
  const kind = RAISED_BY[duty];
  if (kind === undefined) return null;
  const worrying = answers
    .filter(({ at }) => at === since)
    .map(({ item, value }) => ownWords(item, value))
    .filter((said) => worryingWords(said).some((found) => found.kind === kind));
  return worrying.length === 0 ? null : worrying.join('\n');
}
