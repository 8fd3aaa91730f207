import { useRef } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import { handsOnLeft } from '#domain/session/passed-limits.ts';
import { clockText } from './clock-text.ts';
import { crossingsNow } from './crossings-now.ts';
import { words as safetyWords } from './safety-words.ts';
import { useLive, type LiveSession } from './session-context.ts';
import { words } from './words.ts';

const LONG_PRESS_MS = 700;

/** Near-black, one slow clay light, no sound. Any press begins or ends a hold; a long one leaves. */
export const QuietRoom = ({ onLeave }: { onLeave: () => void }) => {
  const live = useLive();
  const { press, session, place } = live;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const left = useRef(false);
  const running = session.running.at(-1);
  const down = (): void => {
    left.current = false;
    timer.current = setTimeout(() => {
      left.current = true;
      onLeave();
    }, LONG_PRESS_MS);
  };
  const up = (): void => {
    clearTimeout(timer.current);
    if (!left.current) press.key('primary');
  };
  const name = running
    ? regionName(running.region, running.side)
    : place
      ? regionName(place.region, place.side)
      : '';
  return (
    <button
      type="button"
      data-pedal="yes"
      aria-label={words.quiet.label}
      ref={(room) => room?.focus()}
      onPointerDown={down}
      onPointerUp={up}
      onPointerCancel={() => clearTimeout(timer.current)}
      onContextMenu={(event) => event.preventDefault()}
      className="fixed inset-0 z-40 flex cursor-none flex-col items-center justify-center gap-10 bg-quiet text-quiet-ink outline-none"
    >
      <span
        aria-hidden
        className={`size-[56vmin] rounded-full bg-[radial-gradient(closest-side,var(--color-quiet-light),transparent)] ${running ? 'animate-breathe' : 'opacity-25'}`}
      />
      <span className="text-3xl font-medium tabular-nums">
        {running ? clockText(running.seconds) : words.quiet.idle}
      </span>
      <span className="text-lg">{name}</span>
      <span className="min-h-14 max-w-2xl px-6 text-center text-lg">{quietLine(live)}</span>
      <span className="absolute bottom-6 text-base">{words.quiet.leave}</span>
    </button>
  );
};

/** The one thing that must be known in the dark too: a stop, a limit that is passed without a reason, the last minute. */
const quietLine = (live: LiveSession): string => {
  const { session, limits, briefing } = live;
  if (briefing.stage === 'stopped') return safetyWords.stopped.quiet;
  const passed = crossingsNow(live).find(({ reason }) => reason === null);
  if (passed) return passed.line;
  return limits && handsOnLeft(session, limits)?.ends === 'soon' ? safetyWords.minutes.soon : '';
};
