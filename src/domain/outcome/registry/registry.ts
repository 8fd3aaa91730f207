import { effectOfChange } from '#domain/outcome/group/paired.ts';
import { type TTest, tTest } from '#domain/outcome/group/t-test.ts';
import type { Interval } from '#domain/outcome/figure.ts';
import { type Proportion, proportion } from '#domain/outcome/group/wilson.ts';
import { type Dot, FEWEST_FOR_A_MEAN, type Tally } from './tally.ts';

/** Said beside every figure of a caseload. */
export const CHANGE_ONLY =
  'Change, not effect of treatment: people come when it is worst, and much gets better by itself.';

/** One indication of a practice: who came, who stayed, who was measured twice; then what changed. */
export type RegistryLine = {
  readonly indication: string;
  readonly people: number;
  readonly running: number;
  readonly completed: Proportion | null;
  readonly droppedOut: Proportion | null;
  /** Measured twice, of all who came. */
  readonly measured: Proportion | null;
  readonly shown:
    | { readonly kind: 'dots'; readonly dots: readonly Dot[] }
    | {
        readonly kind: 'figures';
        readonly change: TTest;
        /** Null where everybody changed by the same: then there is no spread to measure it in. */
        readonly effect: ChangeEffect | null;
        readonly responders: Proportion;
      };
  readonly words: string;
};

/** A change in standard deviations of the changes, d_z, and with the bias of few people taken out, g_z; the interval is of g_z. */
export type ChangeEffect = { readonly dz: number; readonly gz: number; readonly interval: Interval };

/** The registry of a practice, by indication; nobody is ranked (OUTCOME-33). */
export const registry = (tallies: ReadonlyMap<string, Tally>, confidence: number): RegistryLine[] =>
  [...tallies].map(([indication, tally]) => lineOf(indication, tally, confidence));

function lineOf(indication: string, tally: Tally, confidence: number): RegistryLine {
  const { people, running, measured } = tally;
  const share = (count: number, of: number): Proportion | null =>
    of === 0 ? null : proportion(count, of, confidence);
  const ended = tally.completed + tally.droppedOut;
  return {
    indication,
    people,
    running,
    completed: share(tally.completed, ended),
    droppedOut: share(tally.droppedOut, ended),
    measured: share(measured, people),
    shown: measured < FEWEST_FOR_A_MEAN ? { kind: 'dots', dots: tally.dots } : figuresOf(tally, confidence),
    words: CHANGE_ONLY,
  };
}

function figuresOf(
  { measured, mean, squares, responders }: Tally,
  confidence: number,
): RegistryLine['shown'] {
  const standardError = Math.sqrt(squares / (measured - 1) / measured);
  const change = tTest({ difference: mean, standardError, df: measured - 1, confidence });
  return {
    kind: 'figures',
    change,
    effect: changeEffect(change, confidence),
    responders: proportion(responders, measured, confidence),
  };
}

function changeEffect(change: TTest, confidence: number): ChangeEffect | null {
  const { dz, gz } = effectOfChange(change, confidence);
  if (dz.estimate === null || gz.estimate === null || gz.interval === null) return null;
  return { dz: dz.estimate, gz: gz.estimate, interval: gz.interval };
}

/** A group smaller than this could tell who it was. */
export const SMALLEST_CELL = 5;

/**
 * What may leave the practice: lines of fewer than 5 people stay here. Where only one would stay, the smallest of the others stays too,
 * or it could be reckoned from the sum (OUTCOME-34).
 */
export function withoutSmallCells<Line extends Pick<RegistryLine, 'people'>>(lines: readonly Line[]): Line[] {
  const leaving = lines.filter(({ people }) => people >= SMALLEST_CELL);
  if (lines.length - leaving.length !== 1) return leaving;
  const smallest = leaving.reduce<Line | undefined>(
    (least, line) => (least === undefined || line.people < least.people ? line : least),
    undefined,
  );
  return leaving.filter((line) => line !== smallest);
}
