import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, ANSWERED, answered, answersOf, bornOn, calm, medicine, NOW } from '#test/screening.ts';
import type { AnswerValue } from './answer.ts';
import { fits, itemOf, items } from './items.ts';
import { partsOf, itemsOf } from './trace.ts';
import type { Condition } from './condition.ts';
import { ruleIds } from './rule-id.ts';
import { rules } from './rules.ts';
import { screen } from './screen.ts';

const LATER = '2026-01-20T14:00:00Z';
const openIn = (record: Parameters<typeof screen>[0], at = NOW) =>
  screen(record, at).handsOn.open.map(({ item, because }) => `${item} ${because}`);
const rulesOf = (record: Parameters<typeof screen>[0], at = NOW) =>
  screen(record, at).handsOn.reasons.map(({ rule }) => rule);

test('[SCREEN-1] the newest answer counts, whatever order they come in', () => {
  const record = after(calm({ fever: 'yes' }), { fever: 'no' }, NOW);
  assert.deepEqual(rulesOf(record), []);
  assert.deepEqual(rulesOf({ ...record, answers: record.answers.toReversed() }), []);
});

test('[SCREEN-1] of two answers at one instant the riskier counts, either way round', () => {
  const pairs: [string, AnswerValue, AnswerValue, string][] = [
    ['fever', 'yes', 'no', 'CI17'],
    ['phq-9', 1, 0, 'RF15'],
    ['medicines', [], [medicine('warfarin', 'anticoagulant')], 'CI09'],
  ];
  for (const [item, one, other, rule] of pairs)
    for (const values of [
      [one, other],
      [other, one],
    ]) {
      const answers = values.flatMap((value) => answersOf({ [item]: value }, NOW));
      const record = calm();
      assert.ok(rulesOf({ ...record, answers: [...record.answers, ...answers] }).includes(rule), item);
    }
  const weeks = calm({
    surgery: 'yes',
    'surgery-weeks': 8,
    'surgery-where': [{ region: 'knee.front', side: 'left' }],
  });
  assert.deepEqual(rulesOf({ ...weeks, answers: [...weeks.answers, ...answersOf({ 'surgery-weeks': 3 })] }), [
    'CI18',
  ]);
});

test('[SCREEN-3] what was not asked, or is not known, stays open with the worst that it could bring', () => {
  const { handsOn, homeTool } = screen(calm({ 'saddle-numbness': undefined, surgery: 'unknown' }), NOW);
  assert.deepEqual(handsOn.open, [
    { item: 'saddle-numbness', because: 'unanswered', rules: ['RF01'], worst: 'STOP_EMERG' },
    { item: 'surgery', because: 'unknown', rules: ['CI18'], worst: 'CLEAR' },
  ]);
  assert.deepEqual(
    homeTool.open.map(({ worst }) => worst),
    ['STOP_EMERG', 'MODIFY'],
  );
});

test('[SCREEN-3] nobody who answered nothing is free', () => {
  const { handsOn, validUntil } = screen(answered({}), NOW);
  assert.equal(handsOn.action, 'PROCEED');
  assert.ok(handsOn.open.length > 100);
  assert.equal(validUntil, null);
});

test('[SCREEN-3] an unknown part leaves a case unknown only where it could still decide it', () => {
  assert.deepEqual(openIn(calm({ headache: 'no', 'neck-pain': 'no', dizziness: undefined })), []);
  assert.deepEqual(openIn(calm({ 'neck-pain': 'yes', dizziness: undefined })), ['dizziness unanswered']);
});

test('[SCREEN-4] past its shelf life a no is open again and a yes goes on binding', () => {
  const at = '2026-03-01T14:00:00Z';
  const record = calm({
    implant: 'yes',
    'implant-where': [{ region: 'chest.pec', side: 'left' }],
    fever: 'yes',
  });
  assert.deepEqual(rulesOf(record, at), ['CI17', 'CI21']);
  const open = openIn(record, at);
  assert.ok(open.includes('chest-pain expired'));
  assert.ok(!open.some((line) => line.startsWith('fever') || line.startsWith('implant')));
  assert.deepEqual(rulesOf(after(record, { fever: 'no' }, at), at), ['CI21']);
});

test('[SCREEN-4] an expired number that met a case still meets it, and one that did not is open', () => {
  const at = '2026-02-20T14:00:00Z';
  const where = { surgery: 'yes', 'surgery-where': [{ region: 'knee.front', side: 'left' as const }] };
  assert.ok(rulesOf(calm({ ...where, 'surgery-weeks': 4 }), at).includes('CI18'));
  assert.ok(openIn(calm({ ...where, 'surgery-weeks': 8 }), at).includes('surgery-weeks expired'));
});

test('[SCREEN-4] weeks of pregnancy go on counting', () => {
  const pregnant = bornOn(calm({ pregnant: 'yes', 'pregnant-weeks': 18 }), '1994-01-01');
  const positions = (at: string) =>
    screen(pregnant, at).handsOn.limits.excludedPositions.map(({ position }) => position);
  assert.deepEqual(positions(LATER), ['prone', 'supine']);
  assert.deepEqual(positions('2026-01-12T14:00:00Z'), []);
});

test('[SCREEN-5] a follow-up that its question makes pointless counts as no, and opens that question first', () => {
  assert.deepEqual(openIn(calm({ surgery: 'no', 'surgery-weeks': undefined })), []);
  assert.deepEqual(openIn(calm({ 'night-pain': undefined, 'night-pain-constant': undefined })), [
    'night-pain unanswered',
  ]);
});

test('[SCREEN-5] a question that was taken back takes its follow-up with it, and item 9 nothing', () => {
  const before = calm({ 'night-pain': 'yes', 'night-pain-constant': 'yes', 'night-pain-not-eased': 'yes' });
  assert.deepEqual(rulesOf(before), ['RF11', 'RF09']);
  assert.deepEqual(rulesOf(after(before, { 'night-pain': 'no' }, NOW)), []);
  const item9 = after(calm({ 'phq-1': 3, 'phq-9': 1 }), { 'phq-1': 0 }, NOW);
  assert.deepEqual(rulesOf(item9), ['RF15']);
});

test('[SCREEN-5] a follow-up that was answered says yes to its question, left open or denied in the same breath', () => {
  const alone: [Record<string, AnswerValue>, string, string][] = [
    [{ 'night-pain-constant': 'yes' }, 'night-pain', 'RF11'],
    [{ 'platelets-below-50': 'yes' }, 'low-platelets', 'CI09'],
    [{ 'vascular-eds': 'yes' }, 'hypermobile', 'CI23'],
    [{ 'pregnancy-bleeding': 'yes' }, 'pregnant', 'CI14'],
    [{ 'implant-where': [{ region: 'chest.pec', side: 'left' }] }, 'implant', 'CI21'],
  ];
  for (const [given, question, rule] of alone)
    for (const said of [undefined, 'unknown', 'no']) {
      const { handsOn } = screen(calm({ ...given, [question]: said }), NOW);
      const reason = handsOn.reasons.find((one) => one.rule === rule);
      assert.ok(reason, `${question} ${said}`);
      assert.ok(reason.items.includes(Object.keys(given)[0] ?? ''), question);
      assert.equal(reason.since, ANSWERED);
    }
  assert.deepEqual(rulesOf(calm({ 'night-pain-constant': 'unknown', 'implant-where': [] })), []);
  assert.deepEqual(rulesOf(calm({ surgery: undefined, 'surgery-weeks': 3 })), ['CI18']);
  assert.deepEqual(rulesOf(calm({ surgery: 'no', 'surgery-weeks': 0 })), []);
});

test('[SCREEN-5] only what was said later takes a follow-up back', () => {
  const spread = { 'cancer-bones': 'yes', 'cancer-now': 'no' };
  assert.deepEqual(rulesOf(calm(spread)), ['CI16']);
  assert.deepEqual(rulesOf(after(calm(spread), { 'cancer-now': 'no' }, NOW)), []);
});

test('[SCREEN-5] whoever is past 55 is not asked about pregnancy; where the age is unknown the day of birth is open', () => {
  const record = calm({ pregnant: undefined });
  assert.deepEqual(openIn(bornOn(record, '1960-01-01')), []);
  assert.deepEqual(openIn(bornOn(record, '1990-01-01')), ['pregnant unanswered']);
  assert.ok(openIn(bornOn(record, null)).includes('born-on unanswered'));
  assert.ok(rulesOf(bornOn(calm({ pregnant: 'yes' }), '1960-01-01')).includes('CI14'));
  const told = after(bornOn(record, null), { 'born-on': '1960-01-01' }, NOW);
  assert.deepEqual(openIn(told), []);
});

test('[SCREEN-5] what is only noticed counts as no until somebody notices it', () => {
  assert.deepEqual(rulesOf(calm()), []);
  assert.deepEqual(rulesOf(calm({ 'cannot-consent': 'yes' })), ['CI36']);
});

test('[SCREEN-6] a medicine that nobody confirmed settles nothing', () => {
  const guessed = { ...medicine('warfarn', 'anticoagulant'), confirmed: false };
  assert.deepEqual(rulesOf(calm({ medicines: [guessed] })), []);
  assert.deepEqual(openIn(calm({ medicines: [guessed] })), ['medicines unconfirmed']);
  const both = [guessed, medicine('morphine', 'opioid')];
  assert.deepEqual(rulesOf(calm({ medicines: both })), ['CI10']);
});

test('[SCREEN-6] a new medicine makes the older list open, and what it holds goes on binding', () => {
  const record = after(calm({ medicines: [medicine('morphine', 'opioid')] }), { 'new-medicine': 'yes' }, NOW);
  assert.deepEqual(openIn(record, LATER), ['medicines expired']);
  assert.deepEqual(rulesOf(record, LATER), ['CI10']);
  assert.deepEqual(openIn(after(record, { medicines: [] }, LATER), LATER), []);
});

test("[SCREEN-7] a therapist's own yes raises the first case, and her no settles what is open", () => {
  const open = calm({ 'hot-swollen-joint': 'unknown' });
  assert.deepEqual(openIn(open), ['hot-swollen-joint unknown']);
  assert.deepEqual(openIn(after(open, { RF12: 'no' }, NOW)), []);
  assert.equal(screen(after(calm(), { RF02: 'yes' }, NOW), NOW).handsOn.action, 'STOP_URGENT');
  assert.deepEqual(rulesOf(after(after(calm(), { RF02: 'yes' }, ANSWERED), { RF02: 'no' }, NOW)), []);
});

test("[SCREEN-7] a therapist's no never beats a yes given to a question", () => {
  const record = after(calm({ 'hot-swollen-joint': 'yes' }), { RF12: 'no' }, NOW);
  assert.deepEqual(rulesOf(record), ['RF12']);
});

test('[SCREEN-7] her no runs out as well', () => {
  const record = after(calm({ 'hot-swollen-joint': 'unknown' }), { RF12: 'no' }, NOW);
  assert.ok(openIn(record, '2026-02-05T15:00:00Z').includes('hot-swollen-joint unknown'));
});

test('[SCREEN-23] every rule is there once, in order, with cases that read items of their kind', () => {
  assert.deepEqual(
    rules.map(({ id }) => id),
    ruleIds,
  );
  for (const { id, cases } of rules)
    for (const one of cases) {
      for (const leaf of leavesOf(one.when)) checkLeaf(leaf, `${id} ${one.id}`);
      for (const effect of [one.handsOn, one.homeTool])
        if (effect?.limits?.where !== undefined)
          assert.equal(itemOf(effect.limits.where)?.kind, 'places', id);
      if (one.until !== undefined)
        assert.ok([one.handsOn, one.homeTool].every((effect) => effect?.action === 'PROCEED'));
    }
});

test('[SCREEN-23] every item is there once, well named, short, and asked only by what is there', () => {
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  for (const item of items) {
    assert.match(item.id, /^[a-z][a-z0-9-]{1,60}$/u);
    assert.ok(item.noticed || item.kind === 'phq' || item.ask.endsWith('?'), item.id);
    if (item.kind !== 'phq') assert.ok(item.ask.split(' ').length <= 26, `${item.id} is long`);
    for (const leaf of item.askedIf === undefined ? [] : leavesOf(item.askedIf)) checkLeaf(leaf, item.id);
    assert.equal(item.choices !== undefined, item.kind === 'one' || item.kind === 'many', item.id);
  }
});

test('[SCREEN-23] a value fits its item, and nothing else does', () => {
  const place = { region: 'calf.upper', side: 'left' as const };
  const good: [string, AnswerValue][] = [
    ['fever', 'unknown'],
    ['pregnant-weeks', 24],
    ['phq-9', 3],
    ['sleep', 'badly'],
    ['positions-wanted', ['side', 'sitting']],
    ['born-on', '1974-03-02'],
    ['clot-where', [place]],
    ['medicines', [medicine('morphine', 'opioid')]],
    ['goals', [{ activity: 'Drive', score: 3 }]],
    ['RF12', 'no'],
  ];
  const bad: [string, AnswerValue][] = [
    ['fever', 'perhaps'],
    ['pregnant-weeks', 60],
    ['phq-9', 4],
    ['sleep', 'yes'],
    ['positions-wanted', ['floor']],
    ['born-on', 'March'],
    ['clot-where', ['left calf']],
    ['medicines', [place]],
    ['RF12', 1],
    ['no-such-item', 'yes'],
  ];
  for (const [item, value] of good) assert.ok(fits(item, value), item);
  for (const [item, value] of bad) assert.ok(!fits(item, value), item);
});

const leavesOf = (condition: Condition): readonly Condition[] =>
  partsOf(condition)?.flatMap(leavesOf) ?? [condition];

function checkLeaf(leaf: Condition, where: string): void {
  const kinds = 'yes' in leaf ? ['yes-no'] : ['number', 'phq', 'medicines', 'date'];
  for (const id of itemsOf(leaf))
    assert.ok(kinds.includes(itemOf(id)?.kind ?? 'none'), `${where} reads ${id}`);
}
