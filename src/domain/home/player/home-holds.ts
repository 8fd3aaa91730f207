import type { RegionId } from '#domain/atlas/region.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import type { HoldEndedBy } from './play-words.ts';
import type { PlayFact } from './play-fact.ts';

/** A hold at home, as the facts tell it. */
export type HomeHold = {
  readonly home: string;
  readonly hold: string;
  readonly exercise: ExerciseId;
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  /** Proven and without pauses; never beyond the hold's cap. */
  readonly heldMs: number;
  /** When it began: an instant by the phone's wall clock. */
  readonly at: string;
  readonly discomfort: readonly { readonly heldMs: number; readonly score: number }[];
  /** `unfinished` where the log breaks off. */
  readonly endedBy: HoldEndedBy | 'unfinished';
};

/** Every hold of every session at home among the facts, in the order in which they began (PLAY-24). */
export function homeHolds(facts: readonly HomeFact[]): readonly HomeHold[] {
  const ordered = inOrder(facts);
  return ordered.filter(isBegan).map((began) => holdOf(began, ordered));
}

type Began = Extract<PlayFact, { kind: 'home-hold-began' }>;
const isBegan = (fact: HomeFact): fact is Began => fact.kind === 'home-hold-began';

function holdOf(began: Began, facts: readonly HomeFact[]): HomeHold {
  const own = facts.filter((fact) => 'hold' in fact && fact.hold === began.hold);
  const ended = own.find((fact) => fact.kind === 'home-hold-ended');
  const { home, hold, exercise, region, side, at } = began;
  return {
    home,
    hold,
    exercise,
    region,
    side,
    heldMs: ended?.heldMs ?? own.reduce((most, fact) => Math.max(most, heldIn(fact)), 0),
    at,
    discomfort: own
      .filter((fact) => fact.kind === 'home-discomfort')
      .map(({ heldMs, score }) => ({ heldMs, score })),
    endedBy: ended?.endedBy ?? 'unfinished',
  };
}

const heldIn = (fact: HomeFact): number => ('heldMs' in fact ? (fact.heldMs ?? 0) : 0);

/** Facts by session in the order of their ticks, each once: they may arrive in any order and more than once. */
export function inOrder(facts: readonly HomeFact[]): readonly HomeFact[] {
  const once = new Map(facts.map((fact) => [fact.id, fact]));
  return [...once.values()].sort((a, b) => a.tick - b.tick || compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
