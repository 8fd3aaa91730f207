import { z } from 'zod';

/** How a client said that she takes her consent back, where she did not do it herself. */
export const WithdrawnHow = z.enum(['in-person', 'phone', 'in-writing']);
export type WithdrawnHow = z.infer<typeof WithdrawnHow>;

/**
 * The moment from which a consent no longer counts: now, or the end of the earlier day on which it was taken back, so that
 * nothing she signed until then counts on. Null for a day that is still to come (REGISTRY-13).
 */
export function withdrawnAt({
  saidOn,
  zone,
  now,
}: {
  saidOn: Temporal.PlainDate;
  zone: string;
  now: Temporal.Instant;
}): Temporal.Instant | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const apart = Temporal.PlainDate.compare(saidOn, today);
  if (apart === 0) return now;
  return apart > 0 ? null : saidOn.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}
