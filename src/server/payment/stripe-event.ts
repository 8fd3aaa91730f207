import type Stripe from 'stripe';
import { z } from 'zod';
import { PracticeId } from '#domain/base/ids.ts';
import type { KeptCard, PaymentKey, ProviderEvent } from './payment-provider.ts';

type Told = ProviderEvent['told'];

/** One of Stripe's events in our words; null for what is none of our business. */
export async function stripeEvent(stripe: Stripe, event: Stripe.Event): Promise<ProviderEvent | null> {
  const { metadata, told } = await readEvent(stripe, event);
  const key = keyIn(metadata);
  return key === null || told === null ? null : { id: event.id, key, told };
}

type Read = { readonly metadata: unknown; readonly told: Told | null };
const NOTHING: Read = { metadata: null, told: null };

async function readEvent(stripe: Stripe, event: Stripe.Event): Promise<Read> {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return { metadata: event.data.object.metadata, told: await completed(stripe, event.data.object) };
    case 'checkout.session.expired':
    case 'checkout.session.async_payment_failed':
      return { metadata: event.data.object.metadata, told: { kind: 'abandoned' } };
    case 'charge.refunded':
      return {
        metadata: event.data.object.metadata,
        told: { kind: 'refunded', cents: event.data.object.amount_refunded },
      };
    default:
      return NOTHING;
  }
}

async function completed(stripe: Stripe, session: Stripe.Checkout.Session): Promise<Told | null> {
  if (session.mode === 'setup') return { kind: 'card-kept', card: await cardIn(stripe, session) };
  // A slow way of paying: its money is told of later.
  if (session.payment_status !== 'paid') return null;
  return {
    kind: 'paid',
    intent: idOf(session.payment_intent),
    cents: session.amount_total ?? 0,
    currency: (session.currency ?? '').toUpperCase(),
  };
}

/** The event names the card's set-up alone; what the card is called is asked for. */
async function cardIn(stripe: Stripe, session: Stripe.Checkout.Session): Promise<KeptCard> {
  const setUp = await stripe.setupIntents.retrieve(idOf(session.setup_intent), {
    expand: ['payment_method'],
  });
  const method = setUp.payment_method;
  const card = typeof method === 'object' ? method?.card : undefined;
  return {
    customer: idOf(session.customer),
    method: idOf(method),
    brand: card?.brand ?? 'card',
    lastFour: card?.last4 ?? '0000',
  };
}

const idOf = (named: string | { id: string } | null | undefined): string =>
  typeof named === 'string' ? named : (named?.id ?? '');

const Metadata = z.object({ practice: PracticeId, payment: z.uuid(), link: z.uuid() });

/** Whose payment it is; null for what another program does with the same account. */
const keyIn = (metadata: unknown): PaymentKey | null => Metadata.safeParse(metadata).data ?? null;
