import { Eraser } from 'lucide-react';
import { useRef, type PointerEvent } from 'react';
import { Button } from '#web/ui/button.tsx';
import { PAD, withPoint, withStroke } from './signature.ts';
import { words } from './words.ts';

type SignaturePadProps = {
  /** An SVG path in a box of 600 by 200, or null. */
  readonly drawn: string | null;
  readonly onDraw: (drawn: string | null) => void;
};

/** A box to sign in with a finger. Never needed: the typed name alone is a signature. */
export const SignaturePad = ({ drawn, onDraw }: SignaturePadProps) => {
  const pad = useRef<SVGSVGElement>(null);
  const path = useRef(drawn);
  const pointIn = (event: PointerEvent): { x: number; y: number } => {
    const box = pad.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: ((event.clientX - box.left) / box.width) * PAD.width,
      y: ((event.clientY - box.top) / box.height) * PAD.height,
    };
  };
  const begin = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    path.current = withStroke(drawn, pointIn(event));
    onDraw(path.current);
  };
  const move = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || path.current === null) return;
    path.current = withPoint(path.current, pointIn(event));
    onDraw(path.current);
  };
  return (
    <div>
      <p className="mb-1 text-sm font-medium">{words.consent.draw}</p>
      <svg
        ref={pad}
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        aria-hidden
        onPointerDown={begin}
        onPointerMove={move}
        className="w-full touch-none rounded-base border border-edge bg-surface text-ink"
      >
        <line x1="40" y1="150" x2="560" y2="150" stroke="currentColor" strokeOpacity="0.25" strokeWidth="2" />
        <path
          d={drawn ?? ''}
          fill="none"
          stroke="currentColor"
          strokeWidth="5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm text-ink-soft">{words.consent.drawHelp}</p>
        {drawn === null ? null : (
          <Button kind="plain" icon={Eraser} onPress={() => onDraw(null)}>
            {words.consent.clear}
          </Button>
        )}
      </div>
    </div>
  );
};
