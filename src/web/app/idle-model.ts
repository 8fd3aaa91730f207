import { useEffect, useState } from 'react';
import { isLiveSession } from './live-session-address.ts';

/** How long the question stands before the sign-out. */
export const WARN_SECONDS = 60;
/** A session may run without a touch: hands are on the client, and a hold can take minutes. */
const SESSION_MINUTES = 120;

export type IdleState =
  | { readonly state: 'awake' }
  | { readonly state: 'asking' | 'over'; readonly secondsLeft: number };

/** How long a page may rest before it signs out. */
export const idleMinutesAt = (pathname: string, practiceMinutes: number): number =>
  isLiveSession(pathname) ? Math.max(practiceMinutes, SESSION_MINUTES) : practiceMinutes;

/** Awake, asking with a countdown, or over: from the last touch, the clock now and the allowed minutes. */
export const idleStateAt = (lastTouch: number, now: number, minutes: number): IdleState => {
  const left = Math.ceil((lastTouch + minutes * 60_000 - now) / 1000);
  if (left > WARN_SECONDS) return { state: 'awake' };
  return left > 0 ? { state: 'asking', secondsLeft: left } : { state: 'over', secondsLeft: 0 };
};

const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Watches for touches of keys, pointer and wheel. While the question stands, only its answer counts as a touch. The
 * wall clock is asked, not a timer: a tablet that slept for an hour wakes up signed out.
 */
export const useIdle = (minutes: number): { readonly idle: IdleState; readonly stay: () => void } => {
  const [lastTouch, setLastTouch] = useState(() => Date.now());
  const [idle, setIdle] = useState<IdleState>({ state: 'awake' });
  useEffect(() => {
    let latest = lastTouch;
    const look = () => setIdle((before) => same(before, idleStateAt(latest, Date.now(), minutes)));
    const touch = () => {
      if (idleStateAt(latest, Date.now(), minutes).state === 'awake') latest = Date.now();
    };
    for (const name of touches) addEventListener(name, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 1000);
    look();
    return () => {
      for (const name of touches) removeEventListener(name, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [lastTouch, minutes]);
  return { idle, stay: () => setLastTouch(Date.now()) };
};

/** Keeps the old object while nothing changed, so that a second's look draws nothing. */
const same = (before: IdleState, now: IdleState): IdleState =>
  before.state === 'awake' && now.state === 'awake' ? before : now;
