const clock = new Intl.DateTimeFormat('en', {
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The device's own time of day, to the second. */
export const timeOfDay = (at: string): string => clock.format(new Date(at));
