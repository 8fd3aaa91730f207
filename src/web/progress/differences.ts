import {
  type Change,
  compareDrawings,
  compareVisits,
  type DrawnChange,
} from '#domain/assessment/compare-visits.ts';
import { doseLedger, type LedgerEntry } from '#domain/assessment/dose-ledger.ts';
import { bodyLayerName, feelingName, findingName } from '#domain/assessment/words.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { clockText } from '#web/session/clock-text.ts';
import { type Difference, type DifferenceKind, fills, inOrder, signs, type Told } from './difference.ts';
import type { Meaning } from './meaning.ts';
import type { ReadBody } from './read-body.ts';
import { capital, titleOf } from './row.ts';
import { words } from './words.ts';

export type Pair = { readonly before: number; readonly after: number };

/** What came, grew, eased, went and stayed between two moments of a meaning. */
export const differencesBetween = (body: ReadBody, meaning: Meaning, pair: Pair): readonly Difference[] =>
  inOrder(between[meaning](body, pair));

const between: Readonly<Record<Meaning, (body: ReadBody, pair: Pair) => readonly Difference[]>> = {
  hurts: ({ sittings }, { before, after }) =>
    compareDrawings(sittings[before]?.marks ?? [], sittings[after]?.marks ?? []).map(drawnDifference),
  found: ({ visits }, { before, after }) => {
    const [one, other] = [visits[before], visits[after]];
    return one && other ? compareVisits(one.chart, other.chart).map(findingDifference) : [];
  },
  done: ({ told }, { before, after }) =>
    doseDifferences(doseLedger(told.slice(before, before + 1)), doseLedger(told.slice(after, after + 1))),
};

const findingDifference = (change: Change): Difference => {
  const { finding, layer } = change;
  const what =
    layer === 'superficial'
      ? findingName(finding)
      : `${findingName(finding)}, ${words.onLayer(bodyLayerName(layer))}`;
  const kind = change.kind === 'went' && !change.rechecked ? 'unlooked' : change.kind;
  return amountDifference({ ...change, kind, layer, what, meaning: 'found' });
};

/** A drawing covers the whole body: what is not drawn again is not felt any more. */
const drawnDifference = (change: DrawnChange): Difference =>
  amountDifference({ ...change, layer: null, what: feelingName(change.feeling), meaning: 'hurts' });

type Amounts = Pick<DrawnChange, 'region' | 'side' | 'before' | 'after' | 'change' | 'spot' | 'facts'> &
  Pick<Difference, 'layer' | 'what' | 'kind'> & { readonly meaning: 'found' | 'hurts' };

const amountDifference = (told: Amounts): Difference => {
  const { region, side, layer, kind, what, meaning } = told;
  const before = amountTold(told.before);
  const after = kind === 'unlooked' ? notAgain : amountTold(told.after);
  const size = kind === 'same' || kind === 'unlooked' ? (told.before ?? 0) : Math.abs(told.change);
  const step = `${signs[kind]}${size}`;
  return {
    key: [region, side, layer ?? '', what, ...told.facts].join(' '),
    region,
    side,
    layer,
    title: titleOf({ region, side }),
    what: capital(what),
    value: words.fromTo(before.words, after.words),
    kind,
    before,
    after,
    step,
    weight: size,
    paint: {
      fill: fills[kind],
      value: size,
      mark: step,
      words: saidOf({ meaning, kind, what, before, after }),
    },
    spot: told.spot ?? null,
  };
};

const amountTold = (amount: number | null): Told => {
  if (amount === null) return { short: words.dash, words: words.notMarked };
  return { short: String(amount), words: amount === 0 ? words.lookedFor : words.amount(amount) };
};

const notAgain: Told = { short: signs.unlooked, words: words.notAgain };

type Saying = Pick<Difference, 'kind' | 'what' | 'before' | 'after'> & { readonly meaning: Meaning };

/** "tenderness: eased, before 6 of 10, after 4 of 10" */
const saidOf = ({ meaning, kind, what, before, after }: Saying): string =>
  `${what}: ${words.kinds[meaning][kind].toLowerCase()}, ${words.fromTo(before.words, after.words)}`;

const doseDifferences = (
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): readonly Difference[] => {
  const places = new Map([...before, ...after].map((entry) => [`${entry.region} ${entry.side}`, entry]));
  return [...places.values()].map((place) =>
    doseDifference(place, secondsIn(before, place), secondsIn(after, place)),
  );
};

const secondsIn = (ledger: readonly LedgerEntry[], { region, side }: LedgerEntry): number =>
  Math.round(ledger.find((one) => one.region === region && one.side === side)?.seconds ?? 0);

const doseDifference = ({ region, side }: LedgerEntry, was: number, is: number): Difference => {
  const kind = doseKind(was, is);
  const [before, after] = [doseTold(was), doseTold(is)];
  const step =
    kind === 'same' ? `${signs.same}${clockText(is)}` : `${signs[kind]}${clockText(Math.abs(is - was))}`;
  return {
    key: `${region} ${side}`,
    region,
    side,
    layer: null,
    title: titleOf({ region, side }),
    what: words.heldTime,
    value: words.fromTo(before.words, after.words),
    kind,
    before,
    after,
    step,
    weight: Math.abs(is - was),
    paint: {
      fill: 'dose',
      value: Math.min(10, Math.max(is, was) / SECONDS_OF_A_SHADE),
      mark: step,
      words: saidOf({ meaning: 'done', kind, what: words.heldTime.toLowerCase(), before, after }),
    },
    spot: null,
  };
};

/** Two minutes of holding, a whole fifth of the colours' scale: a product rule. */
const SECONDS_OF_A_SHADE = 60;

const doseKind = (was: number, is: number): DifferenceKind => {
  if (was === is) return 'same';
  if (was === 0) return 'came';
  if (is === 0) return 'went';
  return is > was ? 'grew' : 'eased';
};

const doseTold = (seconds: number): Told =>
  seconds === 0
    ? { short: words.dash, words: words.notWorkedOn }
    : { short: clockText(seconds), words: secondsWords(seconds) };
