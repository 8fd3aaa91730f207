import type { Amount } from '#domain/base/money.ts';

/** So many hundredths of an amount, to the nearest cent, half a cent up. Whole numbers throughout, so nothing drifts. */
export const shareOf = (amount: Amount, percent: number): Amount => Math.floor((amount * percent + 50) / 100);
