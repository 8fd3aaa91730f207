import type { ViewId } from '#domain/atlas/figure.ts';

/** What is said of a view, and what is printed at its left and right edges. The sides are always the client's own. */
type ViewWords = {
  /** Short, for a switch. */
  readonly name: string;
  /** For a screen reader: where the client's sides are on the picture. */
  readonly group: string;
  readonly atLeft: string;
  readonly atRight: string;
};

const facing = { atLeft: 'Client’s right', atRight: 'Client’s left' };
const turned = { atLeft: 'Client’s left', atRight: 'Client’s right' };
const facingLeft = { atLeft: 'Front', atRight: 'Back' };
const facingRight = { atLeft: 'Back', atRight: 'Front' };
const none = { atLeft: '', atRight: '' };
const rightIsLeft = 'The client’s left is on the right.';
const leftIsLeft = 'The client’s left is on the left.';

export const viewWords: Readonly<Record<ViewId, ViewWords>> = {
  front: { name: 'Front', group: `Front view. ${rightIsLeft}`, ...facing },
  back: { name: 'Back', group: `Back view. ${leftIsLeft}`, ...turned },
  left: {
    name: 'Left side',
    group: 'The client’s left side. The front is on the left.',
    ...facingLeft,
  },
  right: {
    name: 'Right side',
    group: 'The client’s right side. The front is on the right.',
    ...facingRight,
  },
  'head-front': { name: 'Face', group: `Face, close. ${rightIsLeft}`, ...facing },
  'head-back': { name: 'Back of the head', group: `Back of the head, close. ${leftIsLeft}`, ...turned },
  'head-left': {
    name: 'Left side of the head',
    group: 'Left side of the client’s head, close. The front is on the left.',
    ...facingLeft,
  },
  'head-right': {
    name: 'Right side of the head',
    group: 'Right side of the client’s head, close. The front is on the right.',
    ...facingRight,
  },
  'palm-left': { name: 'Left palm', group: 'Palm of the client’s left hand.', ...none },
  'palm-right': { name: 'Right palm', group: 'Palm of the client’s right hand.', ...none },
  'hand-back-left': { name: 'Back of the left hand', group: 'Back of the client’s left hand.', ...none },
  'hand-back-right': { name: 'Back of the right hand', group: 'Back of the client’s right hand.', ...none },
  'sole-left': { name: 'Left sole', group: 'Sole of the client’s left foot.', ...none },
  'sole-right': { name: 'Right sole', group: 'Sole of the client’s right foot.', ...none },
  'foot-top-left': { name: 'Top of the left foot', group: 'Top of the client’s left foot.', ...none },
  'foot-top-right': { name: 'Top of the right foot', group: 'Top of the client’s right foot.', ...none },
};
