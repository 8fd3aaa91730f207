/** "$120.00" of 12000: the smallest coins of a currency in its own notation. */
export const priceWords = (amount: number, currency: string): string => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** fractionDigits(currency));
};

/** How many digits a currency has after the point. */
export const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
