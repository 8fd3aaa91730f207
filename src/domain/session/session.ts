import { instantText } from '#domain/base/instant.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import { type Bounds, type Now, sessionBounds } from './bounds.ts';
import { type Dose, doseOf } from './dose.ts';
import type { FactKind, KeptFact, Observation } from './fact.ts';
import { type Hold, holdsOf } from './holds.ts';
import type { Pauses } from './pauses.ts';
import { type LooseFact, type SessionRecord, isSaid, readRecord } from './record.ts';
import { withoutStamp } from './stamp.ts';
import { type Moment, timelineOf } from './timeline.ts';
import { type Totals, type WorkedPlace, totalsOf, unreleasedOf } from './totals.ts';

export type SessionState = 'not-opened' | 'open' | 'paused' | 'closed';

/** One observation of a kind, with the fact that says it and the instant it was noted. */
export type Noted<Kind extends FactKind> = Omit<Extract<Observation, { kind: Kind }>, 'kind'> & {
  readonly fact: FactId;
  readonly at: string;
};

/** A treatment session as its facts tell it: everything that a screen or a note reads. */
export type Session = {
  readonly state: SessionState;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly holds: readonly Hold[];
  readonly running: readonly Hold[];
  readonly chosen: { readonly region: RegionId; readonly side: Side } | null;
  readonly dose: readonly Dose[];
  readonly totals: Totals;
  readonly unreleased: readonly WorkedPlace[];
  readonly discomfort: readonly Noted<'discomfort-said'>[];
  readonly movements: readonly Noted<'movement-assisted'>[];
  readonly stretches: readonly Noted<'stretch-resisted'>[];
  readonly tests: readonly Noted<'retested'>[];
  readonly words: readonly Noted<'words-said'>[];
  readonly reactions: readonly Noted<'reaction-noted'>[];
  /** Questions of safety answered in the room, limits that work went past with its reason, stops that were met. */
  readonly answered: readonly Noted<'screening-answered'>[];
  readonly passed: readonly Noted<'limit-passed'>[];
  readonly stopsMet: readonly Noted<'stop-met'>[];
  readonly pauses: readonly { readonly from: string; readonly to: string | null; readonly seconds: number }[];
  readonly timeline: readonly Moment[];
  /** Facts that are kept but found nothing to speak of, and why. */
  readonly loose: readonly LooseFact[];
  /** Facts of a newer version than this build reads. */
  readonly unread: readonly FactId[];
};

/**
 * Derives a session from its facts, in whatever order they arrived. The same set gives the same session on every device.
 * Running holds and totals are measured to `now`, or without it to the last thing noted in the room.
 */
export const deriveSession = (facts: readonly KeptFact[], options: { readonly now?: Now } = {}): Session =>
  sessionOf(readRecord(facts), options.now);

/** The session of a record that has been read. */
export function sessionOf(record: SessionRecord, now?: Now): Session {
  const bounds = sessionBounds(record, now);
  const { holds, pauses, loose } = holdsOf(record, bounds);
  const begun = record.said.some((one) => one.what.kind !== 'note-edited');
  return {
    state: begun ? stateOf(bounds, pauses) : 'not-opened',
    openedAt: begun ? instantText(bounds.openedAt) : null,
    closedAt: bounds.closedAt === null ? null : instantText(bounds.closedAt),
    holds,
    running: holds.filter((hold) => hold.running),
    chosen: chosenOf(record),
    dose: doseOf(holds),
    totals: totalsOf(record, holds, pauses, bounds),
    unreleased: unreleasedOf(holds),
    discomfort: noted(record, 'discomfort-said'),
    movements: noted(record, 'movement-assisted'),
    stretches: noted(record, 'stretch-resisted'),
    tests: noted(record, 'retested'),
    words: noted(record, 'words-said'),
    reactions: noted(record, 'reaction-noted'),
    answered: noted(record, 'screening-answered'),
    passed: noted(record, 'limit-passed'),
    stopsMet: noted(record, 'stop-met'),
    pauses: pauses.map(({ from, to, open }) => ({
      from: instantText(from),
      to: open ? null : instantText(to),
      seconds: (to - from) / 1000,
    })),
    timeline: timelineOf(record, holds, bounds),
    loose: sortLoose([...record.loose, ...loose]),
    unread: record.unread,
  };
}

function stateOf(bounds: Bounds, pauses: Pauses): SessionState {
  if (bounds.closedAt !== null) return 'closed';
  return pauses.at(-1)?.open === true ? 'paused' : 'open';
}

/** The region in hand: the last one chosen, or the last one on which a hold began. */
function chosenOf(record: SessionRecord): Session['chosen'] {
  const last = record.said.findLast(
    ({ what }) => what.kind === 'region-chosen' || what.kind === 'hold-began',
  );
  if (last?.what.kind !== 'region-chosen' && last?.what.kind !== 'hold-began') return null;
  return { region: last.what.region, side: last.what.side };
}

function noted<Kind extends Observation['kind']>(record: SessionRecord, kind: Kind): Noted<Kind>[] {
  return record.said.filter(isSaid(kind)).map((one) => {
    const { kind: _, ...said } = withoutStamp(one.what);
    return { ...said, fact: one.id, at: instantText(one.instant) };
  });
}

const sortLoose = (loose: LooseFact[]): LooseFact[] =>
  loose.sort((a, b) => (a.fact === b.fact ? (a.reason < b.reason ? -1 : 1) : a.fact < b.fact ? -1 : 1));
