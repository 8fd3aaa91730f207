import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueOf } from '#domain/atlas/techniques.ts';
import { clockText } from './clock-text.ts';
import { useLive, type LiveSession } from './session-context.ts';
import { SignsStrip } from './signs-strip.tsx';
import { useSwipe } from './swipe.ts';
import { words } from './words.ts';

type Face = {
  readonly look: string;
  readonly title: string;
  readonly clock?: string;
  readonly below?: string;
};

/** The one big target: opens the session, begins and ends a hold, goes on after a pause. */
export const HoldTarget = () => {
  const live = useLive();
  const swipe = useSwipe((step) => live.press.key(step));
  const toNote = useNoteLink();
  const { state } = live.session;
  const face = faceOf(live);
  const act = (): void => {
    if (state === 'not-opened') live.press.open();
    else if (state === 'closed') toNote();
    else live.press.key('primary');
  };
  return (
    <div className="relative flex min-h-48 sm:min-h-60 grow touch-pan-y" {...swipe}>
      <Button
        data-pedal="yes"
        onPress={act}
        className={`relative flex grow cursor-pointer flex-col items-center justify-center gap-2 overflow-hidden rounded-base border-2 p-4 text-center select-none ${face.look}`}
      >
        {face.clock === undefined ? null : (
          <span
            aria-hidden
            className="text-[clamp(4.5rem,17vmin,11rem)] leading-none font-semibold tracking-tight tabular-nums"
          >
            {face.clock}
          </span>
        )}
        <span className="text-2xl font-semibold sm:text-3xl">{face.title}</span>
        {face.below === undefined ? null : (
          <span className="block text-lg first-letter:uppercase">{face.below}</span>
        )}
      </Button>
      <SignsStrip />
    </div>
  );
};

const faceOf = ({ session, place, grip }: LiveSession): Face => {
  const resting = 'border-accent bg-surface text-accent hover:bg-accent-soft';
  const running = session.running.at(-1);
  if (session.state === 'not-opened')
    return { look: resting, title: words.target.open, below: words.target.openHelp };
  if (session.state === 'closed')
    return { look: resting, title: words.target.toNote, below: words.target.closed };
  if (session.state === 'paused')
    return { look: 'border-edge bg-sunken text-ink', title: words.target.resume, below: words.target.paused };
  if (!running && !place) return { look: resting, title: words.target.choose };
  if (!running) {
    const usual = techniqueOf(grip.technique).holdSeconds;
    const range = usual ? { below: `${clockText(usual.from)} to ${clockText(usual.to)}` } : {};
    return { look: resting, title: words.target.begin, ...range };
  }
  return {
    look: 'border-clay bg-clay text-on-clay',
    title: words.target.end,
    clock: clockText(running.seconds),
    below: regionName(running.region, running.side),
  };
};

const useNoteLink = (): (() => void) => {
  const navigate = useNavigate();
  return () => void navigate({ to: `${location.pathname}/note` });
};
