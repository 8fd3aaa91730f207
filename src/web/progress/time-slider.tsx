import { useRef, type ChangeEvent, type PointerEvent } from 'react';
import { isOnAxis, knobAt, shareOf, stopAt, within, type Knob } from './time-track.ts';

/** A date to stop at: in short for the axis, in full for who cannot see the axis. */
export type Stop = { readonly key: string; readonly short: string; readonly words: string };

type TimeSliderProps = {
  readonly label: string;
  readonly stops: readonly Stop[];
  readonly knobs: readonly Knob[];
  readonly onMove: (knob: string, index: number) => void;
};

/**
 * Dates on a line, with one knob to look at one, or two to compare. The line takes presses and drags; each knob is the
 * browser's own slider, so that keys and screen readers have it as they know it.
 */
export const TimeSlider = ({ label, stops, knobs, onMove }: TimeSliderProps) => {
  const grip = useGrip(stops.length, knobs, onMove);
  const shares = knobs.map((knob) => shareOf(knob.index, stops.length));
  const from = knobs.length > 1 ? Math.min(...shares) : 0;
  return (
    <fieldset className="px-3.5">
      <legend className="sr-only">{label}</legend>
      <div {...grip} className="relative h-target cursor-pointer touch-pan-y select-none">
        <Line from={0} to={1} look="bg-line" />
        <Line from={from} to={Math.max(...shares)} look="bg-accent" />
        {stops.map((stop, index) => (
          <Tick key={stop.key} share={shareOf(index, stops.length)} />
        ))}
        {knobs.map((knob, place) => (
          <KnobHandle
            key={knob.key}
            knob={knob}
            look={knobs.length > 1 && place === 0 ? 'ring' : 'full'}
            stops={stops}
            onMove={onMove}
          />
        ))}
      </div>
      <Axis stops={stops} />
    </fieldset>
  );
};

const useGrip = (stops: number, knobs: readonly Knob[], onMove: TimeSliderProps['onMove']) => {
  const held = useRef<string | null>(null);
  const indexAt = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return stopAt((event.clientX - left) / width, stops);
  };
  const move = (knob: Knob | undefined, index: number): void => {
    if (knob && within(knob, index) !== knob.index) onMove(knob.key, within(knob, index));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const index = indexAt(event);
      const knob = knobAt(index, knobs);
      held.current = knob?.key ?? null;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.querySelector<HTMLElement>(`[data-knob="${knob?.key}"]`)?.focus();
      event.preventDefault();
      move(knob, index);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      move(
        knobs.find(({ key }) => key === held.current),
        indexAt(event),
      );
    },
  };
};

const percent = (share: number): string => `${share * 100}%`;

const Line = ({ from, to, look }: { from: number; to: number; look: string }) => (
  <span
    className={`absolute top-1/2 h-1 -translate-y-1/2 rounded-full forced-colors:bg-[ButtonBorder] ${look}`}
    style={{ left: percent(from), right: percent(1 - to) }}
  />
);

const Tick = ({ share }: { share: number }) => (
  <span
    className="absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-edge bg-surface"
    style={{ left: percent(share) }}
  />
);

type KnobHandleProps = Pick<TimeSliderProps, 'stops' | 'onMove'> & {
  readonly knob: Knob;
  readonly look: 'full' | 'ring';
};

const KnobHandle = ({ knob, look, stops, onMove }: KnobHandleProps) => (
  <span
    className="pointer-events-none absolute top-1/2 size-7 -translate-x-1/2 -translate-y-1/2"
    style={{ left: percent(shareOf(knob.index, stops.length)) }}
  >
    <input
      type="range"
      data-knob={knob.key}
      aria-label={knob.label}
      aria-valuetext={stops[knob.index]?.words}
      min={0}
      max={stops.length - 1}
      step={1}
      value={knob.index}
      onChange={(event: ChangeEvent<HTMLInputElement>) =>
        onMove(knob.key, within(knob, event.target.valueAsNumber))
      }
      className="peer absolute inset-0 m-0 size-full cursor-pointer opacity-0"
    />
    <span
      className={`absolute inset-0 rounded-full border-3 border-accent shadow-sheet outline-offset-2 outline-accent transition-transform peer-focus-visible:outline-2 ${look === 'full' ? 'bg-accent' : 'bg-surface'}`}
    />
  </span>
);

/** The first and the last date, and between them as many as have room. */
const Axis = ({ stops }: { stops: readonly Stop[] }) => (
  <div aria-hidden className="relative h-5 text-sm text-ink-soft tabular-nums">
    {stops.map((stop, index) => (
      <span
        key={stop.key}
        className={`absolute -translate-x-1/2 whitespace-nowrap first:-translate-x-3.5 last:-translate-x-[calc(100%-0.875rem)] ${isOnAxis(index, stops.length) ? '' : 'hidden'}`}
        style={{ left: percent(shareOf(index, stops.length)) }}
      >
        {stop.short}
      </span>
    ))}
  </div>
);
