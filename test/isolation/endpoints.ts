import { contract, type EndpointName } from '#contract/contract.ts';
import type { EndpointShape, Role } from '#contract/endpoint.ts';
import { ines, ruth, samuel, roomTablets } from '#server/demo/cast.ts';
import { castSessions } from '#server/demo/cast-sessions.ts';
import { sessionIdOf } from '#server/demo/past-session.ts';
import { careIds } from './care-rows.ts';
import { questionIds } from './question-rows.ts';
import { ledgerIds } from './ledger-rows.ts';
import { schedulingIds } from './scheduling-rows.ts';
import { paymentIds } from './payment-rows.ts';

export const endpointNames = Object.keys(contract) as EndpointName[];

export const shapeOf = (name: EndpointName): EndpointShape => contract[name];

const [firstSession] = castSessions;
if (!firstSession) throw new Error('the cast has no session');

/** Ids of Still Point for every path parameter of the contract, by its name. */
export const foreignIds: Readonly<Record<string, string>> = {
  client: ruth.id,
  session: sessionIdOf(firstSession),
  member: ines.id,
  device: roomTablets.ines,
  invitation: '0198a000-0000-7000-8000-00000000f001',
  passkey: '0198a000-0000-7000-8000-00000000f002',
  token: 'a-token-that-nobody-has-been-given',
  intake: '0198a000-0000-7000-8000-00000000f004',
  text: 'treatment',
  wish: '0198a000-0000-7000-8000-00000000f016',
  ...questionIds,
  ...careIds,
  ...ledgerIds,
  ...schedulingIds,
  ...paymentIds,
};

/** Parameters that name nothing of a practice's: every practice has its own under the same name, or under an id that a browser made. */
const OF_EVERY_PRACTICE = ['text', 'service', 'template'];

/** Does the path name something that only Still Point has? */
export const namesAForeignThing = (name: EndpointName): boolean =>
  Object.keys(paramsOf(name)).some((param) => !OF_EVERY_PRACTICE.includes(param));

/** Ids of Still Point for what a body may name; other fields of a body stay as in the contract's example. */
const foreignInBody: Readonly<Record<string, string>> = { client: samuel.id, device: roomTablets.maren };

export const paramsOf = (name: EndpointName): Record<string, string> =>
  paramsIn({ name, path: shapeOf(name).path });

export function paramsIn({ name, path }: { name: string; path: string }): Record<string, string> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, param]) => param ?? '');
  return Object.fromEntries(names.map((param) => [param, foreignIds[param] ?? unknown(name, param)]));
}

function unknown(name: string, param: string): never {
  throw new Error(
    `${name} has a path parameter “${param}” that the isolation test does not know: ` +
      'give it an id of Still Point in foreignIds (test/isolation/endpoints.ts), with a row behind it',
  );
}

/** The contract's example, with ids of Still Point where it names somebody or something. */
export function bodyOf(name: EndpointName): unknown {
  const { body, example } = shapeOf(name);
  if (!body) return undefined;
  if (example === undefined)
    throw new Error(`${name} takes a body and has no example: give it one in the contract`);
  return Object.fromEntries(
    Object.entries(Object(example)).map(([key, value]) => [key, foreignInBody[key] ?? value]),
  );
}

const QUERIES: Partial<Record<EndpointName, Record<string, string>>> = {
  diary: { from: '2026-03-09', to: '2026-03-15' },
  freeTimes: { service: schedulingIds.service, from: '2026-03-18', to: '2026-03-20' },
  whyNotFree: { service: schedulingIds.service, therapist: ines.id, startsAt: '2026-03-18T18:00:00Z' },
};

export const queryOf = (name: EndpointName): Record<string, string> => QUERIES[name] ?? {};

/** The roles that an endpoint turns away; none where everybody signed in may call it. */
export function turnedAway(name: EndpointName, roles: readonly Role[]): readonly Role[] {
  const { access } = shapeOf(name);
  return typeof access === 'string' ? [] : roles.filter((role) => !access.includes(role));
}
