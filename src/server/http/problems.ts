import type { z } from 'zod';
import { problemsOf } from '#domain/base/problems.ts';
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
    problemsOf(read.error, value).map(({ path, message }) => ({
      path: dotted(part, path),
      message: capitalised(message),
    })),
  );
}

/** `$.facts[0].pressure` as `body.facts.0.pressure`, the form in which fields are named. */
const dotted = (part: string, path: string): string =>
  path.replace('$', part).replaceAll(/\[(\d+)\]/g, '.$1');

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const problemsIn = (error: Malformed | NotUnderstood): readonly Problem[] =>
  error instanceof NotUnderstood
    ? error.problems
    : [{ path: ['body', error.path].filter(Boolean).join('.'), message: error.message }];
