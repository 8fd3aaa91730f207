/** As it stands on a receipt: the year of the payment and a number without a gap, such as 2026-00042. */
export const receiptNumber = (paidOn: Temporal.PlainDate, number: number): string =>
  `${paidOn.year}-${String(number).padStart(5, '0')}`;
