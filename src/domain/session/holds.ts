import { instantText } from '#domain/base/instant.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type {
  Approach,
  Contact,
  Hand,
  Layer,
  Lubricant,
  Pressure,
  ReleaseSign,
  Score,
  TechniqueCode,
} from '#domain/atlas/vocabulary.ts';
import type { KeptFact, Observation } from './fact.ts';
import { type Bounds, sessionBounds } from './bounds.ts';
import { type Grasp, factsOf, graspsOf } from './grasps.ts';
import { type Pauses, pausesOf, secondsWithoutPauses } from './pauses.ts';
import { type LooseFact, type Said, type SessionRecord, isSaid, readRecord } from './record.ts';
import { type HoldPart, partsOf } from './hold-parts.ts';

/** What ended a hold: a release, an end without one, the next hold of the same hand, or the close of the session. */
export type HoldEnd = 'released' | 'ended' | 'next-hold' | 'close';

/** A sustained contact, as the facts tell it. Settings are the latest; `parts` tell what they were before. */
export type Hold = {
  readonly id: FactId;
  readonly region: RegionId;
  readonly side: Side;
  readonly layer: Layer;
  readonly technique: TechniqueCode;
  readonly approach: Approach;
  readonly contacts: readonly { readonly hand: Hand; readonly contact: Contact }[];
  readonly pressure: Pressure;
  readonly highestPressure: Pressure;
  readonly direction?: string;
  readonly position?: string;
  readonly lubricant?: Lubricant;
  readonly beganAt: string;
  readonly endedAt: string | null;
  /** Held seconds: without pauses, to the millisecond, never negative. Of a running hold: so far. */
  readonly seconds: number;
  readonly running: boolean;
  readonly released: boolean;
  readonly signs: readonly ReleaseSign[];
  readonly discomfort: readonly Score[];
  readonly highestDiscomfort?: Score;
  /** The parts between changes of setting; their seconds add up to the hold's. */
  readonly parts: readonly HoldPart[];
  /** Every fact that speaks of this hold, the one that began it first. */
  readonly facts: readonly FactId[];
  /** Both ends lie in one run of a monotonic clock, or the wall clock had to tell. */
  readonly measuredBy: 'monotonic' | 'wall';
  readonly endedBy: HoldEnd | null;
  /** What kept a back-dated beginning from lying as early as was said. */
  readonly boundedBy: 'session-opened' | 'previous-hold' | null;
};

/** The holds of a session in the order they began. Running holds are measured up to the last fact. */
export function deriveHolds(facts: readonly KeptFact[]): readonly Hold[] {
  const record = readRecord(facts);
  return holdsOf(record, sessionBounds(record, undefined)).holds;
}

/** Holds and pauses of a record that has been read, with the facts that found no hold to speak of. */
export function holdsOf(
  record: SessionRecord,
  bounds: Bounds,
): { holds: readonly Hold[]; pauses: Pauses; loose: readonly LooseFact[] } {
  const { grasps, loose } = graspsOf(record, bounds);
  const pauses = pausesOf(record, grasps, bounds);
  const holds = grasps.map((grasp) => toHold(grasp, pauses, bounds));
  return { holds, pauses, loose };
}

const isRelease = isSaid('hold-released');
const isDiscomfort = isSaid('discomfort-said');

function toHold(grasp: Grasp, pauses: Pauses, bounds: Bounds): Hold {
  const until = grasp.ended ?? bounds.asOf;
  const parts = partsOf(grasp, until, pauses);
  const latest = parts.at(-1) as HoldPart;
  const { what } = grasp.began;
  const releases = grasp.about.filter(isRelease);
  const discomfort = grasp.about.filter(isDiscomfort).map((one) => one.what.score);
  const hold: Making = {
    id: grasp.began.id,
    region: what.region,
    side: what.side,
    layer: latest.layer,
    technique: latest.technique,
    approach: latest.approach,
    contacts: what.contacts,
    pressure: latest.pressure,
    highestPressure: parts.reduce<Pressure>((most, { pressure }) => (pressure > most ? pressure : most), 1),
    beganAt: instantText(grasp.beganAt),
    endedAt: grasp.ended === null ? null : instantText(grasp.ended),
    seconds: secondsWithoutPauses(grasp.beganAt, until, pauses),
    running: grasp.ended === null,
    released: releases.length > 0,
    signs: signsOf(releases),
    discomfort,
    parts,
    facts: factsOf(grasp),
    measuredBy: grasp.measuredBy,
    endedBy: grasp.endedBy,
    boundedBy: grasp.boundedBy,
  };
  if (latest.direction !== undefined) hold.direction = latest.direction;
  if (what.position !== undefined) hold.position = what.position;
  if (what.lubricant !== undefined) hold.lubricant = what.lubricant;
  if (discomfort.length > 0) hold.highestDiscomfort = discomfort.reduce((most, one) => Math.max(most, one));
  return hold;
}

/** What is there only sometimes is set afterwards: spreading it costs half of all the time a hold takes. */
type Making = { -readonly [Name in keyof Hold]: Hold[Name] };

/** What was felt, each sign once. */
function signsOf(
  releases: readonly Said<Extract<Observation, { kind: 'hold-released' }>>[],
): readonly ReleaseSign[] {
  if (releases.length === 0) return [];
  return [...new Set(releases.flatMap((one) => one.what.signs))];
}
