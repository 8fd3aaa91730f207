export type Pattern = { readonly firstStartsAt: string; readonly everyWeeks: number; readonly times: number };

/** The starts of a series: the same time on the wall clock of the zone, every so many weeks, over changes of the clock. */
export function seriesStarts(
  { firstStartsAt, everyWeeks, times }: Pattern,
  zone: string,
): Temporal.Instant[] {
  const first = Temporal.Instant.from(firstStartsAt).toZonedDateTimeISO(zone).toPlainDateTime();
  return Array.from({ length: times }, (_, n) =>
    first
      .add({ weeks: n * everyWeeks })
      .toZonedDateTime(zone)
      .toInstant(),
  );
}
