import { z } from 'zod';

// An input that may be written in several forms. The form is chosen by its outermost shape, so that what is wrong inside is told for
// the form that was meant, and not for the others.

/** A form of input for values that look like it. */
export const form = <Schema extends z.ZodType>(looksLike: (value: unknown) => boolean, schema: Schema) =>
  z.preprocess((value, context) => {
    if (!looksLike(value)) {
      context.addIssue({ code: 'invalid_type', expected: 'object', input: value });
      return z.NEVER;
    }
    return value;
  }, schema);

/** The last form of all: no form was meant, and this is what to write. */
export const noForm = (message: string) =>
  z.preprocess((_value, context): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }, z.never());

/** An object with one of these names. */
export const has =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isObject(value) && names.some((name) => name in value);

/** A list of visits, each a list or an object that holds facts, rather than of facts. */
export const isListOfVisits =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one: unknown) => Array.isArray(one) || has(...names)(one));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
