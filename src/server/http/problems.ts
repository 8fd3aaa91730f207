import type { z } from 'zod';
import type { Malformed } from './handler.ts';

export type Problem = { readonly path: string; readonly message: string };

/** Where input is not understood and why, as the browser shows it beside the field. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('the input is not understood');
    this.problems = problems;
  }
}

/** The value as its schema reads it, or every problem with it. No schema: nothing is expected, and nothing is read. */
export function understood(
  schema: z.ZodType | undefined,
  value: unknown,
  part: 'params' | 'query' | 'body',
): unknown {
  if (!schema) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new NotUnderstood(
    read.error.issues.map((issue) => ({ path: [part, ...issue.path].join('.'), message: issue.message })),
  );
}

export const problemsIn = (error: Malformed | NotUnderstood): readonly Problem[] =>
  error instanceof NotUnderstood
    ? error.problems
    : [{ path: ['body', error.path].filter(Boolean).join('.'), message: error.message }];
