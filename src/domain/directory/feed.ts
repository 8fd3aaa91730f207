import { z } from 'zod';
import { Amount, Currency } from '#domain/base/money.ts';
import { DateText, InstantText, ZoneName } from '#domain/base/time.ts';
import { Coordinates, LanguageCode } from './listing.ts';

const FeedService = z.strictObject({
  name: z.string().trim().min(1).max(80),
  minutes: z.int().min(5).max(480),
  price: Amount,
  /** The next days on which it is free, with the first start of each. */
  days: z
    .array(z.strictObject({ day: DateText, firstStart: InstantText, starts: z.int().min(1).max(1000) }))
    .max(28),
});

/** What a practice tells other directories of itself. Nothing of it names a person. */
export const Feed = z.strictObject({
  format: z.literal('unwind-directory-feed'),
  version: z.literal(1),
  /** Where this very feed is read. */
  address: z.url({ protocol: /^https?$/ }).max(500),
  madeAt: InstantText,
  name: z.string().trim().min(1).max(120),
  /** The practice's own pages. */
  site: z.url({ protocol: /^https?$/ }).max(500),
  town: z.string().trim().max(120),
  place: Coordinates,
  words: z.string().trim().max(200),
  languages: z.array(LanguageCode).min(1).max(12),
  zone: ZoneName,
  currency: Currency,
  services: z.array(FeedService).max(60),
});
export type Feed = z.infer<typeof Feed>;

/** The feed's exact text, and its signature (Ed25519) by a key that its server publishes; both in base64url. */
export const SignedFeed = z.strictObject({
  feed: z.string().max(200_000),
  key: z.string().regex(/^[\w-]{43}$/),
  signature: z.string().regex(/^[\w-]{86}$/),
});
export type SignedFeed = z.infer<typeof SignedFeed>;

/** So long a feed counts after it was made. [design] */
export const FEED_COUNTS = { hours: 72 } as const;
/** As far as clocks may differ. [design] */
const CLOCKS_DIFFER = { minutes: 10 } as const;

export type FeedFault = 'other-address' | 'other-site' | 'older' | 'too-old' | 'from-the-future';

/** Why a feed that is rightly signed is still not taken over; null when it is. */
export function faultOf(
  feed: Feed,
  { address, knownMadeAt, now }: { address: string; knownMadeAt: string | null; now: Temporal.Instant },
): FeedFault | null {
  const madeAt = Temporal.Instant.from(feed.madeAt);
  if (feed.address !== address) return 'other-address';
  if (originOf(feed.site) !== originOf(address)) return 'other-site';
  if (isAfter(madeAt, now.add(CLOCKS_DIFFER))) return 'from-the-future';
  if (isAfter(now.subtract(FEED_COUNTS), madeAt)) return 'too-old';
  return knownMadeAt !== null && isAfter(Temporal.Instant.from(knownMadeAt), madeAt) ? 'older' : null;
}

const isAfter = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) > 0;

/** Scheme, host and port, without the URL of a browser or of Node. */
const originOf = (address: string): string => /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? '';
