import * as typed from '#domain/payment/cents-in.ts';

/** What somebody typed, in cents of this currency; null when it is no amount. */
export const centsIn = (text: string, currency: string): number | null =>
  typed.centsIn(text, typed.digitsOf(currency));

/** Cents as somebody would type them. */
export const typedFrom = (cents: number, currency: string): string => {
  const digits = typed.digitsOf(currency);
  return (cents / 10 ** digits).toFixed(digits);
};
