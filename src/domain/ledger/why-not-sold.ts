import type { LedgerSettings } from './ledger-settings.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';

/** Why a certificate for this amount is not sold; asked before anybody pays, never after. */
export function whyNotSold(
  { sellsCertificates, lowestCertificate, highestCertificate }: LedgerSettings,
  cents: number,
): LedgerRefusal | null {
  if (!sellsCertificates) return { reason: 'selling-is-off' };
  if (cents < lowestCertificate || cents > highestCertificate)
    return { reason: 'out-of-bounds', lowest: lowestCertificate, highest: highestCertificate };
  return null;
}
