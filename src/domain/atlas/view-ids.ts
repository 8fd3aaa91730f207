import { z } from 'zod';
import type { FigureId, ViewId } from './figure.ts';

// The schemas of the names that figure.ts describes; a name that is left out does not compile.

const figures: Readonly<Record<FigureId, FigureId>> = {
  feminine: 'feminine',
  masculine: 'masculine',
  neutral: 'neutral',
};
export const FigureName = z.enum(figures);

const views: Readonly<Record<ViewId, ViewId>> = {
  front: 'front',
  back: 'back',
  left: 'left',
  right: 'right',
  'head-front': 'head-front',
  'head-back': 'head-back',
  'head-left': 'head-left',
  'head-right': 'head-right',
  'palm-left': 'palm-left',
  'palm-right': 'palm-right',
  'hand-back-left': 'hand-back-left',
  'hand-back-right': 'hand-back-right',
  'sole-left': 'sole-left',
  'sole-right': 'sole-right',
  'foot-top-left': 'foot-top-left',
  'foot-top-right': 'foot-top-right',
};
export const ViewName = z.enum(views);
