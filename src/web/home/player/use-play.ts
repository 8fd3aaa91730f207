import { useEffect, useState, useSyncExternalStore } from 'react';
import { clockedPhase } from '#domain/home/player/phase-clock.ts';
import { openPlay, type PlayModel, type Playing } from './play-model.ts';
import type { PlayPort } from './play-port.ts';

/** How often the clock is looked at. Twice in a tenth of what a person notices is not needed; four a second show every number. */
const LOOK_MS = 250;

/** The session of a port, opened once; the clock runs while a phase needs it. */
export function usePlay(port: PlayPort): { model: PlayModel; playing: Playing } {
  const [model] = useState(() => openPlay(port));
  const playing = useSyncExternalStore(model.subscribe, model.read);
  const runs = clockedPhase(playing.state) !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => model.happen({ kind: 'tick' }), LOOK_MS);
    return () => clearInterval(timer);
  }, [model, runs]);
  useEffect(() => model.begin(), [model]);
  useEffect(() => {
    const onSight = (): void =>
      model.happen({ kind: document.visibilityState === 'hidden' ? 'hidden' : 'shown' });
    const onLeave = (): void => model.happen({ kind: 'hidden' });
    document.addEventListener('visibilitychange', onSight);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, [model]);
  return { model, playing };
}
