import { marksOf } from '#domain/assessment/chart.ts';
import { jointIds, movementIds, movementSides } from '#domain/assessment/joints.ts';
import type { RangeLike } from '#domain/assessment/ranges.ts';
import type { ThresholdLike } from '#domain/assessment/thresholds.ts';
import type { KeptFact, Observation } from '#domain/session/fact.ts';
import { readRecord } from '#domain/session/record.ts';

/** What was measured at a visit, corrections applied: in the order of measuring, and what was only tested again behind it. */
export type MeasuredVisit = {
  readonly on: string;
  readonly ranges: readonly RangeLike[];
  readonly thresholds: readonly ThresholdLike[];
};

const TOLD: readonly KeptFact['kind'][] = ['range-measured', 'threshold-measured', 'retested', 'corrected'];

/** A movement that was tested again counts as one trial, where it was tested before the work and its name is known (SOFAR-14). */
export function measuredVisit(on: string, facts: readonly KeptFact[]): MeasuredVisit {
  const marked = marksOf(readRecord(facts.filter(({ kind }) => TOLD.includes(kind))));
  return {
    on,
    ranges: [...marked('range-measured'), ...marked('retested').flatMap(testedRange)],
    thresholds: marked('threshold-measured'),
  };
}

type Tested = Pick<Extract<Observation, { kind: 'retested' }>, 'when' | 'test'>;

function testedRange({ when, test }: Tested): RangeLike[] {
  if (when !== 'before' || test.measure !== 'range-of-motion') return [];
  const { side, effort, device, degrees } = test;
  const joint = jointIds.find((id) => id === plain(test.joint));
  const movement = movementIds.find((id) => id === plain(test.movement));
  if (joint === undefined || movement === undefined || side === 'bilateral') return [];
  const sides = movementSides(joint, movement);
  if (sides === null || (sides === 'midline') !== (side === 'mid')) return [];
  return [{ joint, movement, side, effort, device, degrees: [degrees] }];
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, '-');
