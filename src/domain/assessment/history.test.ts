import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { bodyLines } from '#domain/atlas/body-lines.ts';
import { regions } from '#domain/atlas/regions.ts';
import type { FactId } from '#domain/base/ids.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { takeBack } from '#domain/session/noting.ts';
import { deriveSession } from '#domain/session/session.ts';
import { anyCourse, take } from '#test/any-session.ts';
import { homePlay, stepOf } from '#test/home-play.ts';
import { Telling } from '#test/telling.ts';
import { finding, historyOf, holdFor, pin, visitNumber } from '#test/visits.ts';
import { alsoCheck } from './also-check.ts';
import { doseLedger } from './dose-ledger.ts';
import { heldAtHome } from './held-at-home.ts';
import { overlaysStanding } from './history.ts';
import { foundNeverTreated, treatedNeverChanged } from './review-lists.ts';

const flank = { region: 'back.flank', side: 'left' } as const;
const psoas = { region: 'hip.psoas', side: 'right' } as const;

test('[ASSESS-14] an overlay stands from visit to visit until it is lifted', () => {
  let port = '' as FactId;
  let lift = '' as FactId;
  const history = historyOf(
    (room) => {
      port = room.say({
        kind: 'overlay-marked',
        overlay: 'avoid',
        what: 'port',
        region: 'chest.pec',
        side: 'left',
      }).id;
      room.say({ kind: 'overlay-marked', overlay: 'scar', what: 'scar', region: 'abd.mid', side: 'mid' });
    },
    () => {},
    (room) => (lift = room.say({ kind: 'overlay-lifted', overlay: port, note: 'taken out in May' }).id),
  );
  const standing = (visits: typeof history.visits): string[] =>
    overlaysStanding({ visits }).map(({ what }) => what);
  assert.deepEqual(standing(history.visits.slice(0, 2)), ['port', 'scar']);
  assert.deepEqual(standing(history.visits), ['scar']);
  assert.deepEqual(
    overlaysStanding(history, '2026-01-05T14:00:00Z').map(({ what }) => what),
    [],
  );
  const [first, second, third] = history.visits;
  assert.ok(first && second && third);
  const again = new Telling(4).learn(third.facts);
  again.say(takeBack(lift));
  assert.deepEqual(standing([first, second, { ...third, facts: again.facts }]), ['port', 'scar']);
});

test('[ASSESS-14] an overlay that was lifted in its own visit stood until then', () => {
  const history = historyOf((room) => {
    const wound = { kind: 'overlay-marked', overlay: 'avoid', what: 'wound', ...flank } as const;
    const { id } = room.say<'overlay-marked'>(wound);
    room.wait(600).say({ kind: 'overlay-lifted', overlay: id });
  });
  assert.deepEqual(overlaysStanding(history), []);
  assert.equal(overlaysStanding(history, '2026-01-05T15:05:00Z').length, 1);
});

test('[ASSESS-11] the ledger adds up seconds, holds and visits; a bilateral hold counts on both sides', () => {
  const { visits } = historyOf(
    (room) => {
      holdFor(room, 120, flank);
      holdFor(room, 60.25, flank);
      holdFor(room, 90, { ...flank, side: 'bilateral' });
    },
    (room) => holdFor(room, 310, psoas),
    (room) => holdFor(room, 30, { ...flank, side: 'right' }),
  );
  assert.deepEqual(
    doseLedger(visits).map(({ region, side, seconds, holds, visits: in_ }) => [
      region,
      side,
      seconds,
      holds,
      in_,
    ]),
    [
      ['hip.psoas', 'right', 310, 1, 1],
      ['back.flank', 'left', 270.25, 3, 1],
      ['back.flank', 'right', 120, 2, 2],
    ],
  );
  assert.equal(doseLedger(visits)[2]?.lastAt, visits[2]?.at);
});

const milliseconds = (all: readonly { seconds: number }[]): number =>
  all.reduce((sum, { seconds }) => sum + Math.round(seconds * 1000), 0);

test('[ASSESS-11] a ledger’s seconds are those of its visits added up, in whatever order the facts arrived', () => {
  fc.assert(
    fc.property(fc.array(anyCourse, { maxLength: 3 }), (courses) => {
      const visits = courses.map((course, place) => visitNumber(place + 1, (room) => take(course, room)));
      const ofVisits = visits.flatMap(({ facts }) => deriveSession(facts).dose);
      assert.equal(milliseconds(doseLedger(visits)), milliseconds(ofVisits));
      const mixed = visits.map((visit) => ({ ...visit, facts: visit.facts.toReversed() }));
      assert.deepEqual(doseLedger(mixed), doseLedger(visits));
    }),
  );
});

test('[ASSESS-12] seconds at home are told apart, also where nobody worked in a visit', () => {
  const { visits } = historyOf((room) => holdFor(room, 120, flank));
  assert.deepEqual(
    doseLedger(visits).map(({ seconds, home }) => [seconds, home]),
    [[120, 0]],
  );
  const evening = homePlay([stepOf({ side: 'each', seconds: 30 })]);
  evening.allWell();
  evening.tap('ready');
  evening.wait(200);
  const held = heldAtHome(KeptFact.array().parse(evening.facts()));
  const ledger = doseLedger(visits, held);
  assert.deepEqual(
    ledger.map(({ region, side, seconds, home, visits: in_ }) => [region, side, seconds, home, in_]),
    [
      ['back.flank', 'left', 120, 0, 1],
      ['back.rhomboid', 'left', 0, 30, 0],
      ['back.rhomboid', 'right', 0, 30, 0],
    ],
  );
  assert.deepEqual(doseLedger(visits, held.toReversed()), ledger);
});

test('[ASSESS-12] what a client noted besides, and what a newer Unwind filed, holds nothing', () => {
  const stamp = {
    id: '0198a000-0000-7000-8000-000000000001',
    tick: 1,
    at: '2026-01-05T15:00:00Z',
    run: '0198a000-0000-7000-8000-000000000002',
    elapsedMs: 0,
  };
  const kinds = ['home-hold-began', 'diary-day'].map((kind) => ({ ...stamp, kind, version: 5 }));
  assert.deepEqual(heldAtHome(KeptFact.array().parse(kinds)), []);
});

const hold = (room: Telling): void => holdFor(room, 100, flank);

const treatedWith =
  (severity: number, place: { region: string; side: 'left' | 'right' } = flank) =>
  (room: Telling): void => {
    room.say(finding({ ...place, severity }));
    holdFor(room, 100, place);
  };

test('[ASSESS-15] treated often and never changed: three visits of work, every grade the same', () => {
  const [listed, ...others] = treatedNeverChanged(historyOf(treatedWith(6), treatedWith(6), treatedWith(6)));
  assert.deepEqual(
    [listed?.region, listed?.severity, listed?.lookedAt, listed?.treated, listed?.seconds, others.length],
    ['back.flank', 6, 3, 3, 300, 0],
  );
  assert.equal(treatedNeverChanged(historyOf(treatedWith(6), hold, treatedWith(6))).length, 1);
});

test('[ASSESS-15] not when it changed, was worked on too seldom, or was looked at only once', () => {
  for (const history of [
    historyOf(treatedWith(6), treatedWith(5), treatedWith(6)),
    historyOf(treatedWith(6), treatedWith(6)),
    historyOf(treatedWith(6), hold, hold),
    historyOf(hold, hold, treatedWith(6), (room) => room.say(finding())),
    historyOf(treatedWith(0), treatedWith(0), treatedWith(0)),
  ])
    assert.deepEqual(treatedNeverChanged(history), []);
});

test('[ASSESS-16] found and never treated: it still stands and its place was not worked on since', () => {
  const history = historyOf(
    (room) => {
      room.say(finding({ ...psoas, severity: 4 }));
      room.say(finding({ region: 'calf.upper', side: 'bilateral', severity: 7 }));
      treatedWith(6)(room);
    },
    (room) => {
      room.say(finding({ ...psoas, severity: 5 }));
      room.say({
        kind: 'overlay-marked',
        overlay: 'avoid',
        what: 'varicose-cords',
        region: 'calf.upper',
        side: 'left',
      });
      holdFor(room, 60, { region: 'calf.upper', side: 'right' });
    },
  );
  assert.deepEqual(
    foundNeverTreated(history).map(({ region, side, severity, avoided }) => [
      region,
      side,
      severity,
      avoided,
    ]),
    [
      ['calf.upper', 'left', 7, 'yes'],
      ['hip.psoas', 'right', 5, 'no'],
    ],
  );
});

const found = (room: Telling): void => void room.say(finding({ spot: pin(-60, 400) }));
const gone = (room: Telling): void => void room.say(finding({ spot: pin(-58, 404), severity: 0 }));
test('[ASSESS-16] not when it has gone, and not when the work came in a later visit', () => {
  assert.equal(foundNeverTreated(historyOf(found)).length, 1);
  assert.deepEqual(foundNeverTreated(historyOf(found, gone)), []);
  assert.deepEqual(foundNeverTreated(historyOf(found, (room) => holdFor(room, 60, flank))), []);
});

test('[ASSESS-18] at most four places: two along lines with support, then the regions beside', () => {
  const all = alsoCheck({ region: 'calf.upper', side: 'left' });
  assert.deepEqual(
    all.map(({ why }) => (why === 'neighbour' ? why : why.support)),
    ['strong', 'strong', 'neighbour', 'neighbour'],
  );
  const back = bodyLines.find(({ id }) => id === 'superficial-back')?.regions ?? [];
  const at = back.indexOf('calf.upper');
  assert.deepEqual(
    all.slice(0, 2).map(({ region }) => region),
    [back[at - 1], back[at + 1]],
  );
  assert.ok(all.every(({ side }) => side === 'left'));
});

test('[ASSESS-18] from the midline both sides are meant, and the spiral line crosses from the neck to the other blade', () => {
  const scalp = alsoCheck({ region: 'head.scalp', side: 'mid' });
  assert.ok(scalp.some(({ side }) => side === 'bilateral'));
  const blade = alsoCheck({ region: 'back.rhomboid', side: 'left' });
  const neck = blade.find(({ region }) => region === 'neck.back');
  assert.equal(neck?.side, 'right');
});

test('[ASSESS-18] every suggestion is another place with a side that fits, and no line without support', () => {
  for (const { id: region, sided } of regions) {
    const all = alsoCheck({ region, side: sided ? 'right' : 'mid' });
    assert.ok(all.length > 0 && all.length <= 4, region);
    assert.equal(new Set(all.map((one) => one.region)).size, all.length);
    for (const one of all) {
      assert.notEqual(one.region, region);
      assert.notEqual(one.region, 'pelvis.floor');
      assert.equal(one.side === 'mid', !regions.find(({ id }) => id === one.region)?.sided);
      if (one.why !== 'neighbour') assert.ok(['strong', 'moderate'].includes(one.why.support));
    }
  }
});
