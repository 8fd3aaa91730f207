import type { FactId } from '#domain/base/ids.ts';
import type { Hand } from '#domain/atlas/vocabulary.ts';
import type { Bounds } from './bounds.ts';
import type { Observation } from './fact.ts';
import type { Hold, HoldEnd } from './holds.ts';
import { type LooseFact, type Said, type SessionRecord, isSaid } from './record.ts';

type Of<Kind extends Observation['kind']> = Said<Extract<Observation, { kind: Kind }>>;
type End = Of<'hold-released'> | Of<'hold-ended'>;

/** A hold while it is being put together: when its hands took hold and let go, and what was said of it. */
export type Grasp = {
  readonly began: Of<'hold-began'>;
  beganAt: number;
  ended: number | null;
  endedBy: HoldEnd | null;
  boundedBy: Hold['boundedBy'];
  measuredBy: Hold['measuredBy'];
  /** What began it, and everything said of it in the order of time. */
  readonly about: Said[];
  /** The run of the fact that set the end. */
  endRun: string | undefined;
};

/** Puts the holds together in the order in which they were noted. */
export function graspsOf(record: SessionRecord, bounds: Bounds): { grasps: Grasp[]; loose: LooseFact[] } {
  const loose: LooseFact[] = [];
  const grasps = new Map<string, Grasp>();
  for (const one of record.said) if (isBeginning(one)) grasps.set(one.id, newGrasp(one));
  for (const one of record.said) gather(one, grasps, record, loose);
  const kept = placeInTime([...grasps.values()], bounds, loose);
  for (const grasp of kept) settle(grasp, bounds, loose);
  return { grasps: kept.sort((a, b) => a.beganAt - b.beganAt || a.began.instant - b.began.instant), loose };
}

const isBeginning = isSaid('hold-began');

const isEnd = (one: Said): one is End => one.what.kind === 'hold-ended' || one.what.kind === 'hold-released';

const newGrasp = (began: Of<'hold-began'>): Grasp => ({
  began,
  beganAt: began.instant,
  ended: null,
  endedBy: null,
  boundedBy: null,
  measuredBy: 'wall',
  about: [began],
  endRun: undefined,
});

/** Hands a fact that speaks of a hold to that hold. */
function gather(
  one: Said,
  grasps: ReadonlyMap<string, Grasp>,
  record: SessionRecord,
  loose: LooseFact[],
): void {
  const named = 'hold' in one.what ? one.what.hold : undefined;
  if (named === undefined) return;
  const grasp = grasps.get(named);
  if (grasp === undefined) {
    loose.push({ fact: one.id, reason: record.withdrawn.has(named) ? 'withdrawn-hold' : 'unknown-hold' });
    return;
  }
  grasp.about.push(one);
}

/**
 * Gives each hold its beginning, and lets the next hold of the same hand end the one before (SESSION-13, SESSION-15).
 * A beginning that was said late lies no earlier than the opening of the session, than the end that had been noted for
 * the hand's earlier hold, or than the beginning of that hold where no end had been noted.
 */
function placeInTime(grasps: Grasp[], bounds: Bounds, loose: LooseFact[]): Grasp[] {
  const lastOfHand = new Map<Hand, Grasp>();
  return grasps.filter((grasp) => {
    const wanted = saidInstant(grasp.began);
    const { contacts } = grasp.began.what;
    const earlier = earlierHolds(contacts, lastOfHand);
    const free = earlier.reduce(
      (last, one) => Math.max(last, freeFrom(one, grasp)),
      Number.NEGATIVE_INFINITY,
    );
    grasp.beganAt = Math.max(wanted, bounds.openedAt, free);
    if (grasp.beganAt > wanted) grasp.boundedBy = free > bounds.openedAt ? 'previous-hold' : 'session-opened';
    if (bounds.closedAt !== null && grasp.beganAt >= bounds.closedAt) {
      for (const fact of factsOf(grasp)) loose.push({ fact, reason: 'after-close' });
      return false;
    }
    for (const one of earlier) endBy(one, grasp);
    for (const { hand } of contacts) lastOfHand.set(hand, grasp);
    return true;
  });
}

/** What each of the hands held last. */
function earlierHolds(contacts: Hold['contacts'], lastOfHand: ReadonlyMap<Hand, Grasp>): Grasp[] {
  const earlier: Grasp[] = [];
  for (const { hand } of contacts) {
    const last = lastOfHand.get(hand);
    if (last !== undefined) earlier.push(last);
  }
  return earlier;
}

/** From when the hand of an earlier hold was free, as far as had been noted when the later hold was. */
function freeFrom(earlier: Grasp, later: Grasp): number {
  let free = Number.POSITIVE_INFINITY;
  for (const one of earlier.about)
    if (isEnd(one) && one.instant <= later.began.instant) free = Math.min(free, saidInstant(one));
  return free === Number.POSITIVE_INFINITY ? earlier.beganAt : Math.max(earlier.beganAt, free);
}

function endBy(earlier: Grasp, later: Grasp): void {
  if (earlier.ended !== null && earlier.ended <= later.beganAt) return;
  earlier.ended = later.beganAt;
  earlier.endedBy = 'next-hold';
  earlier.endRun = later.began.run;
}

/** Lets a hold end at the first of: what was said of it, the next hold of a hand, the close. */
function settle(grasp: Grasp, bounds: Bounds, loose: LooseFact[]): void {
  for (const end of grasp.about) {
    if (!isEnd(end)) continue;
    const at = Math.max(saidInstant(end), grasp.beganAt);
    if (grasp.ended !== null && at > grasp.ended) continue;
    if (at === grasp.ended && grasp.endedBy !== 'next-hold') continue;
    grasp.ended = at;
    grasp.endedBy = end.what.kind === 'hold-released' ? 'released' : 'ended';
    grasp.endRun = end.run;
  }
  if (bounds.closedAt !== null && (grasp.ended === null || grasp.ended > bounds.closedAt)) {
    grasp.ended = bounds.closedAt;
    grasp.endedBy = 'close';
    grasp.endRun = bounds.asOfRun;
  }
  const endRun = grasp.ended === null ? bounds.asOfRun : grasp.endRun;
  grasp.measuredBy = endRun !== undefined && endRun === grasp.began.run ? 'monotonic' : 'wall';
  for (const one of grasp.about) if (isLate(one, grasp)) loose.push({ fact: one.id, reason: 'after-hold' });
}

/** A change of a hold that had ended. */
const isLate = (one: Said, { ended }: Grasp): boolean =>
  one.what.kind === 'hold-changed' && ended !== null && saidInstant(one) > ended;

/** The changes that count, in the order of time. */
export const changesOf = (grasp: Grasp): Of<'hold-changed'>[] =>
  grasp.about.filter((one): one is Of<'hold-changed'> => isChange(one) && !isLate(one, grasp));

const isChange = isSaid('hold-changed');

/** Every fact that speaks of a hold, the one that began it first. */
export const factsOf = ({ about }: Grasp): FactId[] => about.map((one) => one.id);

/** When the thing happened, as it was said: back-dated by `agoSeconds`, to the millisecond. */
export function saidInstant(one: Said): number {
  const ago = 'agoSeconds' in one.what ? one.what.agoSeconds : undefined;
  return one.instant - Math.round((ago ?? 0) * 1000);
}
