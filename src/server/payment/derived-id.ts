import { createHash } from 'node:crypto';

/** A second id that follows from the first, where one request books two things: asked again, it is the same. */
export function derivedId(id: string, part: string): string {
  const hash = createHash('sha256').update(`${id} ${part}`).digest('hex');
  // In the form of a UUID made by a name (RFC 9562, version 8).
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
