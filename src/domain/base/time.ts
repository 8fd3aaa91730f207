import { z } from 'zod';

/** An instant on the wire: ISO 8601 in UTC, ending in Z, as `Temporal.Instant` prints it. */
export const InstantText = z.iso.datetime({ offset: false }).max(30, 'has more than nine decimals');
export type InstantText = z.infer<typeof InstantText>;

/** A calendar date on the wire: YYYY-MM-DD. */
export const DateText = z.iso.date();
export type DateText = z.infer<typeof DateText>;

/** An IANA time zone name that this machine's zone database knows, such as America/Chicago. */
export const ZoneName = z.string().max(64).refine(isKnownZone, 'Write a time zone such as America/Chicago');
export type ZoneName = z.infer<typeof ZoneName>;

function isKnownZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
