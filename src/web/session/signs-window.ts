import type { Hold } from '#domain/session/holds.ts';
import type { Session } from '#domain/session/session.ts';

/** How long after a hold its release signs are offered, without being in the way of the next. */
export const SIGNS_SECONDS = 6;

/** The hold that has just ended and may still be given its signs; none while another runs. */
export const signsOpenFor = (session: Session): Hold | null => {
  if (session.state !== 'open' || session.running.length > 0) return null;
  const last = session.holds.at(-1);
  if (!last?.endedAt) return null;
  const since = (Date.now() - Date.parse(last.endedAt)) / 1000;
  return since < SIGNS_SECONDS ? last : null;
};
