import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { choiceLook, popoverLook } from '#web/ui/popover-look.ts';
import { useChart } from './chart-context.ts';
import { placeName } from './place-words.ts';
import { placeOfShape } from './use-choosing.ts';
import type { Doubt } from './use-pointing.ts';
import { words } from './words.ts';

type ChooserProps = { readonly doubt: Doubt | null; readonly onClose: () => void };

/** Asks which place a tap meant, where a finger covers several. */
export const Chooser = ({ doubt, onClose }: ChooserProps) => {
  const { naming } = useChart();
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="pointer-events-none absolute size-px"
        style={{ left: doubt?.at.x ?? 0, top: doubt?.at.y ?? 0 }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={doubt !== null}
        onOpenChange={(open) => (open ? undefined : onClose())}
        offset={14}
        className={popoverLook}
      >
        <Dialog aria-label={words.which} className="outline-none">
          <p className="px-3 pt-2 text-sm text-ink-soft">{words.which}</p>
          {doubt?.options.map((shape) => (
            <Button
              key={shape.key}
              className={`${choiceLook} w-full text-left data-focus-visible:bg-accent-soft`}
              onPress={() => {
                onClose();
                doubt.choose(shape);
              }}
            >
              {placeName(placeOfShape(shape), naming)}
            </Button>
          ))}
        </Dialog>
      </Popover>
    </>
  );
};
