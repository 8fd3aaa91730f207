import type { MeasuredRange, MeasuredThreshold } from '#domain/assessment/chart.ts';
import type { ChartedVisit } from '#domain/assessment/history.ts';
import { rangeName } from '#domain/assessment/mark-words.ts';
import type { MeasuredChange } from '#domain/assessment/measured-change.ts';
import { compareRanges, lastRange } from '#domain/assessment/ranges.ts';
import { compareThresholds, lastThreshold } from '#domain/assessment/thresholds.ts';
import { summaryOf } from '#domain/assessment/trials.ts';
import { deviceName, unitName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { unbroken } from '#web/ui/unbroken.ts';
import { capital } from './row.ts';
import { words } from './words.ts';

/** One measure of a visit beside the same measure of an earlier one. */
export type MeasureRow = {
  readonly key: string;
  readonly title: string;
  readonly how: string;
  /** Null where there is no earlier one. */
  readonly before: string | null;
  readonly beforeAt: string | null;
  readonly after: string;
  readonly step: string;
  readonly verdict: string;
};

/** The measures of a visit, each beside the last one of the visits before it that were handed in. */
export const measureRows = (visit: ChartedVisit, earlier: readonly ChartedVisit[]): readonly MeasureRow[] => [
  ...lastOfEach(visit.chart.ranges, rangeKey).map((range) => rangeRow(range, earlier)),
  ...lastOfEach(visit.chart.thresholds, thresholdKey).map((threshold) => thresholdRow(threshold, earlier)),
];

/** Measured twice in one visit, before and after the work: the last one counts. */
const lastOfEach = <Value>(all: readonly Value[], keyOf: (one: Value) => string): readonly Value[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

const rangeKey = ({ joint, movement, side, effort }: MeasuredRange): string =>
  [joint, movement, side, effort].join(' ');
const thresholdKey = ({ region, side }: MeasuredThreshold): string => `${region} ${side}`;

const rangeRow = (range: MeasuredRange, earlier: readonly ChartedVisit[]): MeasureRow => {
  const before = lastRange(earlier, range);
  return {
    key: rangeKey(range),
    title: capital(rangeName(range)),
    how: deviceName(range.device),
    after: degrees(summaryOf(range.degrees).mean),
    ...besideEarlier(before && compareRanges(before.range, range), before?.visit.at ?? null, degrees),
  };
};

const degrees = (value: number): string => `${Math.round(value)}°`;

const thresholdRow = (threshold: MeasuredThreshold, earlier: readonly ChartedVisit[]): MeasureRow => {
  const before = lastThreshold(earlier, threshold);
  const pressure = (value: number): string =>
    unbroken(`${Number(value.toFixed(threshold.unit === 'kPa' ? 0 : 1))} ${unitName(threshold.unit)}`);
  return {
    key: thresholdKey(threshold),
    title: words.measures.threshold(regionName(threshold.region, threshold.side)),
    how: threshold.device ?? '',
    after: pressure(summaryOf(threshold.trials).mean),
    ...besideEarlier(
      before && compareThresholds(before.threshold, threshold),
      before?.visit.at ?? null,
      pressure,
    ),
  };
};

type Beside = Pick<MeasureRow, 'before' | 'beforeAt' | 'step' | 'verdict'>;

const besideEarlier = (
  change: MeasuredChange | null,
  beforeAt: string | null,
  inUnit: (value: number) => string,
): Beside => {
  if (change === null) return { before: null, beforeAt: null, step: '', verdict: words.measures.first };
  return {
    before: inUnit(change.before.mean),
    beforeAt,
    step: change.change === null ? words.dash : signed(change.change, inUnit),
    verdict: verdictOf(change, inUnit),
  };
};

const signed = (value: number, inUnit: (value: number) => string): string => {
  const size = inUnit(Math.abs(value));
  if (/^0\D*$/.test(size)) return size;
  return value > 0 ? `+${size}` : `−${size}`;
};

/** Is the change larger than the error of measuring? Said in words, and with the error where it is known. */
const verdictOf = (
  { verdict, because, detectable }: MeasuredChange,
  inUnit: (value: number) => string,
): string => {
  if (verdict === 'cannot-tell') return words.measures.cannotTell[because ?? 'error-unknown'];
  return words.measures[verdict](detectable === null ? null : inUnit(detectable));
};
