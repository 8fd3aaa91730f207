import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { takeBack } from '#domain/session/noting.ts';
import { Telling } from '#test/telling.ts';
import { finding, pin } from '#test/visits.ts';
import { chartOf } from './chart.ts';
import { sittingsOf } from './sittings.ts';

test('[ASSESS-1] a chart is what the marks say after corrections, each with the facts behind it', () => {
  const room = new Telling();
  const wrong = room.say(finding({ severity: 8 }));
  const other = room.say(finding({ finding: 'tenderness' }));
  const right = room.say({ kind: 'corrected', fact: wrong.id, instead: finding({ severity: 3 }) });
  room.say(takeBack(other.id));
  const { findings } = chartOf(room.facts);
  assert.deepEqual(
    findings.map(({ id, finding: kind, severity, facts }) => ({ id, kind, severity, facts })),
    [{ id: wrong.id, kind: 'restriction', severity: 3, facts: [wrong.id, right.id] }],
  );
});

test('[ASSESS-1] the order in which the facts arrive does not matter', () => {
  const room = new Telling();
  for (const severity of [7, 5, 2]) room.wait(60).say(finding({ severity }));
  room.say({ kind: 'overlay-marked', overlay: 'avoid', what: 'port', region: 'chest.pec', side: 'left' });
  room.say({
    kind: 'drawing-marked',
    drawing: crypto.randomUUID(),
    feeling: 'ache',
    amount: 4,
    region: 'neck.back',
    side: 'left',
  });
  const whole = chartOf(room.facts);
  fc.assert(
    fc.property(fc.shuffledSubarray([...room.facts], { minLength: room.facts.length }), (mixed) => {
      assert.deepEqual(chartOf(mixed), whole);
    }),
  );
});

test('[ASSESS-4] the same whole region marked again is graded again; the first grade is how it was found', () => {
  const room = new Telling();
  const first = room.say(finding({ severity: 7 }));
  const again = room.wait(600).say(finding({ severity: 4, note: 'softer' }));
  const [one, ...others] = chartOf(room.facts).findings;
  assert.equal(others.length, 0);
  assert.deepEqual(
    [one?.found, one?.severity, one?.note, one?.lineage, one?.facts],
    [7, 4, 'softer', first.id, [first.id, again.id]],
  );
  assert.deepEqual(
    one?.looks.map(({ severity }) => severity),
    [7, 4],
  );
});

test('[ASSESS-4] two spots are two findings, unless the lineage of one is the other', () => {
  const room = new Telling();
  const first = room.say(finding({ spot: pin(-60, 420), severity: 6 }));
  room.say(finding({ spot: pin(-50, 425), severity: 5 }));
  room.say(finding({ spot: pin(-58, 421), severity: 2, lineage: first.id }));
  assert.deepEqual(
    chartOf(room.facts).findings.map(({ severity }) => severity),
    [2, 5],
  );
});

test('[ASSESS-4] layers, kinds and sides are graded apart', () => {
  const room = new Telling();
  room.say(finding());
  room.say(finding({ layer: 'superficial' }));
  room.say(finding({ finding: 'spasm' }));
  room.say(finding({ side: 'bilateral' }));
  assert.equal(chartOf(room.facts).findings.length, 4);
});

test('[ASSESS-14] an overlay that is lifted in its visit is off the chart, and the lift is told', () => {
  const room = new Telling();
  const wound = room.say({
    kind: 'overlay-marked',
    overlay: 'avoid',
    what: 'wound',
    region: 'calf.upper',
    side: 'left',
  });
  const lift = room.say({ kind: 'overlay-lifted', overlay: wound.id });
  const chart = chartOf(room.facts);
  assert.deepEqual([chart.overlays, chart.lifted.map(({ id }) => id)], [[], [lift.id]]);
  room.say(takeBack(lift.id));
  assert.equal(chartOf(room.facts).overlays.length, 1);
});

test('[ASSESS-10] the client’s marks belong to their sitting', () => {
  const room = new Telling();
  const [monday, friday] = [crypto.randomUUID(), crypto.randomUUID()];
  const draw = (drawing: string, amount: number) =>
    room
      .wait(60)
      .say({ kind: 'drawing-marked', drawing, feeling: 'tight', amount, region: 'neck.back', side: 'right' });
  draw(monday, 6);
  draw(monday, 3);
  draw(friday, 2);
  assert.deepEqual(
    sittingsOf(room.facts).map(({ drawing, marks }) => [drawing, marks.map(({ amount }) => amount)]),
    [
      [monday, [6, 3]],
      [friday, [2]],
    ],
  );
});
