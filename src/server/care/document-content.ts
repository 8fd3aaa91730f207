import type { z } from 'zod';
import { DOCUMENT_BYTES, type NewDocument } from '#contract/screening.ts';
import { Malformed } from '#server/http/handler.ts';

type Type = z.output<typeof NewDocument>['type'];

/** With what a file of each type begins, and how it is called. */
const beginnings: Record<Type, { called: string; bytes: readonly number[] }> = {
  'application/pdf': { called: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  'image/jpeg': { called: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  'image/png': { called: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
};

/** A document's bytes; one that is too large, empty, or not what it says it is is stopped here. */
export function documentContent({ type, base64 }: z.output<typeof NewDocument>): Buffer {
  const content = Buffer.from(base64, 'base64');
  if (content.length > DOCUMENT_BYTES)
    throw new Malformed('document.base64', `A file may have at most ${DOCUMENT_BYTES / 1_000_000} megabytes`);
  const { called, bytes } = beginnings[type];
  if (!bytes.every((byte, place) => content[place] === byte))
    throw new Malformed('document.base64', `This file is not a ${called}`);
  return content;
}
