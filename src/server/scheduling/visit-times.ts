/** A day as people say it: "Friday, March 13". */
export const dayOf = (instant: string, zone: string): string =>
  local(instant, zone).toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

/** A time of day with the zone's short name: "10:30 AM CDT". */
export const timeOf = (instant: string, zone: string): string =>
  local(instant, zone).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

/** The same without the zone, where it is said once for many. */
export const clockOf = (instant: string, zone: string): string =>
  local(instant, zone).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });

/** A zone as people know it: "Central Time". */
export function zoneNameOf(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(Temporal.Instant.from(instant).epochMilliseconds);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const local = (instant: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
