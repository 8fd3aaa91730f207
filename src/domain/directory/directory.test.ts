import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { chordOf, kilometresBetween, kilometresOfChord } from './distance.ts';
import { Feed, faultOf, SignedFeed } from './feed.ts';
import { findPlaces } from './find-place.ts';
import { fold, readGazetteer } from './gazetteer.ts';
import { DirectorySearch, distanceWords } from './search-form.ts';
import { summariseTimes } from './summarise-times.ts';

const baked = (name: string): string =>
  brotliDecompressSync(readFileSync(`src/server/directory/baked/${name}.txt.br`)).toString('utf8');
const gazetteer = readGazetteer({ towns: baked('towns'), postcodes: baked('postcodes-us') });
const first = (words: string): string | undefined => findPlaces(gazetteer, words)[0]?.name;

test('[FIND-1] a town, a ZIP code and coordinates are found, as people type them', () => {
  assert.equal(first('Chicago'), 'Chicago, Illinois');
  assert.equal(first(' chicago  il '), 'Chicago, Illinois');
  assert.equal(first('springfield, illinois'), 'Springfield, Illinois');
  assert.equal(first('Paris TX'), 'Paris, Texas');
  assert.equal(first('Paris, France'), 'Paris, Île-de-France, France');
  assert.equal(first('London UK'), 'London, England, United Kingdom');
  assert.equal(first('koln'), 'Köln, North Rhine-Westphalia, Germany');
  assert.equal(first('Saint Louis, MO'), 'St. Louis, Missouri');
  assert.equal(first('new york'), 'New York City, New York');
  assert.equal(first('60614-1234'), '60614');
  const [place] = findPlaces(gazetteer, '41.88, -87.63');
  assert.deepEqual([place?.latitude, place?.longitude], [41.88, -87.63]);
});

test('[FIND-1] the towns lie in the order of their folded names', () => {
  const { towns } = gazetteer;
  assert.ok(towns.length > 100_000);
  for (const [at, { name, folded }] of towns.entries()) {
    assert.ok(at === 0 || (towns[at - 1]?.folded ?? '') <= folded, name);
    if (at % 97 === 0) assert.equal(folded, fold(name));
  }
});

test('[FIND-2] of several towns of one name the largest comes first, and the others are offered', () => {
  const names = findPlaces(gazetteer, 'Springfield').map(({ name }) => name);
  assert.equal(names[0], 'Springfield, Missouri');
  assert.ok(names.includes('Springfield, Illinois') && names.length <= 8);
});

test('[FIND-3] distances are right over the date line, at the poles and there and back', () => {
  const chicago = { latitude: 41.85, longitude: -87.65 };
  const milwaukee = { latitude: 43.04, longitude: -87.91 };
  assert.ok(Math.abs(kilometresBetween(chicago, milwaukee) - 134) < 1);
  const [west, east] = [
    { latitude: -17, longitude: 179.9 },
    { latitude: -17, longitude: -179.9 },
  ];
  assert.ok(Math.abs(kilometresBetween(west, east) - 21.3) < 0.1);
  const [one, other] = [
    { latitude: 89.9, longitude: 0 },
    { latitude: 89.9, longitude: 180 },
  ];
  assert.ok(Math.abs(kilometresBetween(one, other) - 22.2) < 0.1);
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 20_000, noNaN: true }),
      (km) => Math.abs(kilometresOfChord(chordOf(km)) - km) < 0.001 * km + 0.01,
    ),
  );
});

test('[FIND-4] what is no place, or is off the earth, is not guessed', () => {
  for (const words of ['', '  ', ',', 'xyzzyx', '95, 20', '12, 200', '00000', 'qq']) {
    assert.deepEqual(findPlaces(gazetteer, words), [], words);
  }
});

test('[FIND-4] whatever is typed is looked up and never breaks the search', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 130 }),
      (words) => findPlaces(gazetteer, words).length <= 8,
    ),
    { numRuns: 200 },
  );
  const odd = { near: 'x'.repeat(500), within: '7', free: 'soon', language: '<b>', page: '-3', first: 'x' };
  assert.deepEqual(DirectorySearch.parse(odd), {
    near: '',
    within: 25,
    service: '',
    language: '',
    free: 'any',
    first: 'nearest',
    page: 0,
  });
  assert.equal(distanceWords(25), '25 km (16 miles)');
});

const [maren, ines] = ['0198a000-0000-7000-8000-000000000001', '0198a000-0000-7000-8000-000000000002'];
const at = (text: string) => Temporal.Instant.from(text);
const offered = (startsAt: string, therapist: string) =>
  ({ startsAt, therapist }) as Parameters<typeof summariseTimes>[0][number];
const how = {
  zone: 'America/Chicago',
  now: at('2026-03-11T12:00:00Z'),
  noticeMinutes: new Map([
    [maren, 720],
    [ines, 60],
  ]),
  nextHoldEnds: null,
};

test('[FIND-5] what is kept is made of the starts that are offered, by the practice’s own days', () => {
  const { days, upcoming } = summariseTimes(
    [
      offered('2026-03-12T16:00:00Z', maren),
      offered('2026-03-12T16:00:00Z', ines),
      offered('2026-03-12T17:00:00Z', maren),
      // Past midnight in London, still Thursday in Chicago.
      offered('2026-03-13T00:30:00Z', maren),
      offered('2026-03-13T16:00:00Z', maren),
    ],
    how,
  );
  assert.deepEqual(
    days.map(({ day, starts }) => [day, starts]),
    [
      ['2026-03-12', 3],
      ['2026-03-13', 1],
    ],
  );
  assert.equal(upcoming.length, 4);
});

test('[FIND-6] a start stands until the notice of whoever can be booked longest', () => {
  const times = [offered('2026-03-12T16:00:00Z', maren), offered('2026-03-12T16:00:00Z', ines)];
  assert.equal(summariseTimes(times, how).upcoming[0]?.until, '2026-03-12T15:00:00Z');
  assert.equal(summariseTimes(times.slice(0, 1), how).upcoming[0]?.until, '2026-03-12T04:00:00Z');
});

test('[FIND-7] what is kept is looked at again when a hold runs out, and before its starts do', () => {
  assert.equal(summariseTimes([], how).lookAgainAt, '2026-03-11T18:00:00Z');
  const held = { ...how, nextHoldEnds: at('2026-03-11T12:10:00Z') };
  assert.equal(summariseTimes([], held).lookAgainAt, '2026-03-11T12:10:00Z');
  const everyMinute = Array.from({ length: 60 }, (_, minute) =>
    offered(at('2026-03-11T13:05:00Z').add({ minutes: minute }).toString(), ines),
  );
  assert.equal(summariseTimes(everyMinute, how).lookAgainAt, '2026-03-11T12:44:00Z');
});

const feed: Feed = {
  format: 'unwind-directory-feed',
  version: 1,
  address: 'https://elsewhere.example/at/harbour/feed.json',
  madeAt: '2026-03-11T12:00:00Z',
  name: 'Harbour',
  site: 'https://elsewhere.example/at/harbour',
  town: 'Chicago',
  place: { latitude: 41.9, longitude: -87.6 },
  words: '',
  languages: ['en'],
  zone: 'America/Chicago',
  currency: 'USD',
  services: [{ name: 'Release', minutes: 60, price: 12_000, days: [] }],
};

test('[FIND-8] a feed holds nothing but what the practice says to everybody', () => {
  assert.ok(Feed.safeParse(feed).success);
  for (const more of [
    { therapists: ['Maren Holt'] },
    { clients: 8 },
    { email: 'maren@stillpoint.example' },
  ]) {
    assert.equal(Feed.safeParse({ ...feed, ...more }).success, false);
  }
  const [service] = feed.services;
  assert.equal(
    Feed.safeParse({ ...feed, services: [{ ...service, therapist: 'Maren Holt' }] }).success,
    false,
  );
  assert.equal(SignedFeed.safeParse({ feed: '{}', key: 'short', signature: 'short' }).success, false);
});

test('[FIND-9] a feed of another address, from the future, too old or older than known is not taken over', () => {
  const known = { address: feed.address, knownMadeAt: null, now: at('2026-03-11T13:00:00Z') };
  assert.equal(faultOf(feed, known), null);
  assert.equal(
    faultOf(feed, { ...known, address: 'https://other.example/at/harbour/feed.json' }),
    'other-address',
  );
  assert.equal(faultOf({ ...feed, site: 'https://other.example/at/harbour' }, known), 'other-site');
  assert.equal(faultOf(feed, { ...known, now: at('2026-03-11T11:00:00Z') }), 'from-the-future');
  assert.equal(faultOf(feed, { ...known, now: at('2026-03-14T12:00:01Z') }), 'too-old');
  assert.equal(faultOf(feed, { ...known, knownMadeAt: '2026-03-11T12:30:00Z' }), 'older');
  assert.equal(faultOf(feed, { ...known, knownMadeAt: feed.madeAt }), null);
});
