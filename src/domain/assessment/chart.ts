import { instantText } from '#domain/base/instant.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { KeptFact, Observation } from '#domain/session/fact.ts';
import { type Said, type SessionRecord, isSaid, readRecord } from '#domain/session/record.ts';
import { withoutStamp } from '#domain/session/stamp.ts';
import { type Finding, findingsOf } from './findings.ts';

/** One observation that stands: what it says after corrections, its id, when it was noted, and the facts that say so. */
export type Marked<Kind extends Observation['kind']> = Omit<Extract<Observation, { kind: Kind }>, 'kind'> & {
  readonly id: FactId;
  readonly at: string;
  readonly facts: readonly FactId[];
};

export type Overlay = Marked<'overlay-marked'>;
export type LiftedOverlay = Marked<'overlay-lifted'>;
export type DrawnMark = Marked<'drawing-marked'>;
export type MeasuredRange = Marked<'range-measured'>;
export type MeasuredThreshold = Marked<'threshold-measured'>;
export type ObservedPosture = Marked<'posture-observed'>;
export type TestedMovement = Marked<'movement-tested'>;

/** What one visit found, in the order in which it was noted. */
export type Chart = {
  readonly findings: readonly Finding[];
  /** Marked in this visit and not lifted in it. */
  readonly overlays: readonly Overlay[];
  /** Overlays of this visit or an earlier one that were lifted in it. */
  readonly lifted: readonly LiftedOverlay[];
  readonly drawing: readonly DrawnMark[];
  readonly ranges: readonly MeasuredRange[];
  readonly thresholds: readonly MeasuredThreshold[];
  readonly postures: readonly ObservedPosture[];
  readonly movements: readonly TestedMovement[];
};

/** The chart of one visit from its facts, corrections applied, in whatever order they arrived (ASSESS-1). */
export const chartOf = (facts: readonly KeptFact[]): Chart => chartOfRecord(readRecord(facts));

/**
 * The chart of a record that has been read. `roots` knows the first mark behind each mark of earlier visits; without it
 * a finding's lineage reaches as far back as its own facts say.
 */
export function chartOfRecord(record: SessionRecord, roots?: ReadonlyMap<FactId, FactId>): Chart {
  const marked = marksOf(record);
  const lifted = marked('overlay-lifted');
  const off = new Set(lifted.map((one) => one.overlay));
  return {
    findings: findingsOf(marked('finding-marked'), roots),
    overlays: marked('overlay-marked').filter((one) => !off.has(one.id)),
    lifted,
    drawing: marked('drawing-marked'),
    ranges: marked('range-measured'),
    thresholds: marked('threshold-measured'),
    postures: marked('posture-observed'),
    movements: marked('movement-tested'),
  };
}

/** The marks of a kind that stand in a record, in the order in which they were noted. */
export function marksOf(record: SessionRecord) {
  const corrections = Map.groupBy(
    record.corrections.filter((one) => one.inForce),
    (one) => one.fact,
  );
  return <Kind extends Observation['kind']>(kind: Kind): Marked<Kind>[] =>
    record.said.filter(isSaid(kind)).map((one: Said<Extract<Observation, { kind: Kind }>>) => {
      const { kind: _, ...what } = withoutStamp(one.what);
      const about = corrections.get(one.id) ?? [];
      return {
        ...what,
        id: one.id,
        at: instantText(one.instant),
        facts: [one.id, ...about.map(({ id }) => id)],
      };
    });
}
