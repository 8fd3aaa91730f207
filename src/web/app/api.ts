import type { Contract, EndpointName } from '#contract/contract.ts';
import type { BodyOf, ParamsOf, QueryOf, RefusalOf, ReplyOf } from '#contract/endpoint.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { isAttended } from './attendance.ts';
import {
  Fault,
  Forbidden,
  Malformed,
  NotHere,
  Offline,
  SignedOut,
  TooManyTries,
  type Problem,
} from './call-failures.ts';
import { doorOf, type Values } from './door-of.ts';
import { noteReach } from './reach-model.ts';

type Part<Key extends string, Value> = [Value] extends [undefined] ? unknown : { readonly [K in Key]: Value };
type InputOf<Name extends EndpointName> = Part<'params', ParamsOf<Contract[Name]>> &
  Part<'query', QueryOf<Contract[Name]>> &
  Part<'body', BodyOf<Contract[Name]>>;
type Input<Name extends EndpointName> = unknown extends InputOf<Name> ? [] : [input: InputOf<Name>];
type Parts = {
  readonly params?: Values;
  readonly query?: Values;
  readonly body?: unknown;
};

export type Reply<Name extends EndpointName> = ReplyOf<Contract[Name]>;
export type Refusal<Name extends EndpointName> = RefusalOf<Contract[Name]>;

/** A request that is not answered in this time is treated as one that could not be sent. */
const PATIENCE_MS = 20_000;

/**
 * Asks the server: `call('clientFile', { params: { client } })`. Answers the reply or the practice's refusal;
 * throws Offline, SignedOut, Forbidden, NotHere, Malformed, TooManyTries or Fault.
 */
export const call = async <Name extends EndpointName>(
  name: Name,
  ...[input]: Input<Name>
): Promise<Result<Reply<Name>, Refusal<Name>>> => {
  const { params, query, body } = (input ?? {}) as Parts;
  const { method, address } = await doorOf(name, params, query);
  const response = await send(address, method, body);
  if (response.ok) return accepted((await readJson(response)) as Reply<Name>);
  if (response.status === 409) return refused((await readJson(response)) as Refusal<Name>);
  throw await failureOf(response);
};

/** For endpoints that never refuse: the reply itself. */
export const ask = async <Name extends EndpointName>(
  name: Name,
  ...input: Input<Name>
): Promise<Reply<Name>> => {
  const answer = await call(name, ...input);
  if (answer.ok) return answer.value;
  throw new Fault(`${name} refused`);
};

const send = async (address: string, method: string, body: unknown): Promise<Response> => {
  const headers = {
    ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    ...(isAttended() ? {} : { 'unwind-background': '1' }),
  };
  const json = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(address, { method, headers, ...json, signal });
    noteReach(![502, 503, 504].includes(response.status));
    return response;
  } catch {
    noteReach(false);
    throw new Offline();
  }
};

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    throw new Offline();
  }
};

const failureOf = async (response: Response): Promise<Error> => {
  const said: unknown = await response.json().catch(() => ({}));
  const details = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  switch (response.status) {
    case 400:
      return new Malformed((details['problems'] as Problem[] | undefined) ?? []);
    case 401:
      return new SignedOut();
    case 403:
      return new Forbidden();
    case 404:
      return new NotHere();
    case 429:
      return new TooManyTries(Number(details['afterSeconds'] ?? 60));
    case 502:
    case 503:
    case 504:
      return new Offline();
    default:
      return new Fault(
        typeof details['reference'] === 'string' ? details['reference'] : `HTTP ${response.status}`,
      );
  }
};
