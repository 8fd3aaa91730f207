import quiet from './quiet.wav?url';

type Keys = { readonly onPause: () => void; readonly onPlay: () => void; readonly onNext: () => void };

/**
 * Lets the button of the headphones and the lock screen pause and go on. Browsers give these to a page that plays something:
 * a sound nobody hears, which also keeps the page's clock awake for longer when the screen is off (decision 0091).
 */
export function openHeadphones({ onPause, onPlay, onNext }: Keys) {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : null;
  const sound = new Audio(quiet);
  sound.loop = true;
  session?.setActionHandler('pause', onPause);
  session?.setActionHandler('play', onPlay);
  session?.setActionHandler('nexttrack', onNext);
  return {
    /** What the lock screen shows. */
    show: (title: string, state: 'playing' | 'paused') => {
      if (session === null) return;
      if (session.metadata?.title !== title)
        session.metadata = new MediaMetadata({ title, artist: 'Unwind' });
      session.playbackState = state;
    },
    /** From within a touch. A browser that refuses leaves the session as good as it is without. */
    start: () => void sound.play().catch(() => undefined),
    close: () => {
      sound.pause();
      for (const action of ['pause', 'play', 'nexttrack'] as const) session?.setActionHandler(action, null);
      if (session !== null) session.metadata = null;
    },
  };
}
