import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placedAt, placeWords, problemIn } from './listing-fields.ts';
import { feedName, feedStanding, type FollowedFeed, type ListingNow, standingOf } from './standing.ts';

const place = { latitude: 41.92, longitude: -87.65 };
const listing = { listed: true, town: 'Chicago', place, languages: ['en'], words: '' };
const now: ListingNow = {
  listing,
  missing: [],
  summedUpAt: '2026-11-21T18:00:00Z',
  feedAddress: null,
  feeds: [],
};
const feed: FollowedFeed = {
  id: '0b6c1f3e-6f0f-4b43-9c0e-3a1a35b7c6ad',
  address: 'https://elsewhere.example/at/harbour/feed.json',
  name: '',
  madeAt: null,
  fetchedAt: null,
  failure: null,
};

test('wanting to be found is being found once nothing is missing', () => {
  assert.deepEqual(standingOf({ ...now, listing: { ...listing, listed: false } }), { kind: 'hidden' });
  assert.deepEqual(standingOf({ ...now, missing: ['not-published'] }), {
    kind: 'waiting',
    missing: ['not-published'],
  });
  assert.deepEqual(standingOf(now), {
    kind: 'found',
    summedUpAt: now.summedUpAt,
    search: '/find?near=41.92%2C+-87.65',
  });
});

test('a feed says what failed and since when nothing new came', () => {
  assert.equal(feedName(feed), 'elsewhere.example');
  assert.deepEqual(feedStanding(feed), { kind: 'unread' });
  const madeAt = '2026-11-20T18:00:00Z';
  const fetchedAt = '2026-11-21T18:00:00Z';
  assert.deepEqual(feedStanding({ ...feed, madeAt, fetchedAt }), { kind: 'listed', madeAt });
  assert.deepEqual(feedStanding({ ...feed, madeAt, fetchedAt, failure: 'unreachable' }), {
    kind: 'failed',
    why: 'nobody answers at this address',
    since: madeAt,
    triedAt: fetchedAt,
  });
});

test('a place that is chosen names the town, but for a ZIP code and coordinates', () => {
  assert.equal(placedAt(listing, { name: 'Evanston, Illinois', ...place }).town, 'Evanston, Illinois');
  assert.equal(placedAt(listing, { name: '60614', ...place }).town, 'Chicago');
  assert.equal(placedAt(listing, { name: '41.92, -87.65', ...place }).town, 'Chicago');
  assert.equal(placeWords(place), '41.92° north, 87.65° west');
  assert.equal(problemIn({ ...listing, languages: [] }), 'Choose at least one language.');
  assert.equal(problemIn(listing), undefined);
});
