import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { fits, itemOf, items } from '#domain/screening/items.ts';
import type { FormState } from './form-state.ts';
import { progressOf, stepsFor, unansweredRequired } from './form.ts';
import { sections } from './sections.ts';
import { answersOfTicks, isTicked } from './ticks.ts';
import { questionsBefore } from './wanted.ts';

const at = '2026-03-02T15:00:00Z';
const everything: readonly ItemId[] = items.map(({ id }) => id);
const adult = { bornOn: '1990-05-04' };

const given = (values: Readonly<Record<ItemId, AnswerValue>>): Answer[] =>
  Object.entries(values).map(([item, value]) => ({ item, value, at, by: 'client' }));

const form = (state: Partial<FormState> = {}): FormState => ({
  answers: [],
  person: adult,
  purpose: 'full',
  due: everything,
  at,
  watchesItem9: true,
  toSign: ['treatment'],
  ...state,
});

const asked = (state: FormState): ItemId[] => stepsFor(state).flatMap((step) => step.items);
const ids = (state: FormState): string[] => stepsFor(state).map(({ id }) => id);

test('[INTAKE-1] every question that can be asked stands on one card, and an overview’s lines hold all of its questions', () => {
  const cards = sections.flatMap((section) => section.cards);
  const placed = cards.flatMap((card) => card.items);
  const askable = items.filter(({ noticed }) => !noticed).map(({ id }) => id);
  assert.deepEqual([...placed].sort(), [...askable].sort());
  assert.equal(new Set(cards.map(({ id }) => id)).size, cards.length);
  for (const card of cards) {
    if (card.kind === 'overview')
      for (const item of card.items) assert.equal(itemOf(item)?.kind, 'yes-no', item);
    assert.ok(card.kind === 'overview' ? card.none : card.lines.length === 0, card.id);
  }
});

test('[INTAKE-2] a form asks what is due and relevant in an order that never changes, whatever is answered', () => {
  const order = sections.flatMap((section) => section.cards.map((card) => card.id));
  const place = (id: string): number => order.indexOf(id.split('.')[0] ?? id);
  const values = fc.dictionary(
    fc.constantFrom(...items.filter(({ kind }) => kind === 'yes-no').map(({ id }) => id)),
    fc.constantFrom('yes', 'no', 'unknown'),
  );
  fc.assert(
    fc.property(values, fc.subarray([...everything]), (answers, due) => {
      const steps = stepsFor(form({ answers: given(answers), due }));
      const places = steps.map(({ id }) => place(id));
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
      for (const item of steps.flatMap((step) => step.items))
        assert.ok(due.includes(item) || itemOf(item)?.askedIf !== undefined, item);
      assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
    }),
  );
});

test('[INTAKE-2] a follow-up is asked only after the answer that makes it matter', () => {
  assert.ok(!asked(form()).includes('night-pain-constant'));
  assert.ok(asked(form({ answers: given({ 'night-pain': 'yes' }) })).includes('night-pain-constant'));
  assert.ok(!asked(form({ answers: given({ 'night-pain': 'no' }) })).includes('night-pain-constant'));
  const stroke = given({ headache: 'yes', 'new-headache': 'yes' });
  assert.ok(!asked(form({ answers: stroke })).includes('temple-tender'));
  assert.ok(asked(form({ answers: stroke, person: { bornOn: '1960-01-01' } })).includes('temple-tender'));
});

test('[INTAKE-2] what is due when the form opens brings its follow-ups with it, unless an earlier answer still counts', () => {
  const answers = given({ 'night-pain': 'yes' });
  assert.deepEqual(asked(form({ purpose: 'update', toSign: [], due: ['night-pain'], answers })), [
    'night-pain',
    'night-pain-not-eased',
    'night-pain-constant',
  ]);
  const earlier = given({ 'night-pain-constant': 'no' });
  assert.deepEqual(asked(form({ purpose: 'update', toSign: [], due: ['night-pain'], answers, earlier })), [
    'night-pain',
    'night-pain-not-eased',
  ]);
});

test('[INTAKE-2] a follow-up names the questions before it, so that a form that must not see their answers asks them again', () => {
  assert.deepEqual(questionsBefore('breathless-flat'), ['copd', 'asthma-unstable']);
  assert.deepEqual(questionsBefore('inr-above-range'), ['medicines']);
  assert.deepEqual(questionsBefore('fever'), []);
});

test('[INTAKE-3] everybody from 12 to 55 is asked about pregnancy with a no for whom it does not concern, and nobody for their sex', () => {
  const pregnancy = (bornOn: string | null): boolean =>
    asked(form({ person: { bornOn } })).includes('pregnant');
  assert.deepEqual(['2014-03-02', '1970-03-03', '2014-03-03', '1970-03-02', null].map(pregnancy), [
    true,
    true,
    false,
    false,
    true,
  ]);
  const step = stepsFor(form()).find(({ id }) => id === 'pregnancy');
  assert.match(step?.none ?? '', /does not apply to me/);
  assert.ok(!asked(form()).includes('pregnant-weeks'));
  assert.ok(asked(form({ answers: given({ pregnant: 'yes' }) })).includes('pregnant-weeks'));
  assert.ok(items.every(({ id, ask }) => !/\b(sex|gender|woman|man|female|male)\b/i.test(`${id} ${ask}`)));
});

test('[INTAKE-4] the day of birth is asked where the practice does not have it, and stays to be corrected', () => {
  assert.ok(!ids(form()).includes('birth'));
  assert.equal(ids(form({ person: { bornOn: null } }))[0], 'birth');
  const child = form({ person: { bornOn: null }, answers: given({ 'born-on': '2012-01-01' }) });
  assert.deepEqual(ids(child).slice(0, 2), ['birth', 'guardian']);
});

test('[INTAKE-5] the PHQ-9 is asked only where item 9 is watched, and only where the PHQ-2 or what is known calls for it', () => {
  const low = given({ 'phq-1': 1, 'phq-2': 1 });
  const high = given({ 'phq-1': 2, 'phq-2': 1 });
  const known = given({ depression: 'yes', 'phq-1': 0, 'phq-2': 0 });
  assert.ok(asked(form()).includes('phq-1'));
  assert.ok(!asked(form({ answers: low })).includes('phq-9'));
  assert.ok(asked(form({ answers: high })).includes('phq-9'));
  assert.ok(asked(form({ answers: known })).includes('phq-9'));
  assert.ok(!asked(form({ answers: high, watchesItem9: false })).includes('phq-9'));
  assert.ok(!asked(form({ answers: high, watchesItem9: false })).includes('phq-3'));
});

test('[INTAKE-6] a line that is left empty is a no to each of its questions; a ticked one is unknown to each until it is told', () => {
  const [step] = stepsFor(form()).filter(({ id }) => id === 'now-sudden');
  assert.ok(step);
  const ticked = answersOfTicks(step, ['chest-pain'], []);
  assert.equal(ticked.length, step.items.length);
  for (const { item, value } of ticked) {
    assert.ok(fits(item, value));
    const isOfLine: boolean = step.lines[0]?.items.includes(item) ?? false;
    assert.equal(value, isOfLine ? 'unknown' : 'no');
  }
  const answers = given(Object.fromEntries(ticked.map(({ item, value }) => [item, value])));
  const detail = stepsFor(form({ answers })).find(({ id }) => id === 'now-sudden.chest-pain');
  assert.deepEqual(detail?.items, ['chest-pain', 'breathless-at-rest', 'cold-sweat', 'arm-jaw-pain']);
  const told = given({ ...valuesOf(answers), 'chest-pain': 'yes', 'cold-sweat': 'no' });
  const again = new Map(answersOfTicks(step, ['chest-pain'], told).map(({ item, value }) => [item, value]));
  assert.equal(again.get('chest-pain'), 'yes');
  assert.equal(again.get('cold-sweat'), 'no');
  const none = answersOfTicks(step, [], told);
  assert.ok(none.every(({ value }) => value === 'no'));
  assert.ok(
    step.lines.every(
      (line) => !isTicked(line, given(Object.fromEntries(none.map((one) => [one.item, one.value])))),
    ),
  );
});

const valuesOf = (answers: readonly Answer[]): Record<ItemId, AnswerValue> =>
  Object.fromEntries(answers.map(({ item, value }) => [item, value]));

test('[INTAKE-6] a line of one question is a yes when it is ticked, and asks nothing more', () => {
  const [step] = stepsFor(form()).filter(({ id }) => id === 'now-head');
  assert.ok(step);
  const ticked = answersOfTicks(step, ['neck-pain'], []);
  assert.equal(ticked.find(({ item }) => item === 'neck-pain')?.value, 'yes');
  const answers = given(Object.fromEntries(ticked.map(({ item, value }) => [item, value])));
  assert.ok(!ids(form({ answers })).some((id) => id.startsWith('now-head.')));
});

test('[INTAKE-7] where only some questions of a line are due, each of them stands alone in its own words', () => {
  const steps = stepsFor(form({ purpose: 'update', due: ['chest-pain', 'fever', 'chills'], toSign: [] }));
  assert.deepEqual(
    steps.map(({ id, lines }) => [id, lines.map((line) => line.items)]),
    [
      ['now-sudden', [['chest-pain']]],
      ['now-ill', [['fever', 'chills']]],
    ],
  );
  assert.equal(steps[0]?.lines[0]?.words, itemOf('chest-pain')?.ask);
});

test('[INTAKE-8] a form can be handed in once every question of risk that is due and relevant is answered', () => {
  const open = unansweredRequired(form());
  assert.ok(open.includes('chest-pain') && open.includes('medicines') && open.includes('phq-2'));
  assert.ok(!open.includes('story') && !open.includes('goals') && !open.includes('feels-unsafe'));
  assert.deepEqual(unansweredRequired(form({ answers: filledIn() })), []);
  assert.deepEqual(unansweredRequired(form({ answers: [...filledIn(), ...given({ surgery: 'yes' })] })), [
    'surgery-where',
    'surgery-weeks',
  ]);
  const earlier = filledIn();
  assert.ok(unansweredRequired(form({ earlier, due: ['fever'] })).includes('fever'));
});

/** A healthy adult's no to everything, and no medicines. */
function filledIn(): Answer[] {
  return items.flatMap(({ id, kind }) => {
    if (kind === 'yes-no') return given({ [id]: 'no' });
    if (kind === 'phq') return given({ [id]: 0 });
    return kind === 'medicines' ? given({ [id]: [] }) : [];
  });
}

test('[INTAKE-9] progress counts steps with every required answer, and those without any once they were passed', () => {
  const state = form({ due: ['fever', 'chills', 'story'], toSign: [] });
  const steps = stepsFor(state);
  assert.deepEqual(
    steps.map(({ id }) => id),
    ['story', 'drawing', 'now-ill'],
  );
  assert.deepEqual(progressOf(steps, []), { done: 0, of: 3 });
  assert.deepEqual(progressOf(steps, given({ fever: 'no' }), ['story']), { done: 1, of: 3 });
  assert.deepEqual(progressOf(steps, given({ fever: 'no', chills: 'no' }), ['story', 'drawing']), {
    done: 3,
    of: 3,
  });
});

test('[INTAKE-18] whoever is under 18 is not asked in the form whether somebody hurts them', () => {
  assert.ok(asked(form()).includes('feels-unsafe'));
  assert.ok(!asked(form({ person: { bornOn: '2012-01-01' } })).includes('feels-unsafe'));
});

test('[INTAKE-19] an update asks neither for a drawing nor for a signature unless a text is unsigned', () => {
  assert.deepEqual(ids(form({ purpose: 'update', due: [], toSign: [] })), []);
  assert.deepEqual(ids(form({ purpose: 'update', due: [], toSign: ['privacy'] })), ['consent']);
  assert.ok(ids(form({ due: [] })).includes('drawing'));
});
