import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { deciding } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import type { Episode } from '#domain/plan/episode.ts';
import { aCourse, anEpisode, aRating, beganOn, onDay, visitsOn, zone } from '#test/a-course.ts';
import { readingGrade } from '#test/reading-grade.ts';
import { asksOf, bundle, byHand } from './bundle.ts';
import { type AskingOf, checkInDue } from './check-in.ts';
import { stillOpen } from './still-open.ts';
import { saidBy } from './said.ts';
import { keptByHand, keptFromPhone } from './keep-answer.ts';
import { questionsOf, secondsOf } from './question.ts';

const looking = (days: number) => ({ now: Temporal.Instant.from(onDay(days)), zone });
const dayAfter = (days: number): string => Temporal.PlainDate.from(beganOn).add({ days }).toString();
const asking = (own: Partial<AskingOf> = {}): AskingOf => ({
  course: aCourse(),
  begun: true,
  visitAhead: false,
  answered: [],
  ...own,
});
const due = (own: Partial<AskingOf>, days: number) => checkInDue(asking(own), looking(days));
const named = (own: Partial<AskingOf>, days: number) => {
  const told = due(own, days);
  return told && [told.moment, ...told.asks.map(({ instrument }) => instrument)];
};
const of = (indication: string): Episode => {
  const episode = anEpisode();
  return { ...episode, details: { ...episode.details, indication } };
};
const ids = (indication: string) => asksOf(indication, 'reassessment').map(({ instrument }) => instrument);
const everything = (instruments: readonly string[], days: number) =>
  instruments.map((instrument) => ({ instrument, day: dayAfter(days) }));
const kept = (instrument: string, answers: Record<string, number | null>) =>
  keptFromPhone({ instrument, answers });
const scoredByHand = (instrument: string, answers: Record<string, number>, total: number | null = null) => {
  const told = keptByHand({ instrument, answers, total });
  return told.ok ? told.value.score : told.refusal.kind;
};
const general = ['nprs-now', 'nprs-worst', 'nprs-average', 'peg', 'phq2', 'sleep'];
const again = ['nprs-now', 'nprs-worst', 'nprs-average', 'groc', 'peg', 'phq2', 'sleep'];

test('[ASKED-1] what is asked follows the complaint, the change altogether only afterwards', () => {
  assert.deepEqual(
    asksOf(null, 'baseline').map(({ instrument }) => instrument),
    general,
  );
  assert.ok(ids('low-back-pain').includes('rmdq') && !ids('neck-pain').includes('rmdq'));
  assert.ok(ids('fibromyalgia').includes('fiqr') && ids('fibromyalgia').includes('groc'));
  for (const { instrument } of asksOf('fibromyalgia', 'baseline')) assert.notEqual(instrument, 'groc');
});

test('[ASKED-2] nothing without words of ours, and no PHQ-9', () => {
  for (const { instrument, source } of bundle) {
    const known = instrumentOf(instrument);
    assert.ok(known && known.text !== 'not-shipped' && source.length > 0, instrument);
    assert.ok(!known.items.some(({ id }) => id === 'phq-9'));
    for (const question of questionsOf([instrument])) assert.ok(question.ask.length > 0, question.key);
  }
});

test('[ASKED-3] a baseline is asked before the first treatment, and never after it began', () => {
  const nobody = { course: aCourse({ episode: null, plan: null }), begun: false };
  assert.deepEqual(named({ ...nobody, visitAhead: true }, 0), ['baseline', ...general]);
  assert.equal(named(nobody, 0), null);
  assert.equal(named({ begun: false }, 0)?.[0], 'baseline');
  assert.equal(named({ begun: true }, 0), null);
  const answered = everything(general, 0);
  assert.equal(named({ ...nobody, visitAhead: true, answered }, 28), null);
  assert.equal(named({ ...nobody, visitAhead: true, answered }, 29)?.[0], 'baseline');
});

test('[ASKED-4] a look again is asked by weeks or visits, from three days before', () => {
  const seen = visitsOn([0, 7]);
  const course = aCourse({ visits: seen });
  assert.equal(named({ course }, 24), null);
  assert.deepEqual(named({ course }, 25), ['reassessment', ...again]);
  const six = aCourse({ visits: visitsOn([0, 3, 7, 10, 14, 17]) });
  assert.equal(named({ course: six }, 17)?.[0], 'reassessment');
  assert.equal(named({ course: six, answered: everything(again, 17) }, 20), null);
  assert.equal(named({ course: aCourse({ plan: null }) }, 60), null);
  const looked = aCourse({ visits: seen, ratings: [aRating(26, [5, 5])] });
  assert.equal(named({ course: looked }, 27)?.[0], 'reassessment');
  assert.equal(named({ course: looked, answered: everything(again, 25) }, 49), null);
  assert.equal(named({ course: looked, answered: everything(again, 25) }, 50)?.[0], 'reassessment');
});

test('[ASKED-4] what is due within a week comes along, so that the phone does not ask every other day', () => {
  const answered = [
    ...everything(['nprs-now'], 4),
    ...everything(['sleep'], 10),
    ...everything(['groc', 'peg', 'phq2', 'nprs-worst', 'nprs-average'], 0),
  ];
  const told = named({ answered }, 25);
  assert.ok(told?.includes('nprs-now') && !told.includes('sleep'));
});

test('[ASKED-5] at the end of a course it is asked for two weeks', () => {
  const end = { endedOn: dayAfter(30), why: 'goals-met' as const, words: '' };
  const course = aCourse({ episode: { ...anEpisode(), end } });
  assert.deepEqual(named({ course }, 44), ['discharge', ...again]);
  assert.equal(named({ course }, 45), null);
  assert.equal(named({ course, answered: everything(again, 27) }, 31), null);
  assert.notEqual(named({ course, answered: everything(again, 26) }, 31), null);
});

test('[ASKED-6] what was answered on this phone is not asked again, and one question serves two', () => {
  const told = due({ begun: false }, 0);
  assert.ok(told);
  assert.deepEqual(stillOpen(told, everything(['peg', 'sleep'], 0)), [
    'nprs-now',
    'nprs-worst',
    'nprs-average',
    'phq2',
  ]);
  const later = { ...told, asks: [{ instrument: 'peg', since: dayAfter(3) }] };
  assert.deepEqual(stillOpen(later, everything(['peg'], 3)), ['peg']);
  assert.deepEqual(stillOpen(later, everything(['peg'], 4)), []);
  const [average] = questionsOf(['nprs-average', 'peg']);
  assert.deepEqual(average?.kind === 'number' && average.fills, [
    { instrument: 'nprs-average', item: 'pain' },
    { instrument: 'peg', item: 'pain' },
  ]);
});

test('[ASKED-6] whenever it is answered in full, nothing is due the same day or the day after', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.array(fc.nat(200), { maxLength: 12 }),
      fc.constantFrom('fibromyalgia', 'low-back-pain', 'scar'),
      (day, visits, indication) => {
        const sorted = visits.toSorted((one, other) => one - other).filter((one) => one <= day);
        const course = aCourse({ episode: of(indication), visits: visitsOn(sorted) });
        const told = due({ course }, day);
        const answered = everything(told?.asks.map(({ instrument }) => instrument) ?? [], day);
        for (const later of [day, day + 1])
          assert.equal(told && due({ course, answered }, later), null, `${day} ${later}`);
      },
    ),
  );
});

test('[ASKED-6] one answer goes to both, a leaf left blank is told apart from none that is true', () => {
  const asked = ['nprs-average', 'peg', 'rmdq'];
  const answers = { 'nprs-average.pain': 6, 'peg.enjoyment': 4, 'peg.activity': null };
  const said = saidBy(asked, { answers, ticks: {} });
  assert.deepEqual(
    said.map((one) => [one.instrument, one.answers]),
    [
      ['nprs-average', { pain: 6 }],
      ['peg', { pain: 6, enjoyment: 4, activity: null }],
      ['rmdq', {}],
    ],
  );
  const [none] = saidBy(['rmdq'], { answers, ticks: { rmdq: [] } });
  assert.deepEqual([none?.answers, none?.none], [{}, 'confirmed']);
  const [ticked] = saidBy(['rmdq'], { answers, ticks: { rmdq: ['rmdq-2'] } });
  assert.deepEqual([ticked?.answers, ticked?.none], [{ 'rmdq-2': 1 }, undefined]);
});

test('[ASKED-7] less than two minutes, whatever the complaint; the end of the list falls away', () => {
  for (const indication of ['fibromyalgia', 'low-back-pain', 'neck-pain', 'other'])
    for (const days of [0, 30]) {
      const told = due({ course: aCourse({ episode: of(indication) }), begun: days > 0 }, days);
      const asked = told?.asks.map(({ instrument }) => instrument) ?? [];
      assert.ok(asked.length > 0 && secondsOf(asked) < 120, `${indication}: ${secondsOf(asked)}`);
    }
  const told = named({ course: aCourse({ episode: of('fibromyalgia') }) }, 30);
  assert.deepEqual(told?.slice(-2), ['peg', 'phq2']);
});

test('[ASKED-8] our own questions are read by a twelve-year-old', () => {
  const own = bundle.map(({ instrument }) => instrument).filter((id) => !['phq2', 'fiqr'].includes(id));
  for (const { lead, ask, key } of questionsOf(own))
    assert.ok(readingGrade(`${lead} ${ask}`) <= 7, `${readingGrade(ask)}: ${key}`);
});

test('[ASKED-9] kept with its score, or without one where too little was said; what is no answer is none', () => {
  assert.equal(kept('peg', { pain: 6, enjoyment: 5, activity: 4 })?.score, 5);
  assert.deepEqual(kept('peg', { pain: 6 }), {
    instrument: 'peg',
    version: 1,
    score: null,
    answers: { pain: 6 },
  });
  assert.equal(kept('rmdq', {})?.score, null);
  assert.equal(keptFromPhone({ instrument: 'rmdq', answers: {}, none: 'confirmed' })?.score, 0);
  for (const strange of [kept('peg', { pain: 11 }), kept('peg', { other: 1 }), kept('no-such', {})])
    assert.equal(strange, null);
});

test('[ASKED-10] every instrument that may be written down is known, with words or by its total', () => {
  for (const id of byHand) {
    const known = instrumentOf(id);
    assert.ok(known, id);
    if (known.text !== 'not-shipped')
      for (const { ask, key } of questionsOf([id]))
        assert.ok(!/as it stands/u.test(ask) && ask.length > 0, key);
  }
});

test('[ASKED-10] by hand all is needed; of what is not shipped the total, within its range', () => {
  assert.equal(scoredByHand('groc', { change: -2 }), -2);
  assert.equal(scoredByHand('peg', { pain: 6 }), 'missing');
  assert.equal(scoredByHand('peg', {}, 6), 'missing');
  assert.equal(scoredByHand('nothing', {}), 'unknown-instrument');
  assert.deepEqual(
    [scoredByHand('gad7', {}, 11), scoredByHand('gad7', {}, 22), scoredByHand('gad7', {}, 1.5)],
    [11, 'not-an-answer', 'not-an-answer'],
  );
  assert.equal(deciding(instrumentOf('gad7')?.mcid ?? [])?.points, 4);
});
