import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { PlayLimits, PlayStep } from '#domain/home/player/play-step.ts';
import { afterLastTime } from './after-last-time.ts';
import { boundPhase } from './bound-program.ts';
import type { Away } from './bound-step.ts';
import { type Evening, whyOff } from './day-off.ts';
import type { ExerciseId } from './exercise-id.ts';
import { exerciseOf } from './exercises.ts';
import { type Picked, pickVersion } from './flare.ts';
import { lightenBy } from './lighten.ts';
import { phaseOn } from './phase-on.ts';
import { playLimits, playSteps } from './play-steps.ts';
import { type Program, type ProgramStep, Version } from './program.ts';
import { sessionSeconds } from './session-time.ts';
import type { HomeDay, HomeStanding, Morning } from './standing.ts';

export type TonightAsked = Evening & {
  /** The day on the client's own calendar. */
  readonly date: string;
  /** As the screening allows it at this moment, which may be less than when the program was signed. */
  readonly offer: HomeOffer;
  /** Null while the three taps were not given. */
  readonly morning: Morning | null;
  readonly standing: HomeStanding;
  readonly history: readonly HomeDay[];
  /** What the client would rather do: it may be less than the morning picks, never more (DIARY-15). */
  readonly wish?: Version | null;
};

export type Tonight = {
  readonly version: Version;
  /** One sentence: why this version, or why nothing. */
  readonly why: string;
  /** Nothing is done this evening, whatever the morning was. */
  readonly isOff: boolean;
  readonly steps: readonly ProgramStep[];
  /** With all rests. */
  readonly seconds: number;
  /** What was left out or cut, and why. */
  readonly skipped: readonly Skipped[];
  /** What the player takes. */
  readonly play: { readonly steps: readonly PlayStep[]; readonly limits: PlayLimits };
};

export type Skipped = {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly what: 'left-out' | 'made-less';
  readonly why: string;
};

/** What is offered this evening: never beyond the screening, the standing, or what last time left (HOME-17 to HOME-20). */
export function tonight(program: Program, given: TonightAsked): Tonight {
  const { standing, date, offer } = given;
  const history = given.history.filter(({ on }) => on <= date);
  const asked = { ...given, history };
  const lighter = lightenBy(program, standing.lightened);
  const phase = phaseOn(lighter, date)?.phase ?? null;
  const off = whyOff(asked, phase);
  const picked = wished(pick(program, asked), asked.wish ?? null);
  if (off !== null || phase === null)
    return answer(program, asked, { version: 'rest', why: off ?? '', isOff: true, steps: [], skipped: [] });
  const eased = afterLastTime(phase, history, standing.eased ?? []);
  const { steps, cuts } = boundPhase(eased, program, { offer, away: awayOn(asked) }).versions[picked.version];
  const skipped = cuts.map(({ index, field, why }): Skipped => {
    const { exercise } = eased.versions[picked.version][index] ?? missing(index);
    const { name } = exerciseOf(exercise).words;
    return { exercise, name, what: field === null ? 'left-out' : 'made-less', why };
  });
  return answer(program, asked, { ...picked, isOff: false, steps, skipped });
}

function missing(index: number): never {
  throw new Error(`No step ${index}`);
}

/** While questions of the screening are open, never more than the gentle version (HOME-17). */
function pick({ flare }: Program, { morning, offer }: TonightAsked): Picked {
  const picked = pickVersion(flare, morning);
  if (offer.gate !== 'ask-first' || picked.version !== 'full') return picked;
  return {
    version: 'gentle',
    why: 'Some safety questions are still open, so tonight is the gentle version.',
  };
}

function wished(picked: Picked, wish: Version | null): Picked {
  if (wish === null || fromMost.indexOf(wish) <= fromMost.indexOf(picked.version)) return picked;
  return {
    version: wish,
    why: wish === 'rest' ? 'You chose to rest tonight.' : 'You chose the gentle version.',
  };
}

const fromMost: readonly Version[] = Version.options;

type Answer = Omit<Tonight, 'seconds' | 'play'>;

const answer = (program: Program, { offer, standing, date }: TonightAsked, made: Answer): Tonight => ({
  ...made,
  seconds: sessionSeconds(made.steps),
  play: {
    steps: playSteps(made.steps),
    limits: playLimits(offer, program.discomfort, blockedOn(standing, date)),
  },
});

const blockedOn = ({ blocked }: HomeStanding, date: string): HomeStanding['blocked'] =>
  blocked.filter(({ until }) => until === null || date <= until);

/** Where nothing is done: blocked after a sign, or worked on today already (clinical reference 5.2: once a day). */
const awayOn = ({ standing, date, history }: Evening): Away[] => [
  ...blockedOn(standing, date).map(({ region, side, why }) => ({
    region,
    why,
    ...(side === undefined ? {} : { side }),
  })),
  ...history
    .filter(({ on }) => on === date)
    .flatMap(({ places }) => places)
    .map(({ region, side }) => ({ region, side, why: 'You have worked here today already.' })),
];
