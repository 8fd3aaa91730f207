import type { FactId } from '#domain/base/ids.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { movementWords, postureWords, rangeName } from '#domain/assessment/mark-words.ts';
import type { MeasuredRange, MeasuredThreshold } from '#domain/assessment/chart.ts';
import { compareThresholds, lastThreshold, pressureIn } from '#domain/assessment/thresholds.ts';
import { summaryOf } from '#domain/assessment/trials.ts';
import type { ThresholdUnit } from '#domain/assessment/vocabulary.ts';
import { unitName } from '#domain/assessment/words.ts';
import { dateOf } from '#web/app/time-words.ts';
import { capital } from '#web/body/place-words.ts';
import type { Measuring } from './measuring.ts';
import { changeOf, sidesApart } from './range-beside.ts';
import { degreesUnit, inUnit, verdictOf, type Unit, type Verdict } from './verdict.ts';
import { words } from './words.ts';

/** One line of what was measured today: number, change, verdict. */
export type Result = {
  readonly id: FactId;
  readonly at: string;
  readonly name: string;
  readonly number: string;
  readonly detail: string;
  readonly verdict: Verdict | null;
  /** Only numbers are compared with last time. */
  readonly compared: 'number' | 'words';
};

type Known = Omit<Measuring, 'note'> & { readonly unit: ThresholdUnit };

/** Everything measured today, the newest first. */
export const resultsOf = (known: Known): readonly Result[] => {
  const { ranges, thresholds, postures, movements } = known.chart;
  return [
    ...ranges.map((range) => rangeResult(range, known)),
    ...thresholds.map((threshold) => thresholdResult(threshold, known)),
    ...postures.map((seen) => inWords(seen, postureWords(seen))),
    ...movements.map((tested) => inWords(tested, movementWords(tested))),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
};

const rangeResult = (range: MeasuredRange, known: Known): Result => {
  const apart = sidesApart(range, known);
  const sides = apart?.change
    ? words.results.sides(
        inUnit(Math.abs(apart.change), degreesUnit),
        range.side === 'left' ? 'right' : 'left',
      )
    : '';
  return {
    ...range,
    name: capital(rangeName(range)),
    number: inUnit(summaryOf(range.degrees).mean, degreesUnit),
    detail: joined(words.beside.by[range.device], spreadOf(range.degrees, degreesUnit), sides),
    verdict: changeOf(range, known),
    compared: 'number',
  };
};

const thresholdResult = (measured: MeasuredThreshold, { unit, visits, zone }: Known): Result => {
  const shown = inPressure(unit);
  const trials = measured.trials.map((trial) => pressureIn(trial, measured.unit, unit));
  const last = lastThreshold(visits, measured);
  const now = { ...measured, unit, trials };
  return {
    ...measured,
    name: capital(regionName(measured.region, measured.side)),
    number: inUnit(summaryOf(trials).mean, shown),
    detail: joined(words.kinds.each.threshold, spreadOf(trials, shown)),
    verdict: last && verdictOf(compareThresholds(last.threshold, now), dateOf(last.visit.at, zone), shown),
    compared: 'number',
  };
};

const inWords = ({ id, at }: Pick<Result, 'id' | 'at'>, said: string): Result => ({
  id,
  at,
  name: capital(said),
  number: '',
  detail: '',
  verdict: null,
  compared: 'words',
});

const inPressure = (unit: ThresholdUnit): Unit => ({
  digits: unit === 'kPa' ? 0 : 1,
  sign: ` ${unitName(unit)}`,
});

const spreadOf = (trials: readonly number[], unit: Unit): string =>
  trials.length < 2 ? '' : words.results.spread(trials.length, inUnit(summaryOf(trials).spread, unit));

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
