import type { PracticeId } from '#domain/base/ids.ts';
import type { Amount, Currency } from '#domain/base/money.ts';
import type { Result } from '#domain/base/result.ts';

/** Which of our payments something is about. Opaque ids: they tell a provider nothing of a person. */
export type PaymentKey = {
  readonly practice: PracticeId;
  readonly payment: string;
  /** In whose name it is asked for: the visit that is being booked, else the payment itself. */
  readonly link: string;
};

/** What a person is sent to the provider for. */
export type Checkout = {
  readonly key: PaymentKey;
  readonly takes: { readonly kind: 'money'; readonly cents: Amount } | { readonly kind: 'card' };
  readonly currency: Currency;
  /** Read on the provider's page and on statements: no health words. (PAY-13) */
  readonly words: string;
  readonly paidAddress: string;
  readonly leftAddress: string;
  readonly expiresAt: Temporal.Instant;
};

export type KeptCard = {
  readonly customer: string;
  readonly method: string;
  readonly brand: string;
  readonly lastFour: string;
};

/** What a provider tells, after its signature was checked. `id` is the event's, the same when it is told again. */
export type ProviderEvent = {
  readonly id: string;
  readonly key: PaymentKey;
  readonly told:
    | {
        readonly kind: 'paid';
        readonly intent: string;
        readonly cents: Amount;
        readonly currency: Currency;
      }
    | { readonly kind: 'card-kept'; readonly card: KeptCard }
    | { readonly kind: 'abandoned' }
    /** So much in all has gone back of what was paid. */
    | { readonly kind: 'refunded'; readonly cents: Amount };
};

/** Takes money elsewhere than at the practice. What it throws is a fault, but for what is named here. */
export type OnlineProvider = {
  readonly takes: 'online';
  readonly name: string;
  /** Answers where to send the person. The same checkout asked for again is the same one there. */
  readonly beginCheckout: (checkout: Checkout) => Promise<{ reference: string; address: string }>;
  /** `ended`: nobody can pay it any more. `over`: it was paid or had run out before. */
  readonly endCheckout: (reference: string) => Promise<'ended' | 'over'>;
  /** Null for what is none of ours; throws NotSigned for what does not come from the provider. */
  readonly readWebhook: (body: Buffer, signature: string) => Promise<ProviderEvent | null>;
  /** Gives back; asked for again under the same id it gives back once. */
  readonly refund: (refund: { id: string; intent: string; cents: Amount }) => Promise<void>;
  /** Charges a card that was kept; once for an id. */
  readonly charge: (charge: {
    id: string;
    card: Pick<KeptCard, 'customer' | 'method'>;
    cents: Amount;
    currency: Currency;
    words: string;
  }) => Promise<Result<{ intent: string }, 'declined'>>;
};

/** By default nothing is taken online: people pay at the practice. */
export type PaymentProvider = OnlineProvider | { readonly takes: 'nothing' };

export const atThePractice: PaymentProvider = { takes: 'nothing' };

/** It says that it is from the provider, and is not. */
export class NotSigned extends Error {
  override readonly name = 'NotSigned';
}

/** The provider does not answer, or not as it should. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway';
}
