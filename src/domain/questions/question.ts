import { z } from 'zod';
import { Words } from '#domain/base/text.ts';

/** What a visitor fills in. Name and address may stay empty: the link alone leads back to the answer. */
export const Question = z.strictObject({
  name: z.string().trim().max(120).default(''),
  email: z.literal('').or(z.email('Write an address such as name@example.com').max(200)).default(''),
  words: Words,
});
export type Question = z.infer<typeof Question>;

/** A person needs longer than this from the page to the press of the button. */
const QUICKEST_MS = 3000;
/** After a day the page is shown anew, with what was typed. */
const OPEN_FOR_MS = 24 * 3_600_000;
/** So many leading zero bits: about 65,000 hashes, half a second on a phone. */
export const PROOF_BITS = 16;

export type FormAge = 'too-quick' | 'fits' | 'too-old';

/** Whether a form may open a thread by when it was shown. Work that was proven stands for the time a person takes. */
export function ageOfForm(opened: { shownMs: number; nowMs: number; proven: 'work' | 'nothing' }): FormAge {
  const age = opened.nowMs - opened.shownMs;
  if (age < 0 || age > OPEN_FOR_MS) return 'too-old';
  return age < QUICKEST_MS && opened.proven === 'nothing' ? 'too-quick' : 'fits';
}

/** Does this hash begin with as many zero bits as the work asks for? */
export const provesWork = (hash: Uint8Array): boolean => leadingZeroBits(hash) >= PROOF_BITS;

function leadingZeroBits(bytes: Uint8Array): number {
  const whole = bytes.findIndex((byte) => byte !== 0);
  if (whole < 0) return bytes.length * 8;
  return whole * 8 + Math.clz32(bytes[whole] ?? 0) - 24;
}
