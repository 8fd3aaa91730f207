import type { ViewId } from './figure.ts';

/** What stands over a view that is printed alone, and what is told of it. Sides are always the client's own. */
export type ViewCaptions = {
  readonly name: string;
  readonly atLeft: string;
  readonly atRight: string;
};

const facing = { atLeft: 'Client’s right', atRight: 'Client’s left' };
const turned = { atLeft: 'Client’s left', atRight: 'Client’s right' };
const leftSide = { atLeft: 'Front', atRight: 'Back' };
const rightSide = { atLeft: 'Back', atRight: 'Front' };
const none = { atLeft: '', atRight: '' };

export const viewCaptions: Readonly<Record<ViewId, ViewCaptions>> = {
  front: { name: 'Front', ...facing },
  back: { name: 'Back', ...turned },
  left: { name: 'Client’s left side', ...leftSide },
  right: { name: 'Client’s right side', ...rightSide },
  'head-front': { name: 'Face', ...facing },
  'head-back': { name: 'Back of the head', ...turned },
  'head-left': { name: 'Head, client’s left side', ...leftSide },
  'head-right': { name: 'Head, client’s right side', ...rightSide },
  'palm-left': { name: 'Client’s left palm', ...none },
  'palm-right': { name: 'Client’s right palm', ...none },
  'hand-back-left': { name: 'Back of the client’s left hand', ...none },
  'hand-back-right': { name: 'Back of the client’s right hand', ...none },
  'sole-left': { name: 'Client’s left sole', ...none },
  'sole-right': { name: 'Client’s right sole', ...none },
  'foot-top-left': { name: 'Top of the client’s left foot', ...none },
  'foot-top-right': { name: 'Top of the client’s right foot', ...none },
};
