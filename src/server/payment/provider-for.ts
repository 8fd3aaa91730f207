import type { Config } from '#server/config.ts';
import { atThePractice, type PaymentProvider } from './payment-provider.ts';
import { stripeProvider } from './stripe-provider.ts';

/** Stripe when it is configured; else people pay at the practice, and nothing is taken online. */
export function providerFor({ stripe }: Pick<Config, 'stripe'>): PaymentProvider {
  return stripe === undefined ? atThePractice : stripeProvider(stripe);
}
