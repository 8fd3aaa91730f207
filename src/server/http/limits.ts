import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EndpointName } from '#contract/contract.ts';
import { TurnedAway } from './faults.ts';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;
export type Limits = {
  /** Before anything is read: how often this address may ask at all, and ask this. */
  readonly ofAddress: (request: FastifyRequest) => Promise<void>;
  /** Once it is read: has this account been tried too often? */
  readonly ofAccount: (name: EndpointName, request: FastifyRequest) => Promise<void>;
  /** A try that failed counts against the account. */
  readonly countFailure: (name: EndpointName, request: FastifyRequest) => Promise<void>;
};

const MINUTE = 60_000;
const PER_ADDRESS: Partial<Record<EndpointName, number>> = {
  setUp: 10,
  signIn: 40,
  signInSecondFactor: 40,
  passkeySignInOptions: 60,
  passkeySignIn: 40,
  forgotPassword: 20,
  resetPassword: 20,
  invitation: 60,
  acceptInvitation: 20,
  intake: 60,
  openIntake: 20,
  deviceStanding: 60,
  changePassword: 20,
  beginSecondFactor: 20,
  confirmSecondFactor: 20,
  removeSecondFactor: 20,
};

/** Failed tries on one account in a quarter of an hour, wherever they come from; asking for mails counts always. */
const TRIES_PER_ACCOUNT = 10;
const MAILS_PER_ACCOUNT = 4;
const QUARTER = 15 * MINUTE;

/** Kept in this process: a restart forgets, and each process counts for itself. */
export async function setLimits(app: FastifyInstance, requestsPerMinute: number): Promise<Limits> {
  await app.register(rateLimit, { global: false, cache: 20_000, ipv6Subnet: 64 });
  const all = app.createRateLimit({ max: requestsPerMinute, timeWindow: MINUTE });
  const byEndpoint = new Map<string, Limiter>();
  for (const [name, max] of Object.entries(PER_ADDRESS)) {
    byEndpoint.set(name, app.createRateLimit({ max, timeWindow: MINUTE }));
  }
  const accounts = accountLimits(app);
  return {
    ofAddress: async (request) => {
      await check(all, request);
      const own = byEndpoint.get(request.routeOptions.config.endpoint ?? '');
      if (own) await check(own, request);
    },
    ...accounts,
  };
}

function accountLimits(app: FastifyInstance): Pick<Limits, 'ofAccount' | 'countFailure'> {
  const tries = app.createRateLimit({
    max: TRIES_PER_ACCOUNT - 1,
    timeWindow: QUARTER,
    keyGenerator: accountOf,
  });
  const mails = app.createRateLimit({ max: MAILS_PER_ACCOUNT, timeWindow: QUARTER, keyGenerator: accountOf });
  return {
    ofAccount: async (name, request) => {
      if (name === 'signIn') await check(tries, request, { increment: false });
      if (name === 'forgotPassword') await check(mails, request);
    },
    countFailure: async (name, request) => {
      if (name === 'signIn') await tries(request);
    },
  };
}

async function check(limiter: Limiter, request: FastifyRequest, how?: { increment: boolean }): Promise<void> {
  const found = await limiter(request, how);
  if (!found.isAllowed && found.isExceeded) throw new TurnedAway(429, Math.max(1, found.ttlInSeconds));
}

function accountOf({ body }: FastifyRequest): string {
  const email: unknown =
    typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined;
  return typeof email === 'string' ? email.toLowerCase() : '';
}
