import { createHash } from 'node:crypto';
import type { z } from 'zod';

/** The same words give the same id, on every machine and at every start: a UUID of version 8 (RFC 9562, 5.8). */
export function fixedId<Id extends z.ZodType>(kind: Id, words: string): z.output<Id> {
  const hex = createHash('sha256').update(`unwind demonstration: ${words}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return kind.parse(`${parts.join('-')}-${hex.slice(20, 32)}`);
}
