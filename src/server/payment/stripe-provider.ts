import { Stripe } from 'stripe';
import { accepted, refused } from '#domain/base/result.ts';
import {
  NotSigned,
  ProviderAway,
  type Checkout,
  type OnlineProvider,
  type PaymentKey,
} from './payment-provider.ts';
import { stripeEvent } from './stripe-event.ts';

export type StripeKeys = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Where its interface is, for tests; Stripe's own when not given. */
  readonly address?: string | undefined;
};

const PATIENCE_MS = 10_000;

/** Stripe Checkout: the person pays on Stripe's page, and no number of a card ever comes here. */
export function stripeProvider({ secretKey, webhookSecret, address }: StripeKeys): OnlineProvider {
  const stripe = new Stripe(secretKey, {
    timeout: PATIENCE_MS,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(address === undefined ? {} : elsewhere(new URL(address))),
  });
  return {
    takes: 'online',
    name: 'stripe',
    beginCheckout: (checkout) => away(() => beginCheckout(stripe, checkout)),
    endCheckout: (reference) => away(() => endCheckout(stripe, reference)),
    readWebhook: (body, signature) => {
      const event = signed(() => stripe.webhooks.constructEvent(body, signature, webhookSecret));
      return away(() => stripeEvent(stripe, event));
    },
    refund: ({ id, intent, cents }) =>
      away(async () => {
        await stripe.refunds.create(
          { payment_intent: intent, amount: cents },
          { idempotencyKey: `refund ${id}` },
        );
      }),
    charge: (charge) => away(() => chargeCard(stripe, charge)),
  };
}

const elsewhere = ({ protocol, hostname, port }: URL): Stripe.StripeConfig => ({
  protocol: protocol === 'http:' ? 'http' : 'https',
  host: hostname,
  ...(port === '' ? {} : { port }),
});

async function beginCheckout(
  stripe: Stripe,
  checkout: Checkout,
): Promise<{ reference: string; address: string }> {
  const { key, paidAddress, leftAddress, expiresAt } = checkout;
  const session = await stripe.checkout.sessions.create(
    {
      ...(checkout.takes.kind === 'card' ? cardToKeep(checkout) : moneyToPay(checkout, checkout.takes.cents)),
      allowed_payment_method_types: ['card'],
      client_reference_id: key.payment,
      metadata: metadataOf(key),
      success_url: paidAddress,
      cancel_url: leftAddress,
      expires_at: Math.floor(expiresAt.epochMilliseconds / 1000),
    },
    { idempotencyKey: `checkout ${key.payment}` },
  );
  if (session.url === null) throw new ProviderAway('a checkout without an address');
  return { reference: session.id, address: session.url };
}

/** What is asked for is what is paid: no other currency is offered on the way. */
const moneyToPay = (
  { key, currency, words }: Checkout,
  cents: number,
): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  adaptive_pricing: { enabled: false },
  line_items: [
    {
      quantity: 1,
      price_data: { currency: currency.toLowerCase(), unit_amount: cents, product_data: { name: words } },
    },
  ],
  payment_intent_data: { metadata: metadataOf(key), description: words },
});

const cardToKeep = ({ key, currency }: Checkout): Stripe.Checkout.SessionCreateParams => ({
  mode: 'setup',
  currency: currency.toLowerCase(),
  customer_creation: 'always',
  setup_intent_data: { metadata: metadataOf(key) },
});

const metadataOf = ({ practice, payment, link }: PaymentKey): Record<string, string> => ({
  practice,
  payment,
  link,
});

async function endCheckout(stripe: Stripe, reference: string): Promise<'ended' | 'over'> {
  try {
    await stripe.checkout.sessions.expire(reference);
    return 'ended';
  } catch (error) {
    // It is over already: paid, or run out. Its own event says which.
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    return 'over';
  }
}

async function chargeCard(
  stripe: Stripe,
  { id, card, cents, currency, words }: Parameters<OnlineProvider['charge']>[0],
) {
  try {
    const intent = await stripe.paymentIntents.create(
      {
        amount: cents,
        currency: currency.toLowerCase(),
        customer: card.customer,
        payment_method: card.method,
        description: words,
        off_session: true,
        confirm: true,
      },
      { idempotencyKey: `charge ${id}` },
    );
    return intent.status === 'succeeded' ? accepted({ intent: intent.id }) : refused('declined' as const);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError) return refused('declined' as const);
    throw error;
  }
}

function signed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new NotSigned();
    throw error;
  }
}

/** What its own words say may repeat what was sent: of a failure only its kind is told on. */
async function away<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) throw new ProviderAway(`stripe: ${error.type}`);
    throw error;
  }
}
