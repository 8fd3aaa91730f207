const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as it is read: "December 1, 2026". */
export const dayWords = ({ year, month, day }: Temporal.PlainDate): string =>
  `${months[month - 1] ?? ''} ${day}, ${year}`;
