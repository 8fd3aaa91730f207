import { ZoomIn } from 'lucide-react';
import type { FigureView, ViewId } from '#domain/atlas/figure.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import { Icon } from '#web/ui/icon.tsx';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { viewWords } from './view-words.ts';
import { words } from './words.ts';

type Loupe = { readonly to: ViewId; readonly beside: RegionId; readonly side: 'left' | 'right' | 'mid' };

const loupes: Readonly<Partial<Record<ViewId, readonly Loupe[]>>> = {
  front: [
    { to: 'head-front', beside: 'head.forehead', side: 'mid' },
    { to: 'palm-left', beside: 'hand.palm', side: 'left' },
    { to: 'palm-right', beside: 'hand.palm', side: 'right' },
    { to: 'foot-top-left', beside: 'foot.top', side: 'left' },
    { to: 'foot-top-right', beside: 'foot.top', side: 'right' },
  ],
  back: [
    { to: 'head-back', beside: 'head.scalp', side: 'mid' },
    { to: 'hand-back-left', beside: 'hand.back', side: 'left' },
    { to: 'hand-back-right', beside: 'hand.back', side: 'right' },
    { to: 'sole-left', beside: 'foot.heel', side: 'left' },
    { to: 'sole-right', beside: 'foot.heel', side: 'right' },
  ],
  left: [{ to: 'head-left', beside: 'head.temple', side: 'left' }],
  right: [{ to: 'head-right', beside: 'head.temple', side: 'right' }],
};

/** Units between a part and its loupe. */
const ASIDE = { head: 72, hand: 84, foot: 52 };

/** Small windows to the close-ups, for pointers; the menu of close-ups is the same for everybody. */
export const Loupes = ({ view }: { view: FigureView }) => {
  const { openView, may } = useChart();
  return loupes[view.id]
    ?.filter(({ to }) => may(to))
    .map(({ to, beside, side }) => {
      const shape = byRegion(view).shapes.find((one) => one.region === beside && one.regionSide === side);
      if (!shape) return null;
      const { x, y } = asideOf(to, shape.centre);
      return (
        <button
          key={to}
          type="button"
          aria-hidden
          tabIndex={-1}
          title={words.closeUp(viewWords[to].name)}
          className="body-loupe grid size-8 cursor-pointer place-items-center rounded-full border border-line bg-surface/85 text-ink-soft hover:border-edge hover:text-ink"
          style={{ '--cx': x, '--cy': y }}
          onClick={() => openView(to)}
        >
          <Icon of={ZoomIn} size={16} />
        </button>
      );
    });
};

const asideOf = (to: ViewId, { x, y }: { x: number; y: number }) => {
  if (to.startsWith('head')) return { x: x + ASIDE.head, y };
  const outwards = x < 0 ? -1 : 1;
  if (to.startsWith('palm') || to.startsWith('hand')) return { x, y: y + ASIDE.hand };
  return { x: x + outwards * ASIDE.foot, y };
};
