import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { phq9Score } from '#domain/intake/phq.ts';
import { detectableChange } from '#domain/plan/detectable-changes.ts';
import { near } from '#test/near.ts';
import { type Instrument, deciding } from './instrument.ts';
import { instrumentOf, instruments } from './instruments.ts';
import { scoreWarnings } from './score-warnings.ts';
import { type Answers, type NoneTicked, type Score, score } from './score.ts';

const known = (id: string): Instrument => {
  const found = instrumentOf(id);
  assert.ok(found, `${id} is not known`);
  return found;
};

const inOrder = (id: string, values: readonly (number | null)[]): Answers =>
  Object.fromEntries(
    known(id).items.flatMap((item, place) => (place in values ? [[item.id, values[place]]] : [])),
  );

function scored(id: string, values: readonly (number | null)[], none?: NoneTicked): Score {
  const told = score(known(id), inOrder(id, values), none);
  assert.ok(told.ok, JSON.stringify(told));
  return told.value;
}

function refusedAs(id: string, values: readonly (number | null)[]): { kind: string; items: unknown } {
  const told = score(known(id), inOrder(id, values));
  assert.ok(!told.ok, JSON.stringify(told));
  return { kind: told.refusal.kind, items: 'items' in told.refusal ? told.refusal.items : [] };
}

test('[OUTCOME-26] every instrument: full, missing and out-of-range answers', () => {
  for (const one of instruments) {
    const { lowest, highest } = one.answers;
    for (const [value, edge] of [
      [lowest, 'lowest'],
      [highest, 'highest'],
    ] as const) {
      const total = scored(
        one.id,
        one.items.map(() => value),
        'confirmed',
      ).score;
      near(total, edge === 'lowest' ? one.range[0] : one.range[1], 1e-12);
    }
    const blank = score(one, {});
    assert.ok(!blank.ok && blank.refusal.kind !== 'not-an-answer', `${one.id} made a score of nothing`);
    for (const bad of [lowest - 1, highest + 1, Number.NaN, ...(one.answers.whole ? [lowest + 0.5] : [])])
      assert.equal(refusedAs(one.id, [bad]).kind, 'not-an-answer', `${one.id} took ${bad}`);
    assert.ok(
      !score(one, {
        ...inOrder(
          one.id,
          one.items.map(() => lowest),
        ),
        another: 1,
      }).ok,
    );
  }
});

test('[OUTCOME-26] PHQ-9: up to two missing are made up, three are too many, item 9 never', () => {
  const full = scored('phq9', [1, 2, 3, 0, 1, 2, 3, 0, 1]);
  assert.deepEqual([full.score, full.band, full.madeUp], [13, 'moderate', []]);
  const two = scored('phq9', [2, 2, null, null, 1, 1, 1, 1, 0]);
  near(two.unrounded, (8 * 9) / 7);
  assert.deepEqual([two.score, two.madeUp], [10, ['phq-3', 'phq-4']]);
  assert.deepEqual(refusedAs('phq9', [1, null, null, null, 1, 1, 1, 1, 0]).items, [
    'phq-2',
    'phq-3',
    'phq-4',
  ]);
  assert.deepEqual(refusedAs('phq9', [1, 1, 1, 1, 1, 1, 1, 1]).items, ['phq-9']);
});

const points = (id: string, place: number): number | undefined => known(id).mdc[place]?.points;

test('[OUTCOME-28] the form and the instrument score a PHQ-9 alike; the plan and the instruments know the same errors', () => {
  const answer = fc.constantFrom(0, 1, 2, 3, null);
  fc.assert(
    fc.property(fc.array(answer, { minLength: 9, maxLength: 9 }), (values) => {
      const said = new Map(
        values.flatMap((value, place) =>
          value === null ? [] : [[`phq-${place + 1}` as const, value] as const],
        ),
      );
      const told = score(known('phq9'), inOrder('phq9', values));
      const form = phq9Score(said);
      assert.deepEqual(told.ok ? [told.value.score, told.value.band] : [null, null], [form.total, form.band]);
    }),
  );
  assert.equal(points('nprs', 0), detectableChange('pain')?.points);
  assert.equal(points('nprs', 1), detectableChange('neck-pain')?.points);
  assert.equal(points('psfs', 0), detectableChange('goals')?.points);
  assert.equal(points('psfs', 1), detectableChange('goal')?.points);
});

test('[OUTCOME-26] RMDQ counts ticks; none ticked is asked for once more', () => {
  const ticks = known('rmdq').items.map((_, place) => (place % 3 === 0 ? 1 : null));
  assert.equal(scored('rmdq', ticks).score, 8);
  assert.equal(refusedAs('rmdq', []).kind, 'none-ticked');
  assert.equal(scored('rmdq', [], 'confirmed').score, 0);
  assert.equal(known('rmdq').items.length, 24);
});

test('[OUTCOME-26] FIQR: domains by 3, 1 and 2; one missing a domain is made up and flagged, two are too many', () => {
  const all = [...Array.from({ length: 9 }, () => 6), 4, 5, ...Array.from({ length: 10 }, () => 7)];
  const full = scored('fiqr', all);
  assert.deepEqual([full.score, full.parts], [18 + 9 + 35, { function: 18, overall: 9, symptoms: 35 }]);
  const holes = scored('fiqr', all.with(0, null as never).with(15, null as never));
  assert.deepEqual([holes.score, holes.madeUp], [62, ['function-1', 'symptom-5']]);
  assert.deepEqual(refusedAs('fiqr', all.with(9, null as never).with(10, null as never)).items, [
    'overall-1',
    'overall-2',
  ]);
});

test('[OUTCOME-26] PSFS takes the activities there are, PEG and PHQ-2 want them all, trials want three', () => {
  assert.equal(scored('psfs', [3, 5, null, 7]).score, 5);
  assert.equal(scored('psfs', [4]).score, 4);
  assert.deepEqual(refusedAs('peg', [3, 5]).items, ['activity']);
  near(scored('peg', [3, 5, 6]).score, 14 / 3);
  assert.equal(refusedAs('phq2', [3]).kind, 'missing');
  assert.deepEqual([scored('phq2', [3, 0]).band, scored('phq2', [1, 1]).band], ['positive', 'negative']);
  near(scored('ppt', [2.5, 2.7, 3.1]).score, 8.3 / 3);
  assert.equal(refusedAs('ppt', [2.5, 2.7]).kind, 'missing');
  assert.deepEqual([scored('gad7', [1, 1, 1, 1, 1, null, null]).score, scored('groc', [-5]).score], [7, -5]);
});

const itemNine = (values: readonly (number | null)[], total: number | null): string =>
  scoreWarnings(known('phq9'), inOrder('phq9', values), total).join(' ');

test('[OUTCOME-37] item 9 above 0 asks for a person, 0 rules nothing out, no answer is said; also where there is no score', () => {
  assert.match(
    itemNine([0, 0, 0, 0, 0, 0, 0, 0, 1], 1),
    /^Item 9 is above 0: somebody asks .* at this visit/u,
  );
  assert.match(itemNine([null, null, null, 0, 0, 0, 0, 0, 3], null), /above 0/u);
  assert.match(itemNine([1, 1, 1, 1, 1, 1, 1, 1, 0], 8), /does not rule out/u);
  assert.match(itemNine([1, 1, 1, 1, 1, 1, 1, 1, null], null), /was not answered/u);
});

const countOfWarnings = (id: string, totals: readonly (number | null)[]): number[] =>
  totals.map((total) => scoreWarnings(known(id), {}, total).length);

test('[OUTCOME-37] a PHQ-2 of 3 asks the PHQ-9; an RMDQ below 4 or above 20 stands at an end', () => {
  assert.deepEqual(countOfWarnings('phq2', [2, 3, 6, null]), [0, 1, 1, 0]);
  assert.deepEqual(countOfWarnings('rmdq', [3, 4, 20, 21, null]), [1, 0, 0, 1, 0]);
  assert.deepEqual(countOfWarnings('gad7', [21]), [0]);
});

test('[OUTCOME-27] words are shipped only where their licence was seen; nothing restricted is here', () => {
  for (const one of instruments) {
    assert.ok(one.licence.note.length > 0 && one.licence.source.length > 0 && one.version >= 1);
    if (one.text === 'exact') assert.match(one.licence.source, /^V\d+$/u);
    if (one.licence.source === 'recalled') assert.equal(one.text, 'not-shipped');
  }
  for (const restricted of [
    'odi',
    'ndi',
    'quickdash',
    'psqi',
    'isi',
    'hit6',
    'sf36',
    'bdi',
    'stai',
    'mpq',
    'bpi',
    'fabq',
    'tsk',
    'csi',
  ])
    assert.equal(instrumentOf(restricted), undefined);
  assert.equal(instrumentOf('PHQ-9'), instrumentOf('phq9'));
});

test('[OUTCOME-9] only a verified number decides', () => {
  for (const one of instruments)
    for (const list of [one.mdc, one.mcid]) {
      const decides = deciding(list);
      assert.ok(decides === null || decides.mark === 'verified');
    }
  assert.equal(deciding(known('nprs').mdc)?.points, 1.77);
  assert.equal(deciding(known('rmdq').mdc), null);
});
