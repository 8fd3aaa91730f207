import {
  compareThresholds,
  isPressedAlike,
  pressureIn,
  THRESHOLD_TRIALS,
} from '#domain/assessment/thresholds.ts';
import type { ThresholdLike } from '#domain/assessment/thresholds.ts';
import type { ThresholdUnit } from '#domain/assessment/vocabulary.ts';
import { unitName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { type Look, measuredRow, recalledErrors } from './measured-rows.ts';
import type { MeasuredVisit } from './measured-visit.ts';
import { oneAVisit } from './one-a-visit.ts';
import type { OutcomeRow } from './outcome-row.ts';

/** A row for each point whose pressure pain threshold was measured, in the unit that was read last (SOFAR-14, SOFAR-15). */
export function thresholdRows(visits: readonly MeasuredVisit[]): OutcomeRow[] {
  const looks = visits.flatMap(({ on, thresholds }) =>
    thresholds.map((value) => ({ on, value, trials: value.trials })),
  );
  return [...Map.groupBy(looks, ({ value }) => pointOf(value))].flatMap(([id, all]) => rowOf(id, all));
}

type ThresholdLook = Look<ThresholdLike>;

const pointOf = ({ region, side }: ThresholdLike): string => ['threshold', region, side].join(' ');

function rowOf(id: string, all: readonly ThresholdLook[]): OutcomeRow[] {
  const newest = all.at(-1)?.value;
  if (newest === undefined) return [];
  const alike = all.filter(({ value }) => isPressedAlike(value, newest));
  const [first, ...others] = oneAVisit(alike.map((look) => inUnit(look, newest.unit)));
  if (first === undefined) return [];
  return [
    measuredRow({
      of: {
        id,
        kind: 'threshold',
        name: `Pressure pain threshold, ${regionName(newest.region, newest.side)}`,
        unit: unitName(newest.unit),
        range: [0, topOf([first, ...others], newest.unit)],
      },
      looks: [first, ...others],
      compare: compareThresholds,
      cautions: cautionsOn([first, ...others], alike.length < all.length),
      remembered: newest.region === 'back.upper_trap' ? recalledErrors('ppt') : [],
    }),
  ];
}

function inUnit({ on, value }: ThresholdLook, unit: ThresholdUnit): ThresholdLook {
  const trials = value.trials.map((trial) => pressureIn(trial, value.unit, unit));
  return { on, value: { ...value, unit, trials }, trials };
}

/** The axis ends a little above the highest trial. */
const STEP: Readonly<Record<ThresholdUnit, number>> = { 'kg/cm2': 1, kPa: 100 };

const topOf = (looks: readonly ThresholdLook[], unit: ThresholdUnit): number =>
  (Math.floor(Math.max(...looks.flatMap(({ trials }) => trials)) / STEP[unit]) + 1) * STEP[unit];

function cautionsOn(looks: readonly ThresholdLook[], otherDevice: boolean): string[] {
  const ends = [looks[0], looks.at(-1)];
  const isThin = ends.some((look) => look !== undefined && look.trials.length < THRESHOLD_TRIALS);
  return [
    ...(isThin ? ['A threshold wants three trials; here there were fewer.'] : []),
    ...(otherDevice ? ['It was also measured with another device, which is not compared with this.'] : []),
  ];
}
