import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaysStanding } from '#domain/assessment/history.ts';
import { bodyHistory, drawn, finding, held } from '#test/body-history.ts';
import { differencesBetween } from './differences.ts';
import { fullestLayer, paintOf, spotsOf } from './paint-rows.ts';
import { placeHistory } from './place-history.ts';
import { momentsOf, nearestMoment, readBody } from './read-body.ts';
import { rowsAt } from './rows.ts';
import { compare, firstView, knobsOf, move, placesOf, showOne, turnTo } from './view.ts';

const ZONE = 'America/Chicago';
const drawing = (place: number) => `0198a0dd-0000-7000-8000-00000000000${place}`;

/** Three visits, of which the second charts nothing, and two drawings. */
const history = bodyHistory(
  [
    (visit) => {
      visit.say(finding({ severity: 7 }));
      visit.say(finding({ finding: 'trigger-point', region: 'back.levator', layer: 'deep', severity: 5 }));
      visit.say(finding({ finding: 'spasm', region: 'back.rhomboid', severity: 4 }));
      visit.say(finding({ finding: 'restriction', region: 'neck.back', side: 'bilateral', severity: 4 }));
      held(visit, 'back.upper_trap', 120);
    },
    (visit) => held(visit, 'back.upper_trap', 60),
    (visit) => {
      visit.say(finding({ severity: 4 }));
      visit.say(finding({ finding: 'trigger-point', region: 'back.levator', layer: 'deep', severity: 0 }));
      visit.say(finding({ finding: 'restriction', region: 'neck.back', side: 'left', severity: 6 }));
      visit.say(finding({ finding: 'swelling', region: 'chest.pec', severity: 3 }));
      visit.say({
        kind: 'overlay-marked',
        overlay: 'avoid',
        what: 'port',
        region: 'chest.pec',
        side: 'right',
      });
      held(visit, 'back.levator', 75);
      held(visit, 'back.upper_trap', 150);
    },
  ],
  [
    (alone) => {
      alone.say(drawn({ drawing: drawing(1) }));
      alone.say(drawn({ drawing: drawing(1), feeling: 'sharp', region: 'head.temple', amount: 4 }));
    },
    (alone) => alone.say(drawn({ drawing: drawing(2), amount: 3 })),
  ],
);
const body = readBody(history);

test('[PROGRESS-1] a body opens on the newest visit that was charted, and another meaning on the moment nearest to it', () => {
  const view = firstView(body);
  assert.equal(view.meaning, 'found');
  assert.equal(placesOf(view, momentsOf(body, 'found')).at, 2);
  const drawings = momentsOf(body, 'hurts');
  assert.equal(drawings.length, 2);
  assert.equal(placesOf(turnTo(view, 'hurts'), drawings).at, 1);
  assert.equal(nearestMoment([], view.at), -1);
});

test('[PROGRESS-2] comparing begins with the first and the newest visit that were charted, and neither knob passes the other', () => {
  const moments = momentsOf(body, 'found');
  const compared = compare(firstView(body), body);
  assert.deepEqual(placesOf(compared, moments).pair, { before: 0, after: 2 });
  const moved = move(compared, moments, 'before', 1);
  const labels = { one: 'Visit', before: 'Before', after: 'After' };
  assert.deepEqual(
    knobsOf(placesOf(moved, moments), 2, labels).map(({ index, lowest, highest }) => [
      index,
      lowest,
      highest,
    ]),
    [
      [1, 0, 1],
      [2, 2, 2],
    ],
  );
  assert.equal(placesOf(showOne(moved), moments).at, 2);
  const oneVisit = readBody({ ...history, visits: history.visits.slice(0, 1) });
  assert.equal(compare(firstView(oneVisit), oneVisit).comparing, null);
});

test('[PROGRESS-3] a comparison says what came, grew, eased and went, and what was not looked for again, each with its sign', () => {
  const rows = differencesBetween(body, 'found', { before: 0, after: 2 });
  assert.deepEqual(
    rows.map(({ title, kind, step, before, after }) => [title, kind, step, before.words, after.words]),
    [
      ['Right pectoralis major', 'came', '+3', 'not marked', '3 of 10'],
      ['Left posterior neck', 'grew', '↑2', '4 of 10', '6 of 10'],
      ['Right upper trapezius', 'eased', '↓3', '7 of 10', '4 of 10'],
      ['Right superior angle of the scapula', 'went', '−5', '5 of 10', 'looked for and not there'],
      ['Right interscapular region', 'unlooked', '?4', '4 of 10', 'not looked for'],
      ['Right posterior neck', 'unlooked', '?4', '4 of 10', 'not looked for'],
    ],
  );
  assert.equal(rows[2]?.paint.fill, 'eased');
  assert.equal(rows[4]?.paint.fill, 'planned');
});

test('[PROGRESS-4] two drawings are compared whole: what is not drawn any more went', () => {
  const rows = differencesBetween(body, 'hurts', { before: 0, after: 1 });
  assert.deepEqual(
    rows.map(({ what, kind, step }) => [what, kind, step]),
    [
      ['Ache', 'eased', '↓3'],
      ['Sharp pain', 'went', '−4'],
    ],
  );
});

test('[PROGRESS-4] the work of two visits is compared in held seconds, and what stands at one visit is the sum up to it', () => {
  const rows = differencesBetween(body, 'done', { before: 0, after: 2 });
  assert.deepEqual(
    rows.map(({ title, kind, step }) => [title, kind, step]),
    [
      ['Right superior angle of the scapula', 'came', '+1:15'],
      ['Right upper trapezius', 'grew', '↑0:30'],
    ],
  );
  const ledger = rowsAt(body, 'done', 2);
  assert.deepEqual(
    ledger.map(({ title, paint, what }) => [title, paint.mark, what]),
    [
      ['Right upper trapezius', '5:30', '3 holds in 3 visits'],
      ['Right superior angle of the scapula', '1:15', '1 hold in 1 visit'],
    ],
  );
});

test('[PROGRESS-5] a place is painted by its weightiest row, says all of them, and an overlay lies over whatever is shown', () => {
  const overlays = overlaysStanding(history);
  const paint = paintOf(rowsAt(body, 'found', 2), overlays);
  const here = paint({ region: 'chest.pec', side: 'right', layer: 'superficial' });
  assert.deepEqual(here, [
    { fill: 'severity', value: 3, words: 'swelling, 3 of 10' },
    { fill: 'avoid', words: 'no pressure here: port' },
  ]);
  assert.equal(paint({ region: 'back.levator', side: 'right', layer: 'superficial' }), null);
  assert.deepEqual(spotsOf(rowsAt(body, 'found', 2), overlays), []);
  const before = overlaysStanding(history, history.visits[1]?.at);
  assert.deepEqual(before, [], 'what was marked later did not stand then');
  assert.equal(fullestLayer(rowsAt(body, 'found', 2)), 'superficial');
});

test('[PROGRESS-6] one place tells its days, the newest first: drawn, found and held', () => {
  const days = placeHistory(body, { region: 'back.upper_trap', side: 'right' }, ZONE);
  assert.deepEqual(
    days.map(({ hurts, found, held: time }) => [hurts, found, time.replaceAll('\u00A0', ' ')]),
    [
      ['', 'Tenderness, 4 of 10', '2 min 30 s'],
      ['', '', '1 min'],
      ['', 'Tenderness, 7 of 10', '2 min'],
    ],
  );
});
