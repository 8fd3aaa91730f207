import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { DateText } from '#domain/base/time.ts';

/** The ledger's no, with what a person needs to know. */
export const LedgerRefusal = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('not-enough'), held: Amount, wanted: Amount }),
  z.strictObject({
    reason: z.literal('certificate-ended'),
    ended: z.enum(['voided', 'refunded', 'expired']),
  }),
  z.strictObject({ reason: z.literal('certificate-expired'), on: DateText }),
  z.strictObject({ reason: z.literal('package-ended') }),
  z.strictObject({ reason: z.literal('no-visits-left') }),
  z.strictObject({ reason: z.literal('not-theirs') }),
  z.strictObject({ reason: z.literal('for-a-service') }),
  z.strictObject({ reason: z.literal('does-not-add-up'), by: z.int() }),
  z.strictObject({ reason: z.literal('not-yet') }),
  z.strictObject({ reason: z.literal('nothing-to-do') }),
  z.strictObject({ reason: z.literal('selling-is-off') }),
  z.strictObject({ reason: z.literal('out-of-bounds'), lowest: Amount, highest: Amount }),
  z.strictObject({ reason: z.literal('unknown-code') }),
]);
export type LedgerRefusal = z.infer<typeof LedgerRefusal>;
