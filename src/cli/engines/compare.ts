import { z } from 'zod';
import { changeWords } from '#domain/assessment/change-words.ts';
import { compareDrawings, compareFindings } from '#domain/assessment/compare-visits.ts';
import { jointIds, movementIds } from '#domain/assessment/joints.ts';
import type { MeasuredChange } from '#domain/assessment/measured-change.ts';
import { compareRanges } from '#domain/assessment/ranges.ts';
import { compareThresholds } from '#domain/assessment/thresholds.ts';
import { feelings, findings, thresholdUnits } from '#domain/assessment/vocabulary.ts';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { engine } from './engine.ts';
import { type ComparedVisit, visitsInput } from './visits-input.ts';

const OneSide = Side.exclude(['bilateral']);
const kinds = ['came', 'went', 'grew', 'eased', 'same'] as const;

const ChangeShape = z.strictObject({
  kind: z.enum(kinds),
  region: RegionId,
  side: OneSide,
  before: Score.nullable(),
  after: Score.nullable(),
  change: z.int().min(-10).max(10),
  /** The first grade of each visit; the last is compared. */
  found: z.strictObject({ before: Score.nullable(), after: Score.nullable() }),
  /** It was looked at the second time too; what went without that was not looked for again. */
  rechecked: z.boolean(),
  words: z.string(),
});

const MeasuredShape = z.strictObject({
  /** Means of the trials. */
  before: z.number(),
  after: z.number(),
  change: z.number().nullable(),
  detectable: z.number().nullable(),
  verdict: z.enum(['larger', 'within', 'cannot-tell']),
  because: z.enum(['other-device', 'other-effort', 'other-method', 'error-unknown']).nullable(),
});

const Output = z.strictObject({
  changes: z.array(ChangeShape.extend({ finding: z.enum(findings), layer: BodyLayer })),
  counts: z.strictObject({ came: z.int(), went: z.int(), grew: z.int(), eased: z.int(), same: z.int() }),
  /** The client's own drawing. */
  drawn: z.array(ChangeShape.extend({ feeling: z.enum(feelings) })),
  ranges: z.array(
    MeasuredShape.extend({ joint: z.enum(jointIds), movement: z.enum(movementIds), side: OneSide }),
  ),
  thresholds: z.array(
    MeasuredShape.extend({ region: RegionId, side: OneSide, unit: z.enum(thresholdUnits) }),
  ),
});

/** `unwind compare`: what came, went, grew, eased and stayed between two visits. */
export const compare = engine({
  name: 'compare',
  summary:
    'Compare the findings, drawings and measures of two visits: what came, went, grew, eased and stayed',
  usage: 'compare < two-visits.json',
  example: `Two visits as {"before": ..., "after": ...}, {"visits": [..., ...]} or a list of two; each a list, {"facts": [...]} or
{"marks": [...]}. A mark is a finding in short: no layer means superficial; x, y and view (front, back ...) make it a pin.
Severity 0 means looked for and gone. What the second visit does not mention went, with "rechecked": false.

  echo '{"before": [{"finding": "restriction", "region": "back.flank", "side": "left", "severity": 6}],
         "after":  [{"finding": "restriction", "region": "back.flank", "side": "left", "severity": 4}]}' | unwind compare
  {"changes": [{"kind": "eased", "finding": "restriction", "region": "back.flank", "side": "left",
    "layer": "superficial", "before": 6, "after": 4, "change": -2, "rechecked": true, "words": "..."}], "counts": {...}, ...}`,
  input: visitsInput,
  output: Output,
  run: ({ before, after }) => {
    const changes = compareFindings(before.findings, after.findings);
    return {
      changes: changes.map(({ kind, finding, region, side, layer, ...change }) => ({
        kind,
        finding,
        region,
        side,
        layer,
        ...amounts(change),
        words: changeWords({ kind, finding, region, side, layer, ...change }),
      })),
      counts: Object.fromEntries(
        kinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
      ),
      drawn: compareDrawings(before.drawing, after.drawing).map(
        ({ kind, feeling, region, side, ...change }) => ({
          kind,
          feeling,
          region,
          side,
          ...amounts(change),
          words: changeWords({ kind, feeling, region, side, ...change }),
        }),
      ),
      ranges: rangeChanges(before, after),
      thresholds: thresholdChanges(before, after),
    };
  },
});

type Amounts = Pick<z.output<typeof ChangeShape>, 'before' | 'after' | 'found' | 'change' | 'rechecked'>;
const amounts = ({ before, after, found, change, rechecked }: Amounts): Amounts => ({
  before,
  after,
  change,
  found,
  rechecked,
});

/** Each movement that was measured both times, by its last measurement. */
function rangeChanges(before: ComparedVisit, after: ComparedVisit) {
  const last = new Map(before.ranges.map((range) => [movementKey(range), range]));
  return [...new Map(after.ranges.map((range) => [movementKey(range), range])).values()].flatMap((range) => {
    const was = last.get(movementKey(range));
    if (was === undefined) return [];
    const { joint, movement, side } = range;
    return [{ joint, movement, side, ...measured(compareRanges(was, range)) }];
  });
}

function thresholdChanges(before: ComparedVisit, after: ComparedVisit) {
  const last = new Map(before.thresholds.map((threshold) => [siteKey(threshold), threshold]));
  return [...new Map(after.thresholds.map((one) => [siteKey(one), one])).values()].flatMap((threshold) => {
    const was = last.get(siteKey(threshold));
    if (was === undefined) return [];
    const { region, side, unit } = threshold;
    return [{ region, side, unit, ...measured(compareThresholds(was, threshold)) }];
  });
}

const movementKey = ({ joint, movement, side, effort }: ComparedVisit['ranges'][number]): string =>
  [joint, movement, side, effort].join(' ');

const siteKey = ({ region, side }: ComparedVisit['thresholds'][number]): string => `${region} ${side}`;

const measured = ({ before, after, change, detectable, verdict, because }: MeasuredChange) => ({
  before: before.mean,
  after: after.mean,
  change,
  detectable,
  verdict,
  because: because ?? null,
});
