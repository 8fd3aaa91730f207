import type { Amount } from '#domain/base/money.ts';

/** Redeemed without a connection and not sent yet. A certificate is known by the last letters of its code. */
export type WaitingTaking = { readonly ending: string; readonly cents: Amount };

/**
 * What a device may still redeem of a certificate while it cannot ask: the practice's risk for one certificate, less what
 * waits of it already. Two certificates that end alike count as one, which only asks sooner.
 */
export const leftAtRisk = (limit: Amount, ending: string, waiting: readonly WaitingTaking[]): Amount =>
  waiting
    .filter((one) => one.ending === ending)
    .reduce((left, { cents }) => Math.max(0, left - cents), limit);
