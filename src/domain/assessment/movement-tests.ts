/** What a functional movement is counted in, besides its quality. */
export type MovementCount = 'nothing' | 'times' | 'seconds';

type MovementRow = { readonly words: string; readonly sided: boolean; readonly counted: MovementCount };

/**
 * Everyday movements that are tried and watched: how each reads in a sentence, whether it is tried on one side at a time, and
 * what it is counted in. No cut-offs: the same movement is compared with itself. [design]
 */
export const movementTests = {
  'sit-to-stand': { words: 'standing up from a chair', sided: false, counted: 'times' },
  squat: { words: 'squat', sided: false, counted: 'times' },
  'one-leg-squat': { words: 'squat on one leg', sided: true, counted: 'times' },
  'step-down': { words: 'step down', sided: true, counted: 'times' },
  lunge: { words: 'lunge', sided: true, counted: 'times' },
  'one-leg-stand': { words: 'standing on one leg', sided: true, counted: 'seconds' },
  'heel-raise': { words: 'heel raise on one leg', sided: true, counted: 'times' },
  'forward-bend': { words: 'forward bend', sided: false, counted: 'nothing' },
  'backward-bend': { words: 'backward bend', sided: false, counted: 'nothing' },
  'side-bend': { words: 'side bend', sided: true, counted: 'nothing' },
  'trunk-turn': { words: 'turning the trunk', sided: true, counted: 'nothing' },
  'head-turn': { words: 'turning the head', sided: true, counted: 'nothing' },
  'overhead-reach': { words: 'overhead reach', sided: true, counted: 'nothing' },
  'hand-behind-head': { words: 'hand behind the head', sided: true, counted: 'nothing' },
  'hand-behind-back': { words: 'hand behind the back', sided: true, counted: 'nothing' },
  'reach-across': { words: 'reach across the chest', sided: true, counted: 'nothing' },
  'deep-breath': { words: 'deep breath', sided: false, counted: 'nothing' },
  'roll-over': { words: 'rolling over in bed', sided: true, counted: 'nothing' },
  'up-from-floor': { words: 'getting up from the floor', sided: false, counted: 'seconds' },
  walk: { words: 'walking', sided: false, counted: 'seconds' },
} as const satisfies Readonly<Record<string, MovementRow>>;

export type MovementTestId = keyof typeof movementTests;
export const movementTestIds = Object.keys(movementTests) as readonly MovementTestId[] as readonly [
  MovementTestId,
  ...MovementTestId[],
];
