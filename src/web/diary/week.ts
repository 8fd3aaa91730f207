/** The Monday of a date's week, ISO 8601. */
export const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 });

export const daysFrom = (monday: Temporal.PlainDate): readonly Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, days) => monday.add({ days }));
