import { z } from 'zod';
import { MemberId, ServiceId } from '#domain/base/ids.ts';
import { Amount } from '#domain/base/money.ts';

/** Minutes that nobody is seen in before or after a visit: setting up, clearing away, resting the hands. */
export const BufferMinutes = z.int().min(0).max(240);

export const serviceApproaches = ['direct', 'indirect', 'both'] as const;

/** What a practice offers: so many minutes, at a price, by these therapists. */
export const Service = z.strictObject({
  id: ServiceId,
  name: z.string().trim().min(1, 'Write what the service is called').max(80),
  /** What it is like and what it suits, for the public page. */
  words: z.string().trim().max(1200).default(''),
  suits: z.string().trim().max(300).default(''),
  approach: z.enum(serviceApproaches).default('both'),
  minutes: z.int().min(5).max(480),
  bufferBefore: BufferMinutes.default(0),
  bufferAfter: BufferMinutes.default(0),
  price: Amount,
  therapists: z.array(MemberId).max(100),
  /** Two for a couple, or for four hands: both are busy for one visit. */
  therapistsNeeded: z.union([z.literal(1), z.literal(2)]).default(1),
  needsRoom: z.boolean().default(false),
  /** Deep, direct work that wears out hands: the body-load guard keeps two from following each other. */
  isHeavy: z.boolean().default(false),
  /** Whether visitors can book it; otherwise the desk alone. */
  isPublic: z.boolean().default(true),
});
export type Service = z.infer<typeof Service>;
