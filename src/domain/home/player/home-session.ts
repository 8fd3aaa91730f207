import type { RegionId } from '#domain/atlas/region.ts';
import type { AskFirst } from '#domain/home/ask-first.ts';
import { firstQuestions } from '#domain/home/ask-first.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import { STOP_FROM } from './apply-fact.ts';
import { type HomeHold, homeHolds, inOrder } from './home-holds.ts';
import type { PlayFact } from './play-fact.ts';
import { stateFrom } from './play.ts';
import type { PlayState } from './play-state.ts';
import type { PlayStep } from './play-step.ts';
import type { AfterSign, EndWhy, News, PrecheckItem, Sign, StopRule } from './play-words.ts';
import { type LeftOut, turnsOf } from './turns.ts';

/** What became of one step of a session. */
export type StepDone = {
  readonly step: string;
  readonly exercise: ExerciseId;
  readonly region: RegionId;
  /** `done`: every hold was held. `stepped-down`: 7 or more was said (H3), so next time one step less pressure. */
  readonly came:
    | 'done'
    | 'partly'
    | 'not-done'
    | 'skipped'
    | 'first-question'
    | 'stepped-down'
    | LeftOut['why'];
  readonly holds: number;
  readonly planned: number;
  readonly heldMs: number;
};

export type SignFelt = {
  readonly sign: Sign;
  readonly rule: StopRule;
  readonly exercise: ExerciseId | null;
  readonly region: RegionId | null;
  readonly side: 'left' | 'right' | 'mid' | null;
  readonly at: string;
};

/** A session at home in short, as its facts tell it. */
export type HomeSession = {
  readonly home: string;
  readonly beganAt: string;
  /** Null while it runs, or when the log breaks off. */
  readonly endedAt: string | null;
  readonly why: EndWhy | null;
  /** Of countdowns, holds and rests; pauses and getting into place are not counted. */
  readonly minutes: number;
  readonly heldMs: number;
  readonly steps: readonly StepDone[];
  readonly holds: readonly HomeHold[];
  readonly precheck: readonly PrecheckItem[];
  readonly news: readonly News[];
  readonly unsafe: readonly { readonly exercise: ExerciseId; readonly question: AskFirst }[];
  readonly signs: readonly SignFelt[];
  readonly afterSigns: readonly AfterSign[];
  readonly highestDiscomfort: number | null;
};

/** Every session at home among the facts, in the order in which they began. */
export function homeSessions(facts: readonly HomeFact[]): readonly HomeSession[] {
  const own = inOrder(facts).filter(isPlayed);
  const bySession = Map.groupBy(own, ({ home }) => home);
  return [...bySession.values()].flatMap((session) => homeSessionOf(session) ?? []).sort(byBeginning);
}

const byBeginning = (a: HomeSession, b: HomeSession): number => (a.beganAt < b.beganAt ? -1 : 1);
const isPlayed = (fact: HomeFact): fact is PlayFact => fact.kind.startsWith('home-');

/** One session in short; null where the fact that began it is not there yet (PLAY-25). */
export function homeSessionOf(facts: readonly PlayFact[]): HomeSession | null {
  const state = stateFrom(facts);
  const began = facts.find((fact) => fact.kind === 'home-began' && fact.home === state?.home);
  if (state === null || began === undefined) return null;
  const own = inOrder(facts.filter(({ home }) => home === state.home)).filter(isPlayed);
  const holds = homeHolds(own);
  const scores = holds.flatMap(({ discomfort }) => discomfort.map(({ score }) => score));
  return {
    home: state.home,
    beganAt: began.at,
    endedAt: own.findLast((fact) => fact.kind === 'home-ended')?.at ?? null,
    why: state.phase.phase === 'ended' ? state.phase.why : null,
    minutes: Math.round(state.activeMs / 6000) / 10,
    heldMs: holds.reduce((sum, { heldMs }) => sum + heldMs, 0),
    steps: state.steps.map((step) => stepDone(step, state, own)),
    holds,
    precheck: own.flatMap((fact) => (fact.kind === 'home-prechecked' ? fact.yes : [])),
    news: own.flatMap((fact) => (fact.kind === 'home-prechecked' ? fact.news : [])),
    unsafe: own.flatMap((fact) => unsafeIn(fact, state)),
    signs: own.flatMap(signIn),
    afterSigns: state.afterSigns,
    highestDiscomfort: scores.length === 0 ? null : Math.max(...scores),
  };
}

function stepDone(step: PlayStep, state: PlayState, facts: readonly PlayFact[]): StepDone {
  const indexes = state.turns.filter((turn) => turn.step === step.id).map(({ index }) => index);
  const began = facts.filter((fact) => fact.kind === 'home-hold-began' && indexes.includes(fact.turn));
  const ids = new Set(began.map((fact) => ('hold' in fact ? fact.hold : '')));
  const held = homeHolds(facts).filter(({ hold }) => ids.has(hold));
  const { id, exercise, region } = step;
  return {
    step: id,
    exercise,
    region,
    came: held.some(isSeven)
      ? 'stepped-down'
      : whatCame(step, state, { facts, holds: held.length, planned: indexes.length }),
    holds: held.length,
    planned: indexes.length,
    heldMs: held.reduce((sum, { heldMs }) => sum + heldMs, 0),
  };
}

const isSeven = ({ discomfort }: HomeHold): boolean => discomfort.some(({ score }) => score >= STOP_FROM);

type Counted = { readonly facts: readonly PlayFact[]; readonly holds: number; readonly planned: number };

function whatCame(
  { id }: PlayStep,
  { steps, limits }: PlayState,
  { facts, holds, planned }: Counted,
): StepDone['came'] {
  const leftOut = turnsOf(steps, limits).leftOut.find(({ step }) => step === id);
  if (leftOut !== undefined) return leftOut.why;
  const skips = facts.flatMap((fact) => (fact.kind === 'home-skipped' && fact.step === id ? [fact.why] : []));
  if (facts.some((fact) => isUnsafe(fact) && fact.step === id)) return 'first-question';
  if (skips.length > 0) return holds > 0 ? 'partly' : 'skipped';
  if (holds === 0) return 'not-done';
  return holds === planned ? 'done' : 'partly';
}

type Answered = Extract<PlayFact, { kind: 'home-answered' }>;

const isUnsafe = (fact: PlayFact): fact is Answered =>
  fact.kind === 'home-answered' && fact.answer !== firstQuestions[fact.question].safe;

function unsafeIn(fact: PlayFact, { steps }: PlayState): HomeSession['unsafe'] {
  const exercise = isUnsafe(fact) ? steps.find(({ id }) => id === fact.step)?.exercise : undefined;
  return exercise === undefined || !isUnsafe(fact) ? [] : [{ exercise, question: fact.question }];
}

function signIn(fact: PlayFact): readonly SignFelt[] {
  if (fact.kind !== 'home-sign') return [];
  const { sign, rule, exercise, region, side, at } = fact;
  return [{ sign, rule, exercise, region, side, at }];
}
