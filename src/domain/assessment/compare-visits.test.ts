import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { FactId } from '#domain/base/ids.ts';
import { Telling } from '#test/telling.ts';
import type { aFinding } from '#test/visits.ts';
import { finding, historyOf, pin } from '#test/visits.ts';
import { type Change, type DrawnChange, compareDrawings, compareVisits } from './compare-visits.ts';
import { changeWords } from './change-words.ts';
import { chartOf } from './chart.ts';
import { chartsOf } from './history.ts';

type Marks = readonly Partial<typeof aFinding>[];

const chart = (marks: Marks, device = 1) => {
  const room = new Telling(device);
  for (const mark of marks) room.wait(1).say(finding(mark));
  return chartOf(room.facts);
};

const changes = (before: Marks, after: Marks): readonly Change[] =>
  compareVisits(chart(before, 1), chart(after, 2));

/** Each change in short: "eased left 6>4". */
const told = (all: readonly Pick<Change, 'kind' | 'side' | 'before' | 'after'>[]): string[] =>
  all.map(({ kind, side, before, after }) => `${kind} ${side} ${before ?? '-'}>${after ?? '-'}`);

test('[ASSESS-7] what came, went, grew, eased and stayed, each with before, after and change', () => {
  assert.deepEqual(told(changes([], [{}])), ['came left ->6']);
  assert.deepEqual(told(changes([{ severity: 0 }], [{ severity: 3 }])), ['came left 0>3']);
  assert.deepEqual(told(changes([{}], [{ severity: 0 }])), ['went left 6>0']);
  assert.deepEqual(told(changes([{}], [{ severity: 9 }])), ['grew left 6>9']);
  assert.deepEqual(told(changes([{}], [{ severity: 4 }])), ['eased left 6>4']);
  assert.deepEqual(told(changes([{}], [{}])), ['same left 6>6']);
  assert.deepEqual(changes([{ severity: 0 }], [{ severity: 0 }]), []);
  assert.equal(changes([{}], [{ severity: 4 }])[0]?.change, -2);
  assert.equal(changes([{}], [])[0]?.change, -6);
});

test('[ASSESS-7] the last grade of a visit is compared, and how it was found is told beside', () => {
  const [change] = changes([{ severity: 7 }, { severity: 4 }], [{ severity: 6 }]);
  assert.ok(change);
  assert.deepEqual(
    [change.kind, change.before, change.after, change.found],
    ['grew', 4, 6, { before: 7, after: 6 }],
  );
  assert.equal(
    changeWords(change),
    'restriction in the left quadratus lumborum grew from 4 to 6; found at 7, then 6',
  );
});

test('[ASSESS-9] what the second visit does not mention went, and was not rechecked', () => {
  const [missing] = changes([{}], []);
  assert.deepEqual([missing?.kind, missing?.after, missing?.rechecked], ['went', null, false]);
  assert.match(changeWords(missing as Change), / was 6 and was not looked for again$/u);
  const [gone] = changes([{}], [{ severity: 0 }]);
  assert.deepEqual([gone?.kind, gone?.after, gone?.rechecked], ['went', 0, true]);
  assert.match(changeWords(gone as Change), / went from 6, looked for again$/u);
});

test('[ASSESS-8] a bilateral mark is one on the left and one on the right', () => {
  assert.deepEqual(told(changes([{ side: 'bilateral' }], [{ side: 'left', severity: 4 }])), [
    'eased left 6>4',
    'went right 6>-',
  ]);
  assert.deepEqual(
    told(changes([{ side: 'left' }, { side: 'right', severity: 2 }], [{ side: 'bilateral', severity: 3 }])),
    ['eased left 6>3', 'grew right 2>3'],
  );
  assert.deepEqual(told(changes([], [{ side: 'bilateral' }, { side: 'left', severity: 8 }])), [
    'came left ->8',
    'came right ->6',
  ]);
});

test('[ASSESS-6] kinds, layers, regions and sides are compared apart', () => {
  for (const other of [
    { finding: 'tenderness' },
    { layer: 'superficial' },
    { region: 'back.lowpara' },
    { side: 'right' },
  ] as const)
    assert.deepEqual(
      changes([{}], [other]).map(({ kind }) => kind),
      ['went', 'came'],
    );
});

test('[ASSESS-6] spots within 30 are the same, the closest first; farther ones are not', () => {
  const before = [
    { spot: pin(-60, 400), severity: 7 },
    { spot: pin(-60, 440), severity: 5 },
  ];
  const after = [
    { spot: pin(-60, 428), severity: 4 },
    { spot: pin(-60, 405), severity: 2 },
  ];
  assert.deepEqual(told(changes(before, after)), ['eased left 7>2', 'eased left 5>4']);
  assert.deepEqual(told(changes([{ spot: pin(-60, 400) }], [{ spot: pin(-60, 431) }])), [
    'went left 6>-',
    'came left ->6',
  ]);
  assert.deepEqual(told(changes([{ spot: pin(-60, 400) }], [{ spot: pin(-60, 430) }])), ['same left 6>6']);
});

test('[ASSESS-6] a brush reaches as far as it paints, and a close-up has the coordinates of its view', () => {
  const stroke = {
    shape: 'brush',
    figure: 'neutral',
    view: 'back',
    atlas: '1.0.0',
    radius: 10,
    points: [
      [-60, 400],
      [-60, 480],
    ] as [number, number][],
  } as const;
  const spot = { ...stroke, points: [...stroke.points] };
  assert.deepEqual(told(changes([{ spot }], [{ spot: pin(-98, 480) }])), ['same left 6>6']);
  assert.equal(changes([{ spot }], [{ spot: pin(-102, 480) }]).length, 2);
  const neck = { region: 'neck.back', spot: pin(-20, 120) };
  assert.equal(changes([neck], [{ ...neck, spot: pin(-22, 121, 'head-back') }]).length, 1);
});

test('[ASSESS-6] a whole region holds every spot, and other views cannot be told apart; each mark is paired once', () => {
  assert.deepEqual(told(changes([{}], [{ spot: pin(-60, 400), severity: 5 }])), ['eased left 6>5']);
  assert.deepEqual(told(changes([{ spot: pin(-60, 400) }], [{ spot: pin(20, 400, 'left'), severity: 8 }])), [
    'grew left 6>8',
  ]);
  const two = [
    { spot: pin(-60, 400), severity: 2 },
    { spot: pin(-60, 480), severity: 7 },
  ];
  assert.deepEqual(told(changes([{}], two)), ['grew left 6>7', 'came left ->2']);
});

test('[ASSESS-5] a lineage holds through another kind, spot and layer, and comes before nearness', () => {
  const room = new Telling(1);
  const near = room.say(finding({ spot: pin(-60, 400), severity: 7 }));
  const far = room.say(finding({ spot: pin(-60, 470), severity: 5 }));
  const later = new Telling(2);
  later.say(finding({ spot: pin(-60, 402), severity: 3, lineage: far.id }));
  later.say(finding({ finding: 'tenderness', layer: 'superficial', severity: 1, lineage: near.id }));
  assert.deepEqual(told(compareVisits(chartOf(room.facts), chartOf(later.facts))), [
    'eased left 7>1',
    'eased left 5>3',
  ]);
});

test('[ASSESS-5] a lineage reaches through a visit between', () => {
  let [first, second] = ['' as FactId, '' as FactId];
  const { visits } = historyOf(
    (room) => (first = room.say(finding({ spot: pin(-60, 400), severity: 7 })).id),
    (room) => (second = room.say(finding({ spot: pin(-60, 450), severity: 5, lineage: first })).id),
    (room) => room.say(finding({ spot: pin(-60, 500), severity: 2, lineage: second })),
  );
  const charts = chartsOf(visits).map((visit) => visit.chart);
  assert.deepEqual(
    charts.map((one) => one.findings[0]?.lineage),
    [first, first, first],
  );
  assert.ok(charts[0] && charts[2]);
  assert.deepEqual(told(compareVisits(charts[0], charts[2])), ['eased left 7>2']);
});

const key = (one: Change, kind: Change['kind'], change: number): string =>
  `${kind} ${one.side} ${one.finding} ${change === 0 ? 0 : change}`;

test('[ASSESS-7] compared backwards, what came went and what grew eased by as much', () => {
  const mark = fc.record({
    finding: fc.constantFrom('restriction', 'tenderness'),
    side: fc.constantFrom('left', 'right', 'bilateral'),
    severity: fc.integer({ min: 0, max: 10 }),
    spot: fc.option(
      fc
        .record({ x: fc.integer({ min: -90, max: -50 }), y: fc.integer({ min: 400, max: 460 }) })
        .map(({ x, y }) => pin(x, y)),
      { nil: undefined },
    ),
  });
  const marks = fc
    .array(mark, { maxLength: 5 })
    .map((all): Marks => all.map(({ spot, ...rest }) => (spot ? { ...rest, spot } : rest)) as Marks);
  const opposite = { came: 'went', went: 'came', grew: 'eased', eased: 'grew', same: 'same' } as const;
  fc.assert(
    fc.property(marks, marks, (before, after) => {
      const there = changes(before, after);
      const back = changes(after, before);
      assert.deepEqual(
        there.map((one) => key(one, one.kind, one.change)).sort(),
        back.map((one) => key(one, opposite[one.kind], -one.change)).sort(),
      );
    }),
  );
});

test('[ASSESS-7] a visit compared with itself stays the same', () => {
  const marks: Marks = [
    {},
    { spot: pin(-60, 400) },
    { spot: pin(-60, 410), severity: 2 },
    { finding: 'spasm' },
  ];
  for (const { kind, change } of changes(marks, marks)) assert.deepEqual([kind, change], ['same', 0]);
});

const drawn = (device: number, marks: readonly { feeling: 'ache' | 'burning'; amount: number }[]) => {
  const room = new Telling(device);
  for (const mark of marks)
    room.say({
      kind: 'drawing-marked',
      drawing: crypto.randomUUID(),
      region: 'neck.back',
      side: 'left',
      ...mark,
    });
  return chartOf(room.facts).drawing;
};

test('[ASSESS-10] drawings are compared by feeling and amount', () => {
  const before = drawn(1, [{ feeling: 'ache', amount: 6 }]);
  const after = drawn(2, [
    { feeling: 'ache', amount: 3 },
    { feeling: 'burning', amount: 2 },
  ]);
  const compared = compareDrawings(before, after);
  assert.deepEqual(told(compared), ['eased left 6>3', 'came left ->2']);
  const [undrawn] = compareDrawings(before, []);
  assert.equal(
    changeWords(undrawn as DrawnChange),
    'ache in the left posterior neck was 6 and was not drawn again',
  );
  assert.deepEqual(
    compared.map(({ feeling }) => feeling),
    ['ache', 'burning'],
  );
});
