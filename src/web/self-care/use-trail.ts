import { useEffect, useRef, useState } from 'react';

export type Place = 'welcome' | 'main' | 'tool' | 'ready' | 'play' | 'after' | 'history';

export type Trail = {
  readonly place: Place;
  /** One further; the browser's back key leads here again. */
  readonly go: (place: Place) => void;
  /** The same place shows something else: the questions' next page. */
  readonly on: () => void;
  readonly back: () => void;
  /** Here, and nothing behind it is gone back to. */
  readonly settle: (place: Place) => void;
};

/** The way through the pages, with the browser's own back key. `onBack` says whether a page within the place took it. */
export const useTrail = (first: Place, onBack: () => 'taken' | 'not-taken'): Trail => {
  const [places, setPlaces] = useState<readonly Place[]>([first]);
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const pop = (): void => {
      setPlaces((before) =>
        (before.at(-1) === 'main' && latest.current() === 'taken') || before.length < 2
          ? before
          : before.slice(0, -1),
      );
    };
    addEventListener('popstate', pop);
    return () => removeEventListener('popstate', pop);
  }, []);
  return {
    place: places.at(-1) ?? first,
    go: (place) => {
      history.pushState(null, '');
      setPlaces((before) => [...before, place]);
      scrollTo(0, 0);
    },
    on: () => {
      history.pushState(null, '');
      scrollTo(0, 0);
    },
    back: () => history.back(),
    settle: (place) => {
      setPlaces([place]);
      scrollTo(0, 0);
    },
  };
};
