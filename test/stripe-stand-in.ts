import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export const STRIPE_KEYS = { secretKey: 'sk_test_stand_in', webhookSecret: 'whsec_stand_in' } as const;

type Fields = Readonly<Record<string, string>>;
export type Asked = { readonly path: string; readonly fields: Fields; readonly key: string | undefined };
type Answer = { readonly status: number; readonly body: object };

/**
 * A stand-in for the few calls of Stripe's interface that Unwind makes: it answers in the same shapes, knows an idempotency
 * key again, and signs its news in the same way (timestamp and body under HMAC-SHA256). It is not Stripe: what Stripe itself
 * checks or changes is not seen here.
 */
export class StripeStandIn {
  /** Every call that was not a repetition, in order. */
  readonly asked: Asked[] = [];
  /** `away` answers nothing but faults; `declines` charges no card. */
  mood: 'well' | 'away' | 'declines' = 'well';
  readonly #answered = new Map<string, Answer>();
  readonly #over = new Set<string>();

  /** Listens on a port of its own until the test ends. */
  static async listen(t: TestContext): Promise<{ standIn: StripeStandIn; address: string }> {
    const standIn = new StripeStandIn();
    const server = createServer((request, response) => {
      void standIn.#hear(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'request-id': randomUUID() });
        response.end(JSON.stringify(body));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    return { standIn, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  calls(path: string): Asked[] {
    return this.asked.filter((one) => one.path.startsWith(path));
  }

  /** What Stripe would tell when the person has paid, or left a card, in the checkout that was opened last. */
  completed(change: object = {}): StripeEvent {
    const { fields } = this.#lastCheckout();
    this.#over.add(this.#reference());
    const isCard = fields['mode'] === 'setup';
    return event('checkout.session.completed', {
      id: this.#reference(),
      object: 'checkout.session',
      mode: fields['mode'],
      metadata: metadataIn(fields),
      payment_status: isCard ? 'no_payment_required' : 'paid',
      amount_total: isCard ? null : Number(fields['line_items[0][price_data][unit_amount]']),
      currency: isCard ? 'usd' : fields['line_items[0][price_data][currency]'],
      payment_intent: isCard ? null : `pi_${this.#number()}`,
      setup_intent: isCard ? `seti_${this.#number()}` : null,
      customer: isCard ? `cus_${this.#number()}` : null,
      ...change,
    });
  }

  expired(): StripeEvent {
    const { fields } = this.#lastCheckout();
    return event('checkout.session.expired', { id: this.#reference(), metadata: metadataIn(fields) });
  }

  /** Money that somebody gave back in Stripe's own pages, or that we asked to go back: told alike. */
  refunded(cents: number): StripeEvent {
    const { fields } = this.#lastCheckout();
    return event('charge.refunded', {
      object: 'charge',
      metadata: metadataIn(fields),
      amount_refunded: cents,
    });
  }

  async #hear(request: IncomingMessage): Promise<Answer> {
    const fields = Object.fromEntries(new URLSearchParams(await textOf(request)));
    if (this.mood === 'away') return { status: 503, body: { error: { type: 'api_error', message: 'away' } } };
    const key = request.headers['idempotency-key'];
    const path = (request.url ?? '').replace(/\?.*/u, '');
    const known = typeof key === 'string' ? this.#answered.get(key) : undefined;
    if (known) return known;
    const answer = this.#answer(path, fields);
    this.asked.push({ path, fields, key: typeof key === 'string' ? key : undefined });
    // Stripe keeps no answer of a call that failed on its side.
    if (typeof key === 'string' && answer.status < 500) this.#answered.set(key, answer);
    return answer;
  }

  #answer(path: string, fields: Fields): Answer {
    const id = this.calls('/v1/checkout/sessions').length + 1;
    if (path === '/v1/checkout/sessions')
      return {
        status: 200,
        body: {
          id: `cs_${id}`,
          object: 'checkout.session',
          url: `https://checkout.stripe.com/c/pay/cs_${id}`,
        },
      };
    if (path.endsWith('/expire')) return this.#expire(path.split('/').at(-2) ?? '');
    if (path === '/v1/refunds')
      return { status: 200, body: { id: `re_${id}`, object: 'refund', status: 'succeeded' } };
    if (path.startsWith('/v1/setup_intents/'))
      return { status: 200, body: { id: path.split('/').at(-1), payment_method: CARD } };
    if (path === '/v1/payment_intents' && this.mood === 'declines')
      return {
        status: 402,
        body: { error: { type: 'card_error', code: 'card_declined', message: 'declined' } },
      };
    if (path === '/v1/payment_intents')
      return {
        status: 200,
        body: {
          id: 'pi_fee',
          object: 'payment_intent',
          status: 'succeeded',
          amount: Number(fields['amount']),
        },
      };
    return {
      status: 404,
      body: { error: { type: 'invalid_request_error', message: `no such call ${path}` } },
    };
  }

  #expire(reference: string): Answer {
    if (this.#over.has(reference))
      return { status: 400, body: { error: { type: 'invalid_request_error', message: 'it is complete' } } };
    this.#over.add(reference);
    return { status: 200, body: { id: reference, object: 'checkout.session', status: 'expired' } };
  }

  #lastCheckout(): Asked {
    const last = this.asked.findLast(({ path }) => path === '/v1/checkout/sessions');
    if (!last) throw new Error('no checkout was opened');
    return last;
  }

  #number(): number {
    return this.asked.filter(({ path }) => path === '/v1/checkout/sessions').length;
  }

  #reference(): string {
    return `cs_${this.#number()}`;
  }
}

const CARD = { id: 'pm_1', object: 'payment_method', card: { brand: 'visa', last4: '4242' } };

export type StripeEvent = {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly object: object };
};

const event = (type: string, object: object): StripeEvent & { object: 'event' } => ({
  id: `evt_${randomUUID()}`,
  object: 'event',
  type,
  data: { object },
});

const metadataIn = (fields: Fields): Fields =>
  Object.fromEntries(
    ['practice', 'payment', 'link'].map((name) => [name, fields[`metadata[${name}]`] ?? '']),
  );

/** Tells news as Stripe does: the body as it is, signed together with the second at which it was signed. */
export function tellNews(
  url: string,
  news: StripeEvent,
  { secret = STRIPE_KEYS.webhookSecret, agoSeconds = 0 }: { secret?: string; agoSeconds?: number } = {},
): Promise<Response> {
  const body = JSON.stringify(news);
  const at = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) - agoSeconds;
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return fetch(`${url}/payments/stripe`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': `t=${at},v1=${signature}`,
    },
    body,
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
