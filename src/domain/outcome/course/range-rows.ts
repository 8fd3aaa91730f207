import { rangeName } from '#domain/assessment/mark-words.ts';
import type { Joint } from '#domain/assessment/joints.ts';
import { normalRange } from '#domain/assessment/range-norms.ts';
import { compareRanges, isMeasuredAlike, type RangeLike } from '#domain/assessment/ranges.ts';
import { deviceName } from '#domain/assessment/words.ts';
import { type Look, measuredRow, recalledErrors } from './measured-rows.ts';
import type { MeasuredVisit } from './measured-visit.ts';
import type { OutcomeRow } from './outcome-row.ts';
import { oneAVisit } from './one-a-visit.ts';

/** A row for each movement, side and effort that was measured, in the order of first measuring (SOFAR-14, SOFAR-15). */
export function rangeRows(visits: readonly MeasuredVisit[]): OutcomeRow[] {
  const looks = visits.flatMap(({ on, ranges }) =>
    ranges.map((value) => ({ on, value, trials: value.degrees })),
  );
  return [...Map.groupBy(looks, ({ value }) => movementOf(value))].flatMap(([id, all]) => rowOf(id, all));
}

type RangeLook = Look<RangeLike>;

const movementOf = ({ joint, movement, side, effort }: RangeLike): string =>
  ['range', joint, movement, side, effort].join(' ');

function rowOf(id: string, all: readonly RangeLook[]): OutcomeRow[] {
  const way = wayComparedOf(all);
  if (way === undefined) return [];
  const [first, ...others] = oneAVisit(all.filter(({ value }) => isMeasuredAlike(value, way)));
  if (first === undefined) return [];
  const name = rangeName(way);
  return [
    measuredRow({
      of: {
        id,
        kind: 'range',
        name: name.charAt(0).toUpperCase() + name.slice(1),
        unit: `degrees ${deviceName(way.device)}`,
        range: rangeOfAxis(way, [first, ...others]),
      },
      looks: [first, ...others],
      compare: compareRanges,
      cautions: otherWays(all, way),
      remembered: upperLimb.includes(way.joint) && way.device !== 'estimate' ? recalledErrors('rom') : [],
    }),
  ];
}

/** Of the newest visit: the way with the most trials, then the one in which it was measured at most visits, then the last. */
function wayComparedOf(all: readonly RangeLook[]): RangeLike | undefined {
  const newest = all.filter(({ on }) => on === all.at(-1)?.on);
  const times = (way: RangeLike): number =>
    oneAVisit(all.filter(({ value }) => isMeasuredAlike(value, way))).length;
  return newest.toReversed().toSorted((one, other) => {
    const byTrials = other.trials.length - one.trials.length;
    return byTrials === 0 ? times(other.value) - times(one.value) : byTrials;
  })[0]?.value;
}

function otherWays(all: readonly RangeLook[], way: RangeLike): string[] {
  const others = all.filter(({ value }) => !isMeasuredAlike(value, way));
  if (others.length === 0) return [];
  const devices = [...new Set(others.map(({ value }) => deviceName(value.device)))];
  return devices.length === 1 && devices[0] === deviceName(way.device)
    ? ['It was also measured by another method, which is not compared with this one.']
    : [`It was also measured ${devices.join(' and ')}, which is not compared with this.`];
}

const STEP = 10;

/** From zero, or below it, to what is typical for adults, or beyond where the person goes beyond. */
function rangeOfAxis({ joint, movement }: RangeLike, looks: readonly RangeLook[]): readonly [number, number] {
  const values = looks.flatMap(({ trials }) => trials);
  const highest = Math.max(STEP, normalRange(joint, movement)?.to ?? 0, ...values);
  return [Math.floor(Math.min(0, ...values) / STEP) * STEP, Math.ceil(highest / STEP) * STEP];
}

/** Of whose ranges an error is told by the same tester (Boone 1978, recalled). */
const upperLimb: readonly Joint[] = ['shoulder', 'elbow', 'forearm', 'wrist'];
