import type { z } from 'zod';
import type { Contract, EndpointName } from '#contract/contract.ts';
import type { EndpointShape, RefusalOf, ReplyOf } from '#contract/endpoint.ts';
import type { DeviceId } from '#domain/base/ids.ts';
import type { Result } from '#domain/base/result.ts';
import type { Asking } from '#server/database/database.ts';
import type { JsonText } from './json-text.ts';

/** The sign-in behind a request: whose it is, and the device it is bound to once that is enrolled. */
export type SignIn = {
  readonly id: string;
  readonly user: string;
  readonly token: string;
  readonly device: DeviceId | null;
};

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type WhenSignedIn<E extends EndpointShape, Value> = E['access'] extends 'anyone' ? undefined : Value;

/** One request that has passed the doors: parsed, allowed, and known by who asks. */
export type Call<E extends EndpointShape> = {
  readonly asking: WhenSignedIn<E, Asking>;
  readonly signIn: WhenSignedIn<E, SignIn>;
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
  /** The request's id, for the audit trail of calls that nobody is signed in for. */
  readonly request: string;
  /** The browser's cookies and origin, which the identity library reads. */
  readonly headers: Headers;
  /** `Set-Cookie` lines for the answer. */
  readonly setCookies: (lines: readonly string[]) => void;
};

/** What answers an endpoint: the value, or the practice's no. Anything thrown is a fault, but for NotHere. */
export type Handler<E extends EndpointShape> = (call: Call<E>) => Promise<Result<ReplyOf<E>, RefusalOf<E>>>;

/** The same for an answer that is written already. */
export type WritingHandler<E extends EndpointShape> = (
  call: Call<E>,
) => Promise<Result<JsonText<ReplyOf<E>>, RefusalOf<E>>>;

/** A room's part of the routes. */
export type Answers<Names extends EndpointName> = { readonly [Name in Names]: Handler<Contract[Name]> };

/** There is no such thing here, or it is another practice's: the two are told apart by nobody outside. Answered as 404. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}

/** Well formed by the schema, and still not something that can be asked. Answered as 400. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}
