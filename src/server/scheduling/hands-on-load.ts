import type { HoldPart } from '#domain/session/hold-parts.ts';

/** What a session asked of the therapist's hands. */
export type HandsOnLoad = { readonly heldSeconds: number; readonly deepSeconds: number };

type Part = Pick<HoldPart, 'pressure' | 'seconds'>;

/** From pressure 4 on work is deep: it is done with the weight of the body, and wears out thumbs and wrists. [design] */
const DEEP_FROM = 4;

/** Whole seconds of all holds, and of those parts of them at pressure 4 and 5. Two hands at once count twice: both work. */
export function handsOnLoad(holds: readonly { readonly parts: readonly Part[] }[]): HandsOnLoad {
  const parts = holds.flatMap((hold) => hold.parts);
  return {
    heldSeconds: secondsOf(parts),
    deepSeconds: secondsOf(parts.filter(({ pressure }) => pressure >= DEEP_FROM)),
  };
}

const secondsOf = (parts: readonly Part[]): number =>
  Math.floor(parts.reduce((sum, { seconds }) => sum + seconds, 0));
