import type { Cents, Currency } from './money.ts';

/** An amount as people read it: $120, or $12.50. Its smallest coin is the currency's own: of yen there is no hundredth. */
export function amountInWords(cents: Cents, currency: Currency): string {
  const digits =
    new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  const amount = cents / 10 ** digits;
  const shown = Number.isInteger(amount) ? 0 : digits;
  const format = {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  } as const;
  return amount.toLocaleString('en-US', format);
}
