import type { AskingAsVisitor } from '#server/database/asking.ts';
import { rememberCheckout, settlePayment } from './payment-book.ts';
import { paymentPage } from './payment-link.ts';
import { ProviderAway, type Checkout, type OnlineProvider } from './payment-provider.ts';
import type { Till } from './till.ts';

export type OpenCheckout = Pick<Checkout, 'takes' | 'currency' | 'words' | 'expiresAt'> & {
  readonly asking: AskingAsVisitor;
  readonly slug: string;
  readonly payment: string;
  readonly link: string;
  readonly provider: OnlineProvider;
  readonly now: Temporal.Instant;
};

/** A checkout is open so long; no shorter one can be had from Stripe. */
export const CHECKOUT_MINUTES = 31;

/**
 * Opens the checkout of a payment that is written down, outside of any transaction: a provider may take its time. Answers
 * the page of ours from which the person goes on to pay; null when the provider is away, and then the payment is over.
 */
export async function openCheckout(till: Till, wanted: OpenCheckout): Promise<string | null> {
  const { asking, payment, link, slug, provider, takes, currency, words, expiresAt } = wanted;
  const page = paymentPage(till, slug, { payment, link });
  try {
    const { reference, address } = await provider.beginCheckout({
      key: { practice: asking.practice, payment, link },
      takes,
      currency,
      words,
      expiresAt,
      paidAddress: `${page}/paid`,
      leftAddress: `${page}/left`,
    });
    await till.database.unaudited.write(asking, (tables) =>
      rememberCheckout(tables, { id: payment, reference, address }),
    );
    return page;
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error;
    await till.database.unaudited.write(asking, async (tables) => {
      await settlePayment(tables, { id: payment, state: 'abandoned', now: wanted.now });
    });
    return null;
  }
}
