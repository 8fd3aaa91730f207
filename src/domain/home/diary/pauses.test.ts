import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeSession, hoursLater, noted, sore, visit, ZONE } from '#test/diary-telling.ts';
import type { DiaryFact } from './diary-fact.ts';
import { pausesFrom } from './pauses.ts';
import { type Doing, sorenessAfter, sorenessDue } from './soreness.ts';

const MONDAY = '2026-01-06T02:00:00Z'; // Monday evening at eight, where the practice is.
const after = (hours: number): string => hoursLater(MONDAY, hours);

test('[DIARY-5] soreness is asked from 16 to 36 hours after a visit and a session, and once', () => {
  for (const doing of [visit(MONDAY), homeSession(MONDAY)]) {
    const asked = (hours: number, said: readonly DiaryFact[] = []) =>
      sorenessDue(said, [doing], after(hours)).map(({ asks }) => asks);
    assert.deepEqual(asked(15.9), []);
    assert.deepEqual(asked(16), ['next-day']);
    assert.deepEqual(asked(36), ['next-day']);
    assert.deepEqual(asked(36.1), []);
    assert.deepEqual(asked(24, [sore(doing, 20, 0)]), []);
    assert.deepEqual(
      asked(24, [sore(visit(MONDAY), 20, 0)]),
      ['next-day'],
      'the answer was about another one',
    );
  }
});

test('[DIARY-5] of two that are due the newest is asked of first', () => {
  const [visited, session] = [visit(MONDAY), homeSession(after(5))];
  const due = sorenessDue([], [session, visited], after(24));
  assert.deepEqual(
    due.map((one) => one.after),
    [session.after, visited.after],
  );
});

test('[DIARY-6] what was sore on the next day is asked again after two days, and once', () => {
  const doing = homeSession(MONDAY);
  const asked = (hours: number, said: readonly DiaryFact[], doings: readonly Doing[] = [doing]) =>
    sorenessDue(said, doings, after(hours)).map(({ asks }) => asks);
  assert.deepEqual(asked(50, [sore(doing, 24, 3)]), ['still']);
  assert.deepEqual(asked(47, [sore(doing, 24, 3)]), []);
  assert.deepEqual(asked(73, [sore(doing, 24, 3)]), []);
  assert.deepEqual(asked(50, [sore(doing, 24, 0)]), []);
  assert.deepEqual(asked(50, []), []);
  assert.deepEqual(asked(50, [sore(doing, 24, 3), sore(doing, 49, 1)]), []);
  assert.deepEqual(asked(50, [sore(doing, 24, 3)], [doing, visit(after(40))]), []);
});

const pauses = (facts: readonly DiaryFact[], doings: readonly Doing[], since: string | null = null) =>
  pausesFrom({ facts, doings, zone: ZONE, since });

test('[DIARY-7] more than 4 on the next day rests until the day after the answer is over', () => {
  const doing = homeSession(MONDAY);
  assert.deepEqual(pauses([sore(doing, 24, 4)], [doing]), []);
  const strong = sore(doing, 24, 5);
  assert.deepEqual(pauses([strong], [doing]), [
    { rule: 'strong-soreness', since: strong.at, because: [strong.id], restsTo: '2026-01-07' },
  ]);
});

test('[DIARY-7] any soreness after more than 48 hours rests for 72', () => {
  const doing = visit(MONDAY);
  const lasting = sore(doing, 50, 1);
  assert.deepEqual(pauses([sore(doing, 24, 2), lasting], [doing]), [
    { rule: 'lasting-soreness', since: lasting.at, because: [lasting.id], restsTo: '2026-01-10' },
  ]);
  assert.deepEqual(pauses([sore(doing, 24, 2), sore(doing, 50, 0)], [doing]), []);
  assert.deepEqual(pauses([sore(doing, 24, 2), lasting, sore(doing, 50.1, 0)], [doing]), [], 'said anew');
});

test('[DIARY-7] an answer that was said anew counts in place of the one before', () => {
  const doing = homeSession(MONDAY);
  assert.deepEqual(pauses([sore(doing, 24, 8), sore(doing, 24.1, 3)], [doing]), []);
  const said = sorenessAfter([sore(doing, 24, 8), sore(doing, 24.1, 3)], doing.after, ZONE);
  assert.equal(said?.score, 3);
  assert.equal(said?.after48Hours, false);
});

const evenings = [0, 24, 48, 72].map((hours) => homeSession(after(hours)));
const answers = (scores: readonly (number | null)[]): DiaryFact[] =>
  scores.flatMap((score, index) => {
    const doing = evenings[index];
    return score === null || doing === undefined ? [] : [sore(doing, 20, score)];
  });
const rulesOf = (facts: readonly DiaryFact[], since: string | null = null) =>
  pauses(facts, evenings, since).map(({ rule }) => rule);

test('[DIARY-8] two rises of two points one after the other stop the program', () => {
  assert.deepEqual(rulesOf(answers([0, 2, 4])), ['two-rises']);
  assert.deepEqual(rulesOf(answers([0, 2, 3])), []);
  assert.deepEqual(rulesOf(answers([0, 2, 1, 3])), []);
  assert.deepEqual(rulesOf(answers([0, 2, null, 4])), ['two-rises'], 'a gap is no fall');
});

test('[DIARY-8] a stop names the answers it comes from, and since when', () => {
  const said = answers([0, 2, 4]);
  const [stop] = pauses(said, evenings);
  assert.equal(stop?.since, said[2]?.at);
  assert.deepEqual(
    stop?.because,
    said.map(({ id }) => id),
  );
});

const painAt = (hours: number, pain: number) => noted(after(hours), { pain });

test('[DIARY-9] pain two points above what was usual on the days after two sessions in a row stops the program', () => {
  const usual = [painAt(-72, 3), painAt(-48, 4), painAt(-24, 3)];
  const worse = [...usual, painAt(20, 5), painAt(44, 6)];
  const [stop] = pauses(worse, evenings);
  assert.equal(stop?.rule, 'worse-than-before');
  assert.deepEqual(stop.because, [worse[3]?.id, worse[4]?.id]);
  assert.deepEqual(rulesOf([...usual, painAt(20, 5), painAt(44, 4), painAt(68, 6)]), []);
  assert.deepEqual(
    rulesOf([...usual, painAt(20, 5), painAt(68, 6)]),
    ['worse-than-before'],
    'a gap is no better day',
  );
});

test('[DIARY-9] without pain noted before, the first one noted is what was usual; without any nothing is said', () => {
  assert.deepEqual(rulesOf([painAt(20, 2), painAt(44, 4), painAt(68, 5)]), ['worse-than-before']);
  assert.deepEqual(rulesOf([painAt(20, 5), painAt(44, 6)]), []);
  assert.deepEqual(rulesOf([noted(after(20), { mood: 1 })]), []);
});

test('[DIARY-9] two sessions of one day are one day', () => {
  const twice = [homeSession(after(-8)), homeSession(MONDAY)];
  const facts = [painAt(-24, 2), painAt(20, 6)];
  assert.deepEqual(pauses(facts, twice), []);
});

test('[DIARY-12] what was done before the therapist looked stops nothing any more', () => {
  assert.deepEqual(rulesOf(answers([0, 2, 4]), after(60)), []);
  assert.deepEqual(rulesOf(answers([0, 5]), after(60)), []);
  assert.deepEqual(rulesOf(answers([0, 0, 0, 5]), after(60)), ['strong-soreness']);
});
