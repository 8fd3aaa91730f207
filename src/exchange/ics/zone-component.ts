/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) as far as a span of time needs it: which offset holds from when. It ends with
 * the next change after the span, and is for files whose times all lie within it.
 */
export function zoneComponent(
  zone: string,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): string {
  const observances = changesAround(zone, from, to).map((change) => observance(change));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** The last change before the span, those within it, and the next one; a zone that never changes has one beginning. */
function changesAround(zone: string, from: Temporal.Instant, to: Temporal.Instant): Temporal.ZonedDateTime[] {
  const start = from.toZonedDateTimeISO(zone);
  // A change at the very start is one before it.
  const first = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const changes = [first ?? Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)];
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    changes.push(next);
    if (Temporal.Instant.compare(next.toInstant(), to) > 0) break;
  }
  return changes;
}

/** An observance begins at a time that is written on the clock as it went before. */
function observance(change: Temporal.ZonedDateTime): string[] {
  const before = change.subtract({ nanoseconds: 1 });
  const clockBefore = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  const kind = change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${clockBefore.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetText(before.offset)}`,
    `TZOFFSETTO:${offsetText(change.offset)}`,
    `END:${kind}`,
  ];
}

const offsetText = (offset: string): string => offset.replaceAll(':', '');
