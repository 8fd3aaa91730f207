import type { z } from 'zod';
import { nearest } from './nearest.ts';

/** One thing that is wrong with an input: where, as a JSON path such as $.facts[3].pressure, and how to mend it. */
export type Problem = { readonly path: string; readonly message: string };

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

/** What a schema found wrong, one problem per field, each with a sentence that says how to mend it. */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, [], input));
}

/** The place in a JSON document: `$` is the whole, names that need it are quoted. */
export const jsonPath = (path: readonly Key[]): string =>
  `$${path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_$][\w$]*$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(String(key))}]`;
    })
    .join('')}`;

function problemsOfIssue(issue: Issue, above: readonly Key[], input: unknown): Problem[] {
  const path = [...above, ...issue.path];
  const value = valueAt(input, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: jsonPath([...path, key]),
      message: 'is not known here; leave it out',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return problemsOfUnion(issue.errors, path, input);
  const message = value === undefined && !isSaidInOwnWords(issue) ? missing(issue) : sentence(issue, value);
  return [{ path: jsonPath(path), message }];
}

const isSaidInOwnWords = (issue: Issue): boolean => issue.code === 'custom';

/**
 * Of the members of a union the one that was meant: a member whose tag (its kind, its version, a fixed value) fits is meant
 * before one whose tag does not. Where no tag fits, the first tells about the tag and the others about fields it does
 * not speak of, so that an unknown kind hides no other problem. A union of plain values is told as one list.
 */
function problemsOfUnion(
  members: readonly (readonly Issue[])[],
  path: readonly Key[],
  input: unknown,
): Problem[] {
  const values = members.flatMap((issues) => issues.flatMap(plainValues));
  if (values.length >= members.length)
    return [{ path: jsonPath(path), message: oneOf(values, valueAt(input, path)) }];
  const meant = members.find((issues) => !issues.some(isAboutTheTag)) ?? allFieldsOf(members);
  return meant.flatMap((issue) => problemsOfIssue(issue, path, input));
}

function allFieldsOf(members: readonly (readonly Issue[])[]): readonly Issue[] {
  const [first = [], ...others] = members;
  const told = new Set(first.map((issue) => jsonPath(issue.path)));
  const besides = others.flatMap((issues) =>
    issues.filter((issue) => !isAboutTheTag(issue) && !told.has(jsonPath(issue.path))),
  );
  return [...first, ...besides];
}

const plainValues = (issue: Issue): unknown[] =>
  issue.code === 'invalid_value' && issue.path.length === 0 ? [...issue.values] : [];

function isAboutTheTag(issue: Issue): boolean {
  if (issue.code === 'invalid_type' && issue.path.length === 0) return true;
  if (issue.path.length !== 1) return false;
  return issue.path[0] === 'version' || (issue.code === 'invalid_union' && issue.errors.length === 0);
}

function missing(issue: Issue): string {
  const wanted = sentence(issue, undefined);
  return wanted.startsWith('must be ') ? `is missing; it ${wanted}` : 'is missing';
}

function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isLibrarysOwn(issue.message)
        ? `must be ${typeNames[issue.expected] ?? issue.expected}`
        : issue.message;
    case 'invalid_value':
      return isLibrarysOwn(issue.message) ? oneOf(issue.values, value) : issue.message;
    case 'invalid_union':
      return oneOf(optionsOf(issue), value);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return isLibrarysOwn(issue.message)
        ? `must be ${formats[issue.format] ?? `a valid ${issue.format}`}`
        : issue.message;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_key':
      return issue.issues.map((one) => `the name ${sentence(one, issue.path.at(-1))}`).join('; ');
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

/** Otherwise the schema says in its own words what is wrong with this very value. */
const isLibrarysOwn = (message: string): boolean => message.startsWith('Invalid ');

const optionsOf = (issue: Extract<Issue, { code: 'invalid_union' }>): unknown[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options : [];

const typeNames: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const formats: Readonly<Partial<Record<string, string>>> = {
  uuid: 'a UUID',
  datetime: 'an instant in UTC, such as 2026-01-05T15:00:00Z',
  date: 'a date, such as 2026-01-05',
  email: 'a mail address',
};

const MANY = 30;

function oneOf(values: readonly unknown[], written: unknown): string {
  const names = values.map(String);
  const meant = typeof written === 'string' ? nearest(written, names) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  if (names.length > MANY)
    return `must be one of ${names.length} known names, such as ${names[0] ?? ''}${hint}`;
  if (names.length < 2) return `must be ${names.join('')}`;
  return `must be ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}${hint}`;
}

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string')
    return minimum === 1 ? 'must not be empty' : `must have at least ${minimum} characters`;
  if (origin === 'array') return `must have at least ${minimum} ${minimum === 1 ? 'item' : 'items'}`;
  return inclusive === false ? `must be more than ${minimum}` : `must be ${minimum} or more`;
}

function tooBig({ origin, maximum, inclusive }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `must have at most ${maximum} characters`;
  if (origin === 'array') return `must have at most ${maximum} ${maximum === 1 ? 'item' : 'items'}`;
  return inclusive === false ? `must be less than ${maximum}` : `must be ${maximum} or less`;
}

function valueAt(input: unknown, path: readonly Key[]): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Partial<Record<Key, unknown>>>)[key];
  }
  return value;
}
