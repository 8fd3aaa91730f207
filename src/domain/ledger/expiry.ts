import { expiryPlaces, type ExpiryPlace } from './expiry-places.ts';
import type { LedgerSettings } from './ledger-settings.ts';

type Where = { readonly country: string; readonly region: string };

/** The row of the place, else the row of its country, else nothing is known of it. */
export const expiryRuleOf = ({ country, region }: Where): ExpiryPlace | undefined =>
  expiryPlaces.find(({ place }) => place === `${country}-${region}`) ??
  expiryPlaces.find(({ place }) => place === country);

/**
 * The last day a certificate counts, or null when it never ends: where the practice does not want it to, where the place
 * forbids it, where the place is not known, and where what we have of its law was not verified (the longest protection).
 */
export function lastDayOf(
  { certificatesEnd, region }: LedgerSettings,
  { country, soldOn }: { country: string; soldOn: string },
): string | null {
  if (certificatesEnd === 'never') return null;
  const rule = expiryRuleOf({ country, region });
  if (!rule || rule.shortestYears === null || rule.mark !== 'verified') return null;
  if (rule.byRegion && !hasOwnRow(country, region)) return null;
  return Temporal.PlainDate.from(soldOn).add({ years: rule.shortestYears }).toString();
}

const hasOwnRow = (country: string, region: string): boolean =>
  region !== '' && expiryPlaces.some(({ place }) => place === `${country}-${region}`);
