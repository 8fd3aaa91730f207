import type { RegionId } from '#domain/atlas/region.ts';
import { type HomeOffer, mayWorkAt } from '#domain/screening/home-offer.ts';
import { boundSession } from './bound-session.ts';
import { doseKindOf, doseTable, usualSession } from './dose-table.ts';
import type { Exercise } from './exercise.ts';
import { exercises } from './exercises.ts';
import { doseFor } from './in-doubt.ts';
import type { PlayLimits, PlayStep } from '#domain/home/player/play-step.ts';
import { playLimits, playSteps } from './play-steps.ts';
import type { ProgramStep } from './program.ts';
import { sessionSeconds } from './session-time.ts';
import type { Tool } from './tool.ts';

export type ChosenPlace = { readonly region: RegionId; readonly side: 'left' | 'right' | 'each' | 'mid' };

export type SelfCareAsked = {
  readonly offer: HomeOffer;
  /** Where it is to be done, the most wanted first. */
  readonly regions: readonly ChosenPlace[];
  /** What is at hand. Hands always are. */
  readonly tools: readonly Tool[];
  readonly sensitive: boolean;
  /** An id for each step. */
  readonly newId: () => string;
};

export type SelfCare = {
  readonly steps: readonly ProgramStep[];
  readonly seconds: number;
  /** Chosen places with nothing to offer, and why. */
  readonly left: readonly { readonly place: ChosenPlace; readonly why: string }[];
  readonly play: { readonly steps: readonly PlayStep[]; readonly limits: PlayLimits };
};

/**
 * What somebody without a therapist may do safely (HOME-21): within the screening, nowhere that needs a therapist's word,
 * with what is at hand, lightly where in doubt.
 */
export function safeSubset(asked: SelfCareAsked): SelfCare {
  const dose = asked.sensitive ? 'sensitive' : doseFor(asked.offer);
  const { regions, discomfort, minutes } = usualSession[dose];
  const { offer } = asked;
  const bounds = {
    offer: {
      ...offer,
      regionsPerSession: Math.min(offer.regionsPerSession, regions),
      minutes: Math.min(offer.minutes, minutes),
      highestDiscomfort: Math.min(offer.highestDiscomfort, discomfort),
    },
    cautions: new Set<RegionId>(),
    away: [],
    notBeyond: null,
  };
  const places = oncePerPlace(asked.regions);
  const wished = places.flatMap((place): { place: ChosenPlace; step: ProgramStep }[] => {
    const exercise = exerciseAt(place, asked);
    return exercise === undefined ? [] : [{ place, step: stepOf(exercise, place, asked, dose) }];
  });
  const { steps, cuts } = boundSession(
    wished.map(({ step }) => step),
    bounds,
  );
  const left = places.flatMap((place) => {
    const index = wished.findIndex((one) => one.place === place);
    if (index === -1) return [{ place, why: whyNothing(place, asked) }];
    return cuts.filter((cut) => cut.index === index && cut.field === null).map(({ why }) => ({ place, why }));
  });
  return {
    steps,
    seconds: sessionSeconds(steps),
    left,
    play: {
      steps: playSteps(steps),
      limits: playLimits(bounds.offer, { highest: bounds.offer.highestDiscomfort, easesBy: 2 }, []),
    },
  };
}

/** A region that was chosen on its left and on its right is chosen on each. */
function oncePerPlace(places: readonly ChosenPlace[]): readonly ChosenPlace[] {
  const byRegion = Map.groupBy(places, ({ region }) => region);
  return [...byRegion].map(([region, own]) => {
    const [first] = own;
    const isSame = own.every(({ side }) => side === first?.side);
    return { region, side: isSame && first !== undefined ? first.side : 'each' };
  });
}

/** The first that may be done there with what is at hand; what asks for the least getting down comes first. */
function exerciseAt(place: ChosenPlace, asked: SelfCareAsked): Exercise | undefined {
  const fitting = exercises.filter(
    (one) => one.region === place.region && isSafe(one, place, asked) && toolOf(one, asked) !== undefined,
  );
  return fitting.find(({ positions }) => !positions.includes('floor')) ?? fitting[0];
}

/** Is it allowed whatever is at hand, without anybody's word? */
function isSafe(exercise: Exercise, { region, side }: ChosenPlace, { offer }: SelfCareAsked): boolean {
  return (
    exercise.limit === 'ok' &&
    offer.gate !== 'blocked' &&
    offer.tools.includes(exercise.carries) &&
    exercise.positions.every((position) => offer.positions.includes(position)) &&
    (side === 'each' ? ['left' as const, 'right' as const] : [side]).some((one) =>
      mayWorkAt(offer, { region, side: one }),
    )
  );
}

const toolOf = ({ tools }: Exercise, asked: SelfCareAsked): Tool | undefined =>
  tools.find((tool) => tool === 'hands' || asked.tools.includes(tool));

function whyNothing(place: ChosenPlace, asked: SelfCareAsked): string {
  const here = exercises.filter(({ region }) => region === place.region);
  if (here.length === 0) return 'Nobody should press here by themselves.';
  if (here.every(({ limit }) => limit !== 'ok')) return 'This place needs a therapist who shows you how.';
  if (!here.some((one) => isSafe(one, place, asked))) return 'Your answers say that this is not safe alone.';
  return 'You have nothing at hand for this place.';
}

function stepOf(
  exercise: Exercise,
  { side }: ChosenPlace,
  asked: SelfCareAsked,
  kind: 'standard' | 'sensitive',
): ProgramStep {
  const dose = doseTable[doseKindOf(exercise.carries)][kind];
  return {
    id: asked.newId(),
    exercise: exercise.id,
    side: exercise.sided ? (side === 'mid' ? 'each' : side) : 'mid',
    tool: toolOf(exercise, asked) ?? 'hands',
    // The shortest of the usual range, because nobody is there to see.
    seconds: kind === 'standard' ? exercise.dose.seconds[0] : dose.seconds[0],
    sets: dose.sets[0],
    restSeconds: dose.restSeconds,
    pressure: kind === 'sensitive' ? 2 : 3,
  };
}
