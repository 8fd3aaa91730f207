import type { Payment } from './payment-book.ts';
import type { ProviderEvent } from './payment-provider.ts';

/**
 * What came in against what was asked: `as-asked`, `not-as-asked` for another sum or currency, and `over` when the payment
 * was done before, or its money has gone back already: news may be told in any order.
 */
export function cameIn(payment: Payment, told: ProviderEvent['told']): 'as-asked' | 'not-as-asked' | 'over' {
  if (payment.state === 'done' || payment.state === 'refunding' || payment.state === 'refunded')
    return 'over';
  if (told.kind === 'card-kept') return payment.purpose === 'card' ? 'as-asked' : 'not-as-asked';
  if (told.kind !== 'paid') return 'over';
  if (payment.cents > 0 && payment.refunded >= payment.cents) return 'over';
  const isAsked = told.cents === payment.cents && told.currency === payment.currency;
  return isAsked && payment.purpose !== 'card' ? 'as-asked' : 'not-as-asked';
}
