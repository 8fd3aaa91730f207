import { z } from 'zod';
import { namedFields, type NamedFields } from './named-fields.ts';

/**
 * Writes answers as their schema allows them: a field that the contract does not name does not leave. Anything else
 * that does not fit is a fault of ours.
 */
export function answerWriter(schema: z.ZodType): (value: unknown) => string {
  const named = namedFields(schema, checkedInFull);
  return (value) => {
    try {
      return JSON.stringify(named(value));
    } catch (cause) {
      throw new Error('An answer does not fit its contract', { cause });
    }
  };
}

const checkedInFull =
  (schema: z.core.$ZodType): NamedFields =>
  (value) => {
    const read = z.safeEncode(schema, value);
    if (read.success) return read.data;
    const unnamed = read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
    );
    if (unnamed.length === 0) throw read.error;
    return checkedInFull(schema)(without(value, unnamed));
  };

type Path = readonly PropertyKey[];

function without(value: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
    Reflect.deleteProperty(Object(owner), path.at(-1) ?? '');
  }
  return copy;
}
