/** What somebody typed, in cents of a currency with so many digits behind the point; null when it is no amount. A comma is a point. */
export function centsIn(text: string, digits: number): number | null {
  const typed = /^(\d{1,7})(?:[.,](\d+))?$/u.exec(text.trim());
  const behind = typed?.[2] ?? '';
  if (!typed || behind.length > digits) return null;
  return Number(typed[1]) * 10 ** digits + Number(behind.padEnd(digits, '0') || '0');
}

/** How many digits of a currency lie behind the point: two of dollars, none of yen. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
  2;
