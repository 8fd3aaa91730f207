import { type Result, accepted, refused } from '#domain/base/result.ts';
import { sum } from '#domain/outcome/statistics/moments.ts';
import type { Domain, Instrument } from './instrument.ts';

/** What somebody said, by item; null or left out is no answer. */
export type Answers = Readonly<Partial<Record<string, number | null>>>;

export type Score = {
  readonly instrument: string;
  readonly version: number;
  readonly score: number;
  /** Before rounding, where the rule rounds. */
  readonly unrounded: number;
  readonly band: string | null;
  readonly answered: number;
  /** Items without an answer, in whose place the rule put something. */
  readonly madeUp: readonly string[];
  readonly parts: Readonly<Record<string, number>> | null;
};

export type NoScore =
  | {
      readonly kind: 'not-an-answer';
      readonly items: readonly { readonly item: string; readonly message: string }[];
    }
  | { readonly kind: 'missing'; readonly items: readonly string[]; readonly why: string }
  | { readonly kind: 'none-ticked'; readonly why: string };

type Raw = {
  readonly unrounded: number;
  readonly rounds: boolean;
  readonly madeUp: readonly string[];
  readonly parts?: Readonly<Record<string, number>>;
};

export type NoneTicked = 'confirmed' | 'not-asked';

/** The score by the instrument's published rule, or what is missing or out of range (OUTCOME-26). */
export function score(
  instrument: Instrument,
  answers: Answers,
  none: NoneTicked = 'not-asked',
): Result<Score, NoScore> {
  const wrong = wrongAnswers(instrument, answers);
  if (wrong.length > 0) return refused({ kind: 'not-an-answer', items: wrong });
  const raw = rawScore(instrument, answers, none);
  if (!raw.ok) return raw;
  const { unrounded, rounds, madeUp, parts } = raw.value;
  const told = rounds ? Math.round(unrounded) : unrounded;
  return accepted({
    instrument: instrument.id,
    version: instrument.version,
    score: told,
    unrounded,
    band: instrument.bands.findLast(({ from }) => told >= from)?.name ?? null,
    answered: instrument.items.length - missingOf(instrument, answers).length,
    madeUp,
    parts: parts ?? null,
  });
}

function rawScore(instrument: Instrument, answers: Answers, none: NoneTicked): Result<Raw, NoScore> {
  const { items, scoring } = instrument;
  const ids = items.map(({ id }) => id);
  const missing = missingOf(instrument, answers);
  const said = ids.flatMap((id) => answers[id] ?? []);
  switch (scoring.kind) {
    case 'single':
    case 'mean':
      return said.length < (scoring.kind === 'single' ? 1 : scoring.fewest)
        ? lacking(missing, `${scoring.kind === 'single' ? 1 : scoring.fewest} needed`)
        : accepted({ unrounded: sum(said) / said.length, rounds: false, madeUp: [] });
    case 'sum': {
      const never = missing.filter((id) => scoring.never.includes(id));
      if (never.length > 0) return lacking(never, 'never made up: nobody was asked');
      if (missing.length > scoring.mostMissing)
        return lacking(missing, `${missing.length} missing, ${scoring.mostMissing} allowed`);
      return accepted({ unrounded: (sum(said) * ids.length) / said.length, rounds: true, madeUp: missing });
    }
    case 'ticks':
      if (sum(said) === 0 && none === 'not-asked')
        return refused({
          kind: 'none-ticked',
          why: 'nothing is ticked: ask once whether nothing applies, or the sheet was left blank',
        });
      return accepted({ unrounded: sum(said), rounds: false, madeUp: [] });
    case 'domains':
      return byDomains(scoring.domains, answers, missing);
  }
}

const lacking = (items: readonly string[], why: string): Result<never, NoScore> =>
  refused({ kind: 'missing', items, why });

function byDomains(
  domains: readonly Domain[],
  answers: Answers,
  missing: readonly string[],
): Result<Raw, NoScore> {
  const thin = domains.filter(({ items }) => items.filter((id) => missing.includes(id)).length > 1);
  if (thin.length > 0)
    return lacking(
      missing.filter((id) => thin.some(({ items }) => items.includes(id))),
      `more than one missing in ${thin.map(({ name }) => name).join(' and ')}`,
    );
  const parts = Object.fromEntries(
    domains.map(({ name, items, divisor }) => {
      const said = items.flatMap((id) => answers[id] ?? []);
      return [name, (sum(said) * items.length) / said.length / divisor];
    }),
  );
  return accepted({ unrounded: sum(Object.values(parts)), rounds: false, madeUp: missing, parts });
}

const missingOf = ({ items }: Instrument, answers: Answers): string[] =>
  items.map(({ id }) => id).filter((id) => answers[id] === undefined || answers[id] === null);

function wrongAnswers(
  { items, answers: allowed }: Instrument,
  answers: Answers,
): { item: string; message: string }[] {
  const known = new Set(items.map(({ id }) => id));
  return Object.entries(answers).flatMap(([item, value]) => {
    if (!known.has(item)) return [{ item, message: 'is no item of this instrument' }];
    if (value === null || value === undefined) return [];
    const { lowest, highest, whole } = allowed;
    const fits = value >= lowest && value <= highest && (!whole || Number.isInteger(value));
    return fits
      ? []
      : [{ item, message: `must be ${whole ? 'a whole number ' : ''}from ${lowest} to ${highest}` }];
  });
}
