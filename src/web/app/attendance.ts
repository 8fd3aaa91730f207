import { isLiveSession } from './live-session-address.ts';

const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const ATTENDED_MS = 60_000;
let lastTouch = Date.now();

const touched = (): void => {
  lastTouch = Date.now();
};

/** Begins to note when somebody touches the page. */
export const watchAttendance = (): void => {
  for (const name of touches) addEventListener(name, touched, { passive: true, capture: true });
};

/**
 * Is somebody at this page: it was touched within the last minute, or hands are on a client. What is asked from an
 * unattended page does not keep its sign-in alive (SIGNIN-4).
 */
export const isAttended = (): boolean =>
  isLiveSession(location.pathname) || Date.now() - lastTouch < ATTENDED_MS;
