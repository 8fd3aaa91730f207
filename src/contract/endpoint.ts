import type { z } from 'zod';

/** Who may call an endpoint: anyone at all, anyone signed in, or the members with one of these roles. */
export const roles = ['owner', 'therapist', 'front-desk', 'client'] as const;
export type Role = (typeof roles)[number];
export type Access = 'anyone' | 'signed-in' | readonly Role[];

export type EndpointShape = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** Path parameters. The isolation test fills each by its name, so a new name must be taught there once. */
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** An input that is well formed; for the documentation, and so that every door can be tried by the tests. */
  readonly example?: unknown;
  readonly reply: z.ZodType;
  /** The practice's no: a union on `reason`, answered as 409. */
  readonly refusal?: z.ZodType;
  /** `health` when the endpoint reads or writes health data: each call leaves an entry in the audit trail. */
  readonly data: 'health' | 'personal' | 'none';
};

export const endpoint = <const Shape extends EndpointShape>(shape: Shape): Shape => shape;

type Wire<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;
export type ParamsOf<E extends EndpointShape> = Wire<E['params']>;
export type QueryOf<E extends EndpointShape> = Wire<E['query']>;
export type BodyOf<E extends EndpointShape> = Wire<E['body']>;
export type ReplyOf<E extends EndpointShape> = z.output<E['reply']>;
export type RefusalOf<E extends EndpointShape> = E['refusal'] extends z.ZodType
  ? z.output<E['refusal']>
  : never;
