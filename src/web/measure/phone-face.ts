import type { Measuring } from '#domain/assessment/inclinometer.ts';
import { summaryOf } from '#domain/assessment/trials.ts';
import { degreesUnit, inUnit, type Verdict } from './verdict.ts';
import { words } from './words.ts';

/** What the screen shows at a moment of a measurement. */
export type PhoneFace = {
  /** Null while nothing is measured yet. */
  readonly degrees: number | null;
  /** How much of the time to hold still has passed, 0 to 1. */
  readonly held: number;
  readonly title: string;
  readonly detail: string;
  /** What the one big button says. */
  readonly action: string;
  /** What a screen reader says, once. */
  readonly said: string;
};

/** The change that these degrees would be since last time, in words; null where there is no last time. */
export type ChangeOf = (degrees: readonly number[]) => Verdict | null;

export const faceOf = (measuring: Measuring, changeOf: ChangeOf): PhoneFace => {
  const { phase, reading, trials, options } = measuring;
  const kept = Math.round(trials.at(-1) ?? 0);
  switch (phase) {
    case 'no-sensor':
      return { ...resting, title: words.phone.starting };
    case 'not-zeroed':
      return { ...resting, title: words.phone.place, said: words.phone.said.ready };
    case 'moving':
      return {
        degrees: reading.degrees,
        held: Math.min(1, reading.heldSeconds / options.holdSeconds),
        title: reading.still ? words.phone.hold : words.phone.move,
        detail: '',
        action: words.phone.take,
        said: words.phone.said.zeroed,
      };
    case 'kept':
      return {
        ...resting,
        degrees: kept,
        title: words.phone.held,
        detail: words.phone.back,
        action: words.phone.zeroAgain,
        said: words.phone.said.held(kept),
      };
    case 'done':
      return doneFace(trials, changeOf(trials));
  }
};

const doneFace = (trials: readonly number[], change: Verdict | null): PhoneFace => {
  const { mean, spread } = summaryOf(trials);
  const [average, apart] = [Math.round(mean), Math.round(spread)];
  return {
    ...resting,
    degrees: average,
    title: words.phone.spread(inUnit(spread, degreesUnit)),
    detail: change?.sentence ?? words.verdict.first,
    action: words.phone.keep,
    said: words.phone.said.done(average, apart),
  };
};

const resting: PhoneFace = {
  degrees: null,
  held: 0,
  title: '',
  detail: '',
  action: words.phone.zero,
  said: '',
};
