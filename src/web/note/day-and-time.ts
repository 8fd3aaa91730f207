/** An instant in the practice's zone, as it is read: "Saturday, November 21, 2026 at 9:05 AM". */
export const dayAndTime = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  );
