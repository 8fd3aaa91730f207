/** No signature waits longer on a device: a link is open for weeks. */
export const LONGEST_WAIT_SECONDS = 366 * 24 * 60 * 60;

/**
 * How long ago something was signed, both moments by the clock of one device, so that a clock that is wrong does no harm. One
 * that was set back in between says: just now.
 */
export function signedSecondsAgo(at: string, now: Temporal.Instant): number {
  const seconds = now.since(Temporal.Instant.from(at)).total('seconds');
  return Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds));
}
