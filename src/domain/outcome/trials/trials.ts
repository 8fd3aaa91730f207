import { fibromyalgiaTrials } from './fibromyalgia-trials.ts';
import { namedTrials } from './named-trials.ts';
import { otherTrials } from './other-trials.ts';
import { reviews } from './reviews.ts';
import type { Trial } from './trial.ts';

/** Every trial of the library: those that the founding texts point to, then the others, then what was pooled. */
export const trials: readonly Trial[] = [...namedTrials, ...otherTrials, ...fibromyalgiaTrials, ...reviews];

/** The trial with this id; undefined where none is. */
export const trialOf = (id: string): Trial | undefined => trials.find((trial) => trial.id === id);
