/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, no spaces, numbers and strings as JSON prints them
 * (RFC 8785). What is equal has equal text, so a hash of the text is a hash of the value. Properties that are undefined
 * are left out, and half a surrogate pair is escaped. Throws on what JSON cannot say: a number that is not finite, a function, a cycle.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object') return objectText(value);
  throw new TypeError(`JSON cannot say a ${typeof value}`);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot say ${value}`);
  return JSON.stringify(value);
}

function objectText(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
