import type { MeasuredChange } from '#domain/assessment/measured-change.ts';
import { summaryOf } from '#domain/assessment/trials.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import type { OutcomeRow, Standing } from './outcome-row.ts';
import type { OnDay } from './picture.ts';

type Measured = Extract<OutcomeRow['kind'], 'range' | 'threshold'>;

/** What a visit says of one measure, in the one way of measuring that is compared. */
export type Look<Value> = { readonly on: string; readonly value: Value; readonly trials: readonly number[] };

/** One measure over the visits, before anything is judged. */
export type MeasuredSeries<Value> = {
  readonly of: Pick<OutcomeRow, 'id' | 'name' | 'unit' | 'range'> & { readonly kind: Measured };
  /** One a visit, the oldest first, at least one. */
  readonly looks: readonly [Look<Value>, ...Look<Value>[]];
  readonly compare: (before: Value, after: Value) => MeasuredChange;
  readonly cautions: readonly string[];
  readonly remembered: readonly string[];
};

/** The first look against the last: more, less, within the error, or that it cannot be told (SOFAR-15). */
export function measuredRow<Value>(series: MeasuredSeries<Value>): OutcomeRow {
  const { of, looks, compare } = series;
  const points = looks.map(pointOf);
  const [first] = looks;
  const last = looks.length > 1 ? looks.at(-1) : undefined;
  const change = last === undefined ? null : compare(first.value, last.value);
  const { detectable } = compare(first.value, (last ?? first).value);
  return {
    ...of,
    improvement: 'increase',
    points,
    before: points[0] ?? null,
    after: last === undefined ? null : pointOf(last),
    standing: change === null ? 'cannot-tell' : standingOf(change),
    label: null,
    words: change === null ? ONCE : wordsOf(change, of.kind),
    error: detectable,
    matters: null,
    remembered: series.remembered,
    cautions: [...scatterOf(change), ...series.cautions],
    effect: null,
  };
}

const pointOf = ({ on, trials }: Look<unknown>): OnDay => ({ on, value: summaryOf(trials).mean });

function standingOf({ verdict, change }: MeasuredChange): Standing {
  if (verdict === 'larger') return (change ?? 0) > 0 ? 'better' : 'worse';
  return verdict;
}

const ONCE = 'Measured at one visit so far: there is nothing to compare it with yet.';

/** More is not always better, so it is called more (reference 6.1: of a range nobody knows what matters). */
function wordsOf(change: MeasuredChange, kind: Measured): string {
  switch (change.verdict) {
    case 'larger':
      return `${(change.change ?? 0) > 0 ? 'More' : 'Less'}, by more than measuring alone can make.`;
    case 'within':
      return change.detectable === null
        ? 'No change beyond the scatter of its own trials.'
        : 'No change that can be told from the error of measuring.';
    case 'cannot-tell':
      return kind === 'threshold'
        ? 'How far a pressure pain threshold errs is not known well enough: whether this is real cannot be told.'
        : 'How far an estimate by eye errs is not known: whether this is real cannot be told.';
  }
}

/** A change that reaches the detectable one and is still called none needs its reason. */
function scatterOf(change: MeasuredChange | null): string[] {
  if (change?.verdict !== 'within' || change.detectable === null) return [];
  return Math.abs(change.change ?? 0) >= change.detectable
    ? ['Its own trials scatter by more than the change.']
    : [];
}

/** What is told of an instrument's error from memory: shown, and deciding nothing (OUTCOME-9). */
export const recalledErrors = (instrument: 'rom' | 'ppt'): string[] =>
  (instrumentOf(instrument)?.mdc ?? [])
    .filter(({ mark }) => mark === 'recalled')
    .map(({ points, population }) => `error ${points} (${population})`);
