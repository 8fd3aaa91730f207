import { useState } from 'react';
import type { ViewId } from '#domain/atlas/figure.ts';
import { otherView } from '#domain/atlas/neighbours.ts';
import type { Size } from './placement.ts';

/** One view, or several beside one another. */
export type Arrangement = ViewId | 'pair' | 'all';

const mainViews = ['front', 'back', 'left', 'right'] as const satisfies readonly ViewId[];
const isMain = (view: ViewId): boolean => mainViews.some((one) => one === view);
const arranged: Readonly<Record<'pair' | 'all', readonly ViewId[]>> = {
  pair: ['front', 'back'],
  all: mainViews,
};

/** From so many pixels on views stand beside one another and are still large enough to touch. */
const PAIR_WIDTH = 520;
const ALL_WIDTH = 980;

type ViewsAsked = { readonly allowed: readonly ViewId[] | undefined; readonly size: Size | null };

/** Which views are on the screen: as many as fit, until somebody chooses. */
export const useViews = ({ allowed, size }: ViewsAsked) => {
  const [chosen, choose] = useState<Arrangement | null>(null);
  const may = (view: ViewId): boolean => allowed?.includes(view) ?? true;
  const fits = (arrangement: Arrangement): boolean => {
    if (arrangement !== 'pair' && arrangement !== 'all') return may(arrangement);
    const least = arrangement === 'pair' ? PAIR_WIDTH : ALL_WIDTH;
    return arranged[arrangement].every(may) && (size?.width ?? 0) >= least;
  };
  const first = allowed?.[0] ?? 'front';
  const usual = (['all', 'pair'] as const).find(fits) ?? first;
  const arrangement = chosen !== null && fits(chosen) ? chosen : usual;
  const choices: readonly Arrangement[] = [...mainViews, 'pair' as const, 'all' as const].filter(fits);
  return {
    arrangement,
    shown: arrangement === 'pair' || arrangement === 'all' ? arranged[arrangement] : [arrangement],
    choices,
    choose,
    may,
    /** The view that the key V leads to, of those the page allows. */
    after: (view: ViewId): ViewId => {
      let next = otherView(view);
      while (!may(next) && next !== view) next = otherView(next);
      return next;
    },
    isCloseUp: arrangement !== 'pair' && arrangement !== 'all' && !isMain(arrangement),
  };
};
