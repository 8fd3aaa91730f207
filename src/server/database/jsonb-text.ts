/**
 * JSON that PostgreSQL's jsonb can hold: it knows neither U+0000 nor half a surrogate pair, in names or in texts, and a
 * fact is never refused. JSON.stringify escapes these; whole pairs it does not.
 */
export const jsonbText = (value: unknown): string =>
  JSON.stringify(value).replace(/\\(u0000|ud[89a-f][\da-f]{2}|.)/g, (escape, what: string) =>
    what.length > 1 ? '\uFFFD' : escape,
  );
