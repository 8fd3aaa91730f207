import type { FactId } from '#domain/base/ids.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import { type Corrections, resolveCorrections } from './corrections.ts';
import { readVersion } from './fact-version.ts';
import type { Fact, FactOf, KeptFact, Observation } from './fact.ts';
import { type RunStarts, type Timed, timeFacts } from './instants.ts';

/** Something that stands in the record: what was observed, and the instant it was noted, in milliseconds. */
export type Said<What extends Observation = Observation> = {
  readonly id: FactId;
  readonly instant: number;
  readonly tick: number;
  readonly run: string | undefined;
  readonly what: What;
  readonly corrected: boolean;
};

export type NotedCorrection = {
  readonly id: FactId;
  readonly instant: number;
  readonly tick: number;
  /** The fact it speaks of, and what it says instead: null takes it back. */
  readonly fact: FactId;
  readonly instead: Observation | null;
  /** It has not been taken back itself. */
  readonly inForce: boolean;
};

/** Why a kept fact counts for nothing, or for less than it says. */
export type LooseReason =
  | 'id-used-twice'
  | 'unknown-fact'
  | 'circular-correction'
  | 'unknown-hold'
  | 'withdrawn-hold'
  | 'after-hold'
  | 'after-close';

export type LooseFact = { readonly fact: FactId; readonly reason: LooseReason };

/** The facts of a session, read: what stands, in the order of time, and what could not be used. */
export type SessionRecord = {
  readonly said: readonly Said[];
  /** In the order of saying. */
  readonly corrections: readonly NotedCorrection[];
  /** Observations that a correction took back. */
  readonly withdrawn: ReadonlySet<string>;
  readonly loose: readonly LooseFact[];
  /** Facts of a newer version than this build reads. */
  readonly unread: readonly FactId[];
  readonly runs: RunStarts;
};

/** Reads a set of facts, in whatever order and however often each of them arrived (SESSION-1 to SESSION-8). */
export function readRecord(facts: readonly KeptFact[]): SessionRecord {
  const { kept, doubled } = keepOneOfEach(facts);
  const timed = timeFacts(kept);
  const noted = correctionsIn(timed);
  const resolved = resolveCorrections(noted.map(({ fact }) => fact));
  const circular = new Set(resolved.circular);
  return {
    ...standingOf(timed, resolved),
    corrections: noted.map(({ fact, id, instant, tick }) => {
      const inForce = !resolved.withdrawn.has(id) && !circular.has(id);
      return { id, instant, tick, fact: fact.fact, instead: fact.instead, inForce };
    }),
    loose: [
      ...doubled.map((fact) => ({ fact, reason: 'id-used-twice' as const })),
      ...unknownTargets(noted, kept),
      ...resolved.circular.map((fact) => ({ fact, reason: 'circular-correction' as const })),
    ],
    unread: kept
      .filter((fact) => !isReadable(fact))
      .map((fact) => fact.id)
      .sort(),
    runs: timed.runs,
  };
}

/** In the order of saying: by tick, then by instant, then by id. Decides which of two sayings was the last. */
export function bySaying(
  a: Pick<Said, 'tick' | 'instant' | 'id'>,
  b: Pick<Said, 'tick' | 'instant' | 'id'>,
): number {
  return a.tick - b.tick || a.instant - b.instant || byId(a, b);
}

export const isSaid =
  <Kind extends Observation['kind']>(kind: Kind) =>
  (one: Said): one is Said<Extract<Observation, { kind: Kind }>> =>
    one.what.kind === kind;

export const isReadable = (fact: KeptFact): fact is Fact => fact.version <= readVersion(fact.kind);

type CorrectionInTime = { id: FactId; instant: number; tick: number; fact: FactOf<'corrected'> };

function correctionsIn({ facts, instants }: Timed<KeptFact>): CorrectionInTime[] {
  const found: CorrectionInTime[] = [];
  facts.forEach((fact, place) => {
    if (!isReadable(fact) || fact.kind !== 'corrected') return;
    found.push({ id: fact.id, instant: instants[place] as number, tick: fact.tick, fact });
  });
  return found.sort(bySaying);
}

function unknownTargets(noted: readonly CorrectionInTime[], kept: readonly KeptFact[]): LooseFact[] {
  if (noted.length === 0) return [];
  const ids = new Set(kept.map((fact) => fact.id));
  return noted
    .filter(({ fact }) => !ids.has(fact.fact))
    .map(({ id }) => ({ fact: id, reason: 'unknown-fact' as const }));
}

function standingOf(
  { facts, instants }: Timed<KeptFact>,
  corrections: Corrections,
): { said: Said[]; withdrawn: Set<string> } {
  const said: Said[] = [];
  const withdrawn = new Set<string>();
  facts.forEach((fact, place) => {
    const what = standing(fact, corrections);
    if (what === null) withdrawn.add(fact.id);
    else if (what !== undefined) {
      const instant = instants[place] as number;
      said.push({ id: fact.id, instant, tick: fact.tick, run: fact.run, what, corrected: what !== fact });
    }
  });
  said.sort((a, b) => a.instant - b.instant || a.tick - b.tick || byId(a, b));
  return { said, withdrawn };
}

/** The observation that stands for a fact, null when it was taken back, undefined when there is none to read. */
function standing(fact: KeptFact, corrections: Corrections): Observation | null | undefined {
  const readable = isReadable(fact) ? fact : undefined;
  if (readable?.kind === 'corrected') return undefined;
  const instead = corrections.standing.get(fact.id);
  return instead === undefined ? readable : instead;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);

/** One fact per id. Of two bodies with one id the first in canonical order counts, on every device the same. */
function keepOneOfEach(facts: readonly KeptFact[]): { kept: KeptFact[]; doubled: FactId[] } {
  const byFactId = new Map<FactId, KeptFact>();
  const doubled = new Set<FactId>();
  for (const fact of facts) {
    const known = byFactId.get(fact.id);
    if (known === undefined) byFactId.set(fact.id, fact);
    else if (known !== fact) {
      const [one, other] = [canonicalJson(known), canonicalJson(fact)];
      if (one !== other) doubled.add(fact.id);
      if (other < one) byFactId.set(fact.id, fact);
    }
  }
  return { kept: [...byFactId.values()], doubled: [...doubled] };
}
