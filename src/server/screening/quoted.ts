import { type WorryingWords, worryingWords } from '#domain/intake/worrying-words.ts';
import type { Duty } from '#domain/screening/decision.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

export type QuotedDuty = Duty & { readonly said: string | null };

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
  const texts = answers.filter(({ item, at }) => itemOf(item)?.kind === 'text' && at === since);
  const worrying = texts.flatMap(({ value }) =>
    typeof value === 'string' && worryingWords(value).some((found) => found.kind === kind) ? [value] : [],
  );
  return worrying.length === 0 ? null : worrying.join('\n');
}
