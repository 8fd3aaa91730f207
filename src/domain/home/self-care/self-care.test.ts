import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regions } from '#domain/atlas/regions.ts';
import type { Answer } from '#domain/screening/answer.ts';
import type { Condition } from '#domain/screening/condition.ts';
import { items, itemOf } from '#domain/screening/items.ts';
import { partsOf } from '#domain/screening/trace.ts';
import type { MedicineClass } from '#domain/screening/medicine-class.ts';
import { rules } from '#domain/screening/rules.ts';
import { after, answersOf, calm, medicine, NOW } from '#test/screening.ts';
import { tell } from '#test/self-care.ts';
import { AgeBand, bandYears, birthFor, isAgeDue } from './age-band.ts';
import { decide, graveAtOnce } from './decide.ts';
import { dueAtHome, homeCases, homeItems } from './home-items.ts';
import { askedByItem, medicineKinds } from './medicine-kinds.ts';
import { notAloneWords } from './not-alone-words.ts';
import { pagesFor } from './pages.ts';
import { isPrechecked } from './prechecked.ts';
import { allAnswers, type Run } from './run.ts';

const decided = (run: Run) => decide({ answers: allAnswers(run), bornOn: run.bornOn, at: NOW });
const BORN = '1974-03-02';

test('[SELF-1] somebody to whom nothing applies says so on three sheets, and something is offered', () => {
  const run = tell();
  assert.deepEqual(
    pagesFor(run, NOW).map(({ id }) => id),
    ['now', 'health', 'treatments'],
  );
  const found = decided(run);
  assert.equal(found.is, 'offered');
  assert.equal(found.is === 'offered' && found.offer.gate, 'free');
});

test('[SELF-1] a question of a home rule that could change anything, left open or not known, has nothing offered', () => {
  let decisive = 0;
  for (const item of homeItems.filter((id) => itemOf(id)?.kind === 'yes-no')) {
    for (const { record, born } of contextsOf(item)) {
      const saying = (value: string) => saidBy(after(record, { [item]: value }, NOW).answers, born);
      // Where the rest keeps from everything already, the answer is beside the point.
      if (saying('no').startsWith('not-alone')) continue;
      if (saying('yes') === saying('no')) continue;
      const left = record.answers.filter((answer) => answer.item !== item);
      // Nobody past the age for it is asked.
      if (!dueAtHome({ answers: left, bornOn: born, at: NOW }).includes(item)) continue;
      decisive += 1;
      // A follow-up that was answered with a yes says yes to its question (SCREEN-5): then that binds.
      const isSaid = isSaidByFollowUp(item, left);
      const isBound = (said: string) => said.startsWith('not-alone') || (isSaid && said === saying('yes'));
      assert.ok(isBound(saidBy(left, born)), `${item} left open`);
      assert.ok(isBound(saying('unknown')), `${item} not known`);
    }
  }
  assert.ok(decisive > 400, `${decisive} answers that change something were left out`);
});

test('[SELF-1] a place, a number or a list that is asked for and not given has nothing offered', () => {
  for (const item of homeItems.filter((id) => itemOf(id)?.kind !== 'yes-no')) {
    const record = calm({ ...gatesOf(item), medicines: medicinesFor(item) });
    const left = record.answers.filter((answer) => answer.item !== item);
    assert.match(saidBy(left, BORN), /^not-alone/, item);
  }
});

function saidBy(answers: readonly Answer[], born: string): string {
  const found = decide({ answers, bornOn: born, at: NOW });
  if (found.is === 'offered') return JSON.stringify(found);
  return `not-alone ${found.why} ${found.reasons.map(({ rule }) => rule).join(' ')}`;
}

const isSaidByFollowUp = (item: string, answers: readonly Answer[]): boolean =>
  answers.some(
    (answer) =>
      (answer.value === 'yes' || (Array.isArray(answer.value) && answer.value.length > 0)) &&
      gatesOf(answer.item)[item] === 'yes',
  );

/** Everything else said no, but for what leads to the question, and one of what stands beside it in a rule; at three ages. */
function contextsOf(item: string) {
  const beside = homeCases
    .map(({ when }) => leavesOf(when).flatMap((leaf) => ('yes' in leaf ? [leaf.yes] : [])))
    .filter((all) => all.includes(item))
    .flat();
  const besides = [undefined, ...new Set(beside)].filter((one) => one !== item);
  return besides.flatMap((one) =>
    ['2010-03-02', BORN, '1955-03-02'].map((born) => ({
      born,
      record: calm({
        ...gatesOf(item),
        medicines: medicinesFor(item),
        ...(one === undefined ? {} : { ...gatesOf(one), [one]: 'yes' }),
        [item]: 'no',
      }),
    })),
  );
}

test('[SELF-1] every question of a home rule stands on some page, whatever else is so', () => {
  const everything = tell({
    band: '18-49',
    so: [...items.map(({ id }) => id), 'phq-1', 'phq-2', 'not-sure'],
  });
  const told = new Set(everything.answers.map(({ item }) => item));
  const young = tell({ band: 'under-18' });
  for (const { item } of young.answers) told.add(item);
  const old = tell({ band: '56-64', so: ['headache', 'new-headache'] });
  for (const { item } of old.answers) told.add(item);
  const inhaling = tell({ so: ['inhaler', 'thinner', 'statin'] });
  for (const { item } of inhaling.answers) told.add(item);
  assert.deepEqual(
    homeItems.filter((item) => !told.has(item)),
    [],
  );
});

/** The answers that have a follow-up asked. */
function gatesOf(item: string): Record<string, string | number> {
  const before = itemOf(item)?.askedIf;
  if (before === undefined) return {};
  const gates = leavesOf(before).flatMap((leaf) => ('yes' in leaf ? [[leaf.yes, 'yes'] as const] : []));
  return Object.fromEntries(
    gates.flatMap(([gate, value]) => [[gate, value], ...Object.entries(gatesOf(gate))]),
  );
}

function medicinesFor(item: string) {
  const before = itemOf(item)?.askedIf;
  const classes =
    before === undefined ? [] : leavesOf(before).flatMap((leaf) => ('takes' in leaf ? [leaf.takes] : []));
  return classes.map((one) => medicine(one, one));
}

const leavesOf = (condition: Condition): readonly Condition[] =>
  partsOf(condition)?.flatMap(leavesOf) ?? [condition];

test('[SELF-2] a line that was ticked for several questions is unknown until it is asked which', () => {
  const run = tell({ so: ['chest-pain'] });
  const said = new Map(run.answers.map(({ item, value }) => [item, value]));
  assert.equal(said.get('chest-pain'), 'yes');
  assert.equal(said.get('breathless-at-rest'), 'no');
  assert.equal(pagesFor(run, NOW).find(({ kind }) => kind === 'which')?.id, 'now-sudden.chest-pain');
});

test('[SELF-3] each age that a rule or a question names is where a band begins', () => {
  const conditions = [
    ...homeCases.map(({ when }) => when),
    ...homeItems.flatMap((id) => itemOf(id)?.askedIf ?? []),
  ];
  const named = conditions.flatMap(leavesOf).flatMap((leaf) => ('age' in leaf ? [leaf.years] : []));
  const edges = Object.values(bandYears).map(([from]) => from);
  // Below 12 nobody can be pregnant: a child is asked all the same.
  assert.deepEqual(
    [...new Set(named)].filter((years) => years !== 12 && !edges.includes(years)),
    [],
  );
});

test('[SELF-3] a band is read as its oldest year, and asked again after 90 days', () => {
  assert.equal(birthFor({ band: '50-55', on: '2026-01-05' }), '1971-01-05');
  assert.equal(isAgeDue(null, '2026-01-05'), true);
  assert.equal(isAgeDue({ band: '50-55', on: '2026-01-05' }, '2026-04-04'), false);
  assert.equal(isAgeDue({ band: '50-55', on: '2026-01-05' }, '2026-04-05'), true);
  assert.deepEqual(Object.keys(bandYears), AgeBand.options);
});

test('[SELF-3] somebody under 18 is offered something only where a parent or guardian agrees', () => {
  assert.equal(decided(tell({ band: 'under-18' })).is, 'offered');
  const alone = decided(tell({ band: 'under-18', so: ['guardian-absent'] }));
  assert.equal(alone.is === 'not-alone' && alone.why, 'wait');
});

test('[SELF-4] each class of medicine that a home rule reads has a line, or a question in the same breath', () => {
  const conditions = [
    ...homeCases.map(({ when }) => when),
    ...homeItems.flatMap((id) => itemOf(id)?.askedIf ?? []),
  ];
  const read = new Set(conditions.flatMap(leavesOf).flatMap((leaf) => ('takes' in leaf ? [leaf.takes] : [])));
  const lines = new Set<MedicineClass>(medicineKinds.map((kind) => kind.class));
  for (const one of read) {
    if (lines.has(one)) continue;
    const item = askedByItem[one];
    assert.ok(item !== undefined && homeItems.includes(item), one);
    for (const condition of conditions) assert.ok(standsBeside(condition, one, item), `${one} ${item}`);
  }
});

/** Wherever the class counts, a yes to the item counts the same. */
function standsBeside(condition: Condition, one: MedicineClass, item: string): boolean {
  const parts = partsOf(condition);
  if (parts === undefined) return !('takes' in condition && condition.takes === one);
  if ('any' in condition && parts.some((part) => 'takes' in part && part.takes === one))
    return parts.flatMap(leavesOf).some((leaf) => 'yes' in leaf && leaf.yes === item);
  return parts.every((part) => standsBeside(part, one, item));
}

test('[SELF-4] two that keep platelets apart count as two; a medicine that nobody can name leaves it open', () => {
  const two = decided(tell({ so: ['aspirin', 'platelets'] }));
  assert.ok(two.is === 'offered' && !two.offer.tools.includes('ball-on-wall'));
  const one = decided(tell({ so: ['aspirin'] }));
  assert.ok(one.is === 'offered' && one.offer.tools.includes('ball-on-wall'));
  const unnamed = decided(tell({ so: ['not-sure'] }));
  assert.equal(unnamed.is === 'not-alone' && unnamed.why, 'unsure');
});

test('[SELF-5] an emergency, and thoughts of dying, are told the moment they are answered', () => {
  const at = NOW;
  assert.equal(
    graveAtOnce({ answers: answersOf({ 'chest-pain': 'yes' }), bornOn: BORN, at })?.why,
    'emergency',
  );
  assert.equal(graveAtOnce({ answers: answersOf({ 'phq-9': 1 }), bornOn: BORN, at })?.why, 'crisis');
  assert.equal(graveAtOnce({ answers: answersOf({ 'calf-pain': 'yes' }), bornOn: BORN, at }), null);
});

test('[SELF-5] low mood, or depression, has item 9 asked; 0 goes on, more does not', () => {
  const low = { so: ['phq-1', 'phq-2'], says: { 'phq-1': 2, 'phq-2': 1 } };
  assert.equal(decided(tell(low)).is, 'offered');
  assert.ok(tell(low).answers.some(({ item }) => item === 'phq-9'));
  const dying = decided(tell({ so: ['depression'], says: { 'phq-9': 2 } }));
  assert.equal(dying.is === 'not-alone' && dying.why, 'crisis');
  const fine = tell({ so: ['phq-1'], says: { 'phq-1': 1 } });
  assert.ok(!fine.answers.some(({ item }) => item === 'phq-9'));
});

const sensitive = (run: Run): boolean => {
  const found = decided(run);
  return found.is === 'offered' && found.sensitive;
};

test('[SELF-7] any limit, or 65 years, has the small dose', () => {
  assert.equal(sensitive(tell()), false);
  assert.equal(sensitive(tell({ band: '65-69' })), true);
  assert.equal(sensitive(tell({ so: ['fibromyalgia'] })), true);
  assert.equal(sensitive(tell({ so: ['recent-travel'] })), true);
});

test('[SELF-10] within two days nothing is asked again; later what may be new; a day after a stop everything', () => {
  const first = allAnswers(tell());
  const bornThen = birthFor({ band: '18-49', on: NOW.slice(0, 10) });
  const due = (answers: typeof first, at: string) => dueAtHome({ answers, bornOn: bornThen, at });
  assert.deepEqual(due(first, '2026-01-05T16:00:00Z'), []);
  const soon = due(first, '2026-01-08T15:00:00Z');
  assert.ok(soon.includes('fever') && soon.includes('new-medicine') && !soon.includes('osteoporosis'));
  assert.ok(
    due(first, '2026-02-06T15:00:00Z').includes('chest-pain'),
    'a symptom is on the shelf for a month',
  );
  const stopped = allAnswers(tell({ so: ['calf-pain'] }));
  assert.ok(due(stopped, '2026-01-07T15:00:00Z').includes('calf-pain'));
  assert.ok(due(stopped, '2026-01-07T15:00:00Z').includes('osteoporosis'));
});

test('[SELF-10] a new medicine has all of them asked again', () => {
  const earlier = allAnswers(tell());
  const at = '2026-01-08T15:00:00Z';
  const run = tell({ earlier, at, so: ['new-medicine', 'opioid'] });
  const found = decide({ answers: allAnswers(run), bornOn: run.bornOn, at });
  assert.ok(found.is === 'offered' && !found.offer.tools.includes('stick'));
});

test('[SELF-11] the complex case of reference 4.6: seated, by hand or with a ball at the wall, the small dose', () => {
  const persona = tell({
    band: '65-69',
    so: ['walking-aid', 'copd', 'oxygen', 'depression', 'night-pain', 'opioid'],
  });
  const found = decided(persona);
  assert.ok(found.is === 'offered');
  assert.deepEqual(found.offer.tools, ['ball-on-wall', 'hands']);
  assert.deepEqual(found.offer.positions, ['seated']);
  assert.equal(found.sensitive, true);
  assert.equal(found.offer.highestPressure, 2);
});

test('[SELF-11] the same with night pain that never lets up is sent to a doctor today', () => {
  const found = decided(
    tell({ so: ['walking-aid', 'oxygen', 'night-pain', 'night-pain-constant', 'opioid'] }),
  );
  assert.equal(found.is === 'not-alone' && found.why, 'today');
});

test('the places of the tests are on the body', () => {
  assert.ok(regions.some(({ id }) => id === 'foot.sole'));
});

test('[SELF-6] each rule that can keep somebody from working alone has its words, plain and with what to do', () => {
  const keeping = rules.filter(({ cases }) =>
    cases.some(
      ({ homeTool, handsOn }) =>
        isOneOf(homeTool?.action, ['CLEAR', 'WITHHOLD', 'STOP_URGENT', 'STOP_EMERG']) ||
        isOneOf(handsOn?.action, ['STOP_URGENT', 'STOP_EMERG']),
    ),
  );
  const untold = keeping.filter(({ id }) => notAloneWords[id] === undefined);
  assert.deepEqual(
    untold.map(({ id }) => id),
    [],
  );
});

const isOneOf = (action: string | undefined, all: readonly string[]): boolean =>
  action !== undefined && all.includes(action);

test('[SELF-12] what was just said no to is not asked again before the session; half an hour later, or with a yes, it is', () => {
  const fine = allAnswers(tell());
  assert.equal(isPrechecked(fine, NOW), true);
  assert.equal(isPrechecked(fine, '2026-01-05T15:30:00Z'), false);
  assert.equal(isPrechecked(allAnswers(tell({ so: ['last-4-hours-painkiller'] })), NOW), false);
  assert.equal(isPrechecked(allAnswers(tell({ so: ['recent-fall'] })), NOW), false);
  assert.equal(isPrechecked([], NOW), false);
});

const why = (so: string): string => {
  const found = decided(tell({ so: [so] }));
  return found.is === 'not-alone' ? found.why : found.is;
};

test('[SELF-6] a fever passes by itself; with a hernia a doctor is asked', () => {
  assert.equal(why('fever'), 'wait');
  assert.equal(why('hernia'), 'ask');
});
