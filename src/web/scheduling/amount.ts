import { fractionDigits } from './price-words.ts';

/** "120.50" of 12050, as a field has it. */
export const amountText = (amount: number, currency: string): string => {
  const digits = fractionDigits(currency);
  return (amount / 10 ** digits).toFixed(amount % 10 ** digits === 0 ? 0 : digits);
};

/** 12050 of "120.50" or "120,50", in the smallest coins of a currency; null where it is no amount. */
export const amountFrom = (text: string, currency: string): number | null => {
  const digits = fractionDigits(currency);
  const found = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.trim());
  const [, whole = '', part = ''] = found ?? [];
  if (!found || part.length > digits) return null;
  return Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0'));
};

/** 12 of "12"; undefined of nothing, null where it is no whole number. */
export const countFrom = (text: string): number | undefined | null => {
  if (text.trim() === '') return undefined;
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
};
