import { Maximize2, Minus, Plus, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import type { usePlacement } from './use-placement.ts';
import { words } from './words.ts';

/** Larger, smaller, whole: what a pinch does, for a single finger. */
export const ZoomButtons = ({ place }: { place: ReturnType<typeof usePlacement> }) => (
  <div
    data-enlarged={place.isEnlarged}
    className="body-zoom absolute right-2 bottom-2 flex flex-col overflow-hidden rounded-base border border-line bg-surface/90"
  >
    <ZoomButton icon={Plus} label={words.zoomIn} onPress={() => place.zoom(1.6)} />
    {place.isEnlarged ? (
      <>
        <ZoomButton icon={Minus} label={words.zoomOut} onPress={() => place.zoom(1 / 1.6)} />
        <ZoomButton icon={Maximize2} label={words.whole} onPress={place.reset} />
      </>
    ) : null}
  </div>
);

type ZoomButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
};

const ZoomButton = ({ icon, label, onPress }: ZoomButtonProps) => (
  <Button
    aria-label={label}
    onPress={onPress}
    className="grid size-10 cursor-pointer place-items-center text-ink-soft hover:bg-sunken hover:text-ink data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent"
  >
    <Icon of={icon} size={16} />
  </Button>
);
