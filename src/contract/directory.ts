import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { Listing } from '#domain/directory/listing.ts';
import { endpoint } from './endpoint.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;

/** A feed of another Unwind that is listed here. */
export const FollowedFeed = z.strictObject({
  id: z.uuid(),
  address: z.string(),
  /** As its feed calls it; empty until it was read. */
  name: z.string(),
  /** When what is listed was made there. */
  madeAt: InstantText.nullable(),
  fetchedAt: InstantText.nullable(),
  failure: z.string().nullable(),
});
export type FollowedFeed = z.infer<typeof FollowedFeed>;

export const listing = endpoint({
  method: 'GET',
  path: '/api/listing',
  summary: 'How the practice is found in the directory, and whose feeds it lists',
  access: staff,
  data: 'none',
  reply: z.strictObject({
    listing: Listing,
    /** Why it is not found although it wants to be. */
    missing: z.array(z.enum(['not-published', 'no-place', 'no-service'])),
    /** When its free times were last summed up; null while it is not found. */
    summedUpAt: InstantText.nullable(),
    feedAddress: z.string().nullable(),
    feeds: z.array(FollowedFeed),
  }),
});

export const saveListing = endpoint({
  method: 'PUT',
  path: '/api/listing',
  summary: 'Choose whether and how the practice is found in the directory',
  access: ['owner'],
  data: 'none',
  body: Listing,
  example: { listed: false, town: 'Chicago', place: null, languages: ['en'], words: '' },
  reply: z.strictObject({}),
});

export const townsNamed = endpoint({
  method: 'GET',
  path: '/api/towns',
  summary: 'Where a town or a postcode lies',
  access: staff,
  data: 'none',
  query: z.strictObject({ called: z.string().max(120) }),
  reply: z.strictObject({
    towns: z.array(z.strictObject({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  }),
});

export const followFeed = endpoint({
  method: 'PUT',
  path: '/api/directory/feeds/:followed',
  summary: 'List a practice of another Unwind here; its feed is read within the hour and every hour',
  access: ['owner'],
  data: 'none',
  params: z.strictObject({ followed: z.uuid() }),
  body: z.strictObject({ address: z.url({ protocol: /^https$/ }).max(500) }),
  example: { address: 'https://elsewhere.example/at/harbour/feed.json' },
  reply: z.strictObject({ id: z.uuid() }),
  refusal: z.strictObject({ reason: z.literal('listed-already') }),
});

export const unfollowFeed = endpoint({
  method: 'DELETE',
  path: '/api/directory/feeds/:followed',
  summary: 'List the practice of another Unwind no more',
  access: ['owner'],
  data: 'none',
  params: z.strictObject({ followed: z.uuid() }),
  reply: z.strictObject({}),
});
