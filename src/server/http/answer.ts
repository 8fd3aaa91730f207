import type { z } from 'zod';

/**
 * The text of an answer as its schema allows it: a field that the contract does not name does not leave. Anything else
 * the schema rejects is a fault of ours.
 */
export function answerText(schema: z.ZodType, value: unknown): string {
  const read = schema.safeEncode(value);
  if (read.success) return JSON.stringify(read.data);
  const unnamed = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  if (unnamed.length === 0) throw new Error('An answer does not fit its contract', { cause: read.error });
  return answerText(schema, without(value, unnamed));
}

type Path = readonly PropertyKey[];

function without(value: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    Reflect.deleteProperty(Object(owner), path.at(-1) ?? '');
  }
  return copy;
}
