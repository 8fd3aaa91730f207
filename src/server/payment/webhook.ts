import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#server/base/clock.ts';
import { NotSigned, ProviderAway, type OnlineProvider } from './payment-provider.ts';
import { takePayment } from './take-payment.ts';
import type { Till } from './till.ts';

const LARGEST_EVENT = 262_144;

/**
 * Where the provider tells its news. What is not signed by it is turned away before it is read. News that could not be dealt
 * with are answered as such, and told again by the provider later.
 */
export async function addPaymentWebhook(
  app: FastifyInstance,
  { till, clock }: { till: Till; clock: Clock },
): Promise<void> {
  const { provider } = till;
  if (provider.takes === 'nothing') return;
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The signature is over the bytes as they came.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_EVENT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(`/payments/${provider.name}`, (request, reply) =>
      hear({ till, provider, clock, request, reply }),
    );
  });
}

type Heard = {
  readonly till: Till;
  readonly provider: OnlineProvider;
  readonly clock: Clock;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

async function hear({ till, provider, clock, request, reply }: Heard): Promise<FastifyReply> {
  try {
    const event = await provider.readWebhook(bytesOf(request.body), signatureOf(request));
    const hearing = { provider: provider.name, now: clock.now(), request: request.id };
    if (event !== null) await takePayment(till, event, hearing);
    return await reply.code(200).send({ heard: true });
  } catch (error) {
    if (error instanceof NotSigned) return reply.code(400).send({ error: 'not-signed' });
    if (error instanceof ProviderAway) return reply.code(503).send({ error: 'provider-away' });
    throw error;
  }
}

const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

function signatureOf({ headers }: FastifyRequest): string {
  const signature = headers['stripe-signature'];
  return typeof signature === 'string' ? signature : '';
}
