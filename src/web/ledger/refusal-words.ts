import type { Refusal } from '#web/app/api.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { words } from './words.ts';

type LedgerNo = Refusal<'sellPackage'>;

/** The ledger's no, as a sentence that says what to do. */
export function whyNot(refusal: LedgerNo, currency: string): string {
  const said = words.refusals;
  const amount = (cents: number): string => priceWords(cents, currency);
  switch (refusal.reason) {
    case 'not-enough':
      return said['not-enough'](amount(refusal.held));
    case 'certificate-expired':
      return said['certificate-expired'](refusal.on);
    case 'does-not-add-up':
      return said['does-not-add-up'](amount(Math.abs(refusal.by)));
    case 'out-of-bounds':
      return said['out-of-bounds'](amount(refusal.lowest), amount(refusal.highest));
    case 'certificate-ended':
    case 'package-ended':
    case 'no-visits-left':
    case 'not-theirs':
    case 'for-a-service':
    case 'not-yet':
    case 'nothing-to-do':
    case 'selling-is-off':
    case 'unknown-code':
    case 'unknown-service':
      return said[refusal.reason];
  }
}
