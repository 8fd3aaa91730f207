import { sittingsOf } from '#domain/assessment/sittings.ts';
import { feelingName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { KeptFact } from '#domain/session/fact.ts';

/**
 * What the client drew last after a visit ended, in one line: "Client drew: left lower back, ache 6 of 10, the next day".
 * It names the strongest mark alone; nothing when nothing was drawn since.
 */
export function drawnSince(
  own: readonly KeptFact[],
  { endedAt, zone }: { endedAt: string; zone: string },
): string | null {
  const sitting = sittingsOf(own).findLast(({ at }) => Temporal.Instant.compare(at, endedAt) > 0);
  const [strongest] = (sitting?.marks ?? []).toSorted((one, other) => other.amount - one.amount);
  if (!sitting || !strongest) return null;
  const { region, side, feeling, amount } = strongest;
  const felt = `${feelingName(feeling)} ${amount} of 10`;
  return `Client drew: ${regionName(region, side)}, ${felt}, ${daysLater(daysBetween(endedAt, sitting.at, zone))}`;
}

const daysBetween = (from: string, to: string, zone: string): number =>
  dayOf(from, zone).until(dayOf(to, zone), { largestUnit: 'days' }).days;

const dayOf = (instant: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();

function daysLater(days: number): string {
  if (days === 0) return 'the same day';
  return days === 1 ? 'the next day' : `${days} days later`;
}
