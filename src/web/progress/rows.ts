import type { DrawnMark } from '#domain/assessment/chart.ts';
import { doseLedger, type LedgerEntry } from '#domain/assessment/dose-ledger.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import {
  bodyLayerName,
  depthName,
  directionName,
  feelingName,
  findingName,
} from '#domain/assessment/words.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { clockText } from '#web/session/clock-text.ts';
import type { Meaning } from './meaning.ts';
import type { ReadBody } from './read-body.ts';
import { capital, type Row, titleOf } from './row.ts';
import { words } from './words.ts';

/** What the body shows in a meaning at one of its moments, the most of it first. */
export const rowsAt = (body: ReadBody, meaning: Meaning, moment: number): readonly Row[] =>
  rows[meaning](body, moment).toSorted((one, other) => other.weight - one.weight);

const rows: Readonly<Record<Meaning, (body: ReadBody, moment: number) => readonly Row[]>> = {
  hurts: ({ sittings }, moment) => (sittings[moment]?.marks ?? []).map(drawnRow),
  found: ({ visits }, moment) => (visits[moment]?.chart.findings ?? []).map(findingRow),
  done: ({ told, home }, moment) => {
    const next = told[moment + 1]?.at;
    const until = home.filter(({ at }) => next === undefined || at < next);
    return ledgerRows(doseLedger(told.slice(0, moment + 1), until));
  },
};

const drawnRow = (mark: DrawnMark): Row => {
  const what = feelingName(mark.feeling);
  const value = words.amount(mark.amount);
  return {
    key: mark.id,
    region: mark.region,
    side: mark.side,
    layer: null,
    title: titleOf(mark),
    what: capital(what),
    value,
    weight: mark.amount,
    paint: { fill: 'feeling', feeling: mark.feeling, value: mark.amount, words: `${what}, ${value}` },
    spot: mark.spot ?? null,
  };
};

const findingRow = (finding: Finding): Row => {
  const what = findingWhat(finding);
  const value = words.amount(finding.severity);
  return {
    key: finding.id,
    region: finding.region,
    side: finding.side,
    layer: finding.layer,
    title: titleOf(finding),
    what: capital(what),
    value,
    weight: finding.severity,
    paint: { fill: 'severity', value: finding.severity, words: `${what}, ${value}` },
    spot: finding.spot ?? null,
  };
};

/** "restriction, deep layer, towards inferior, felt at the surface" */
const findingWhat = ({ finding, layer, direction, depth, severity }: Finding): string =>
  [
    findingName(finding),
    layer === 'superficial' ? '' : words.onLayer(bodyLayerName(layer)),
    direction ? directionName(direction) : '',
    depth ? depthName(depth) : '',
    severity === 0 ? words.lookedFor : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The place that was held longest has the deepest colour. */
const ledgerRows = (ledger: readonly LedgerEntry[]): readonly Row[] => {
  const longest = Math.max(1, ...ledger.map(heldSeconds));
  return ledger.map((entry) => ledgerRow(entry, longest));
};

const heldSeconds = ({ seconds, home }: LedgerEntry): number => seconds + home;

const heldWhere = ({ holds, visits, home }: LedgerEntry): string =>
  [holds > 0 ? words.holds(holds, visits) : '', home > 0 ? words.atHome(secondsWords(Math.round(home))) : '']
    .filter(Boolean)
    .join(', ');

const ledgerRow = (entry: LedgerEntry, longest: number): Row => {
  const seconds = heldSeconds(entry);
  const value = secondsWords(Math.round(seconds));
  return {
    key: `${entry.region} ${entry.side}`,
    region: entry.region,
    side: entry.side,
    layer: null,
    title: titleOf(entry),
    what: heldWhere(entry),
    value,
    weight: seconds,
    paint: {
      fill: 'dose',
      value: (seconds / longest) * 10,
      mark: clockText(Math.round(seconds)),
      words: `held ${value}`,
    },
    spot: null,
  };
};
