import type { Reply } from '#web/app/api.ts';
import { words } from './words.ts';

export type ListingNow = Reply<'listing'>;
export type FollowedFeed = ListingNow['feeds'][number];
type Missing = ListingNow['missing'][number];

/** Whether people find the practice; wanting to be found is not yet being found. */
export type Standing =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'waiting'; readonly missing: readonly Missing[] }
  | { readonly kind: 'found'; readonly summedUpAt: string | null; readonly search: string };

export const standingOf = ({ listing, missing, summedUpAt }: ListingNow): Standing => {
  if (!listing.listed) return { kind: 'hidden' };
  if (missing.length > 0 || listing.place === null) return { kind: 'waiting', missing };
  const near = `${listing.place.latitude}, ${listing.place.longitude}`;
  return { kind: 'found', summedUpAt, search: `/find?${new URLSearchParams({ near }).toString()}` };
};

/** How a feed is called before its name is known: by the server it lies on. */
export const feedName = ({ name, address }: FollowedFeed): string =>
  name === '' ? (URL.parse(address)?.host ?? address) : name;

/** What became of a feed. A feed is made when it is read, so the last that was taken says since when reading fails. */
export type FeedStanding =
  | { readonly kind: 'unread' }
  | { readonly kind: 'listed'; readonly madeAt: string }
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly since: string | null;
      readonly triedAt: string | null;
    };

export const feedStanding = ({ failure, madeAt, fetchedAt }: FollowedFeed): FeedStanding => {
  if (failure !== null)
    return { kind: 'failed', why: reasonWords(failure), since: madeAt, triedAt: fetchedAt };
  return madeAt === null ? { kind: 'unread' } : { kind: 'listed', madeAt };
};

const reasons: Readonly<Record<string, string>> = words.feeds.reasons;
const reasonWords = (failure: string): string => reasons[failure] ?? words.feeds.otherReason;
