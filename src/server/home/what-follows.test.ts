import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlayNote } from '#domain/home/player/play-fact.ts';
import { PlayFact } from '#domain/home/player/play-fact.ts';
import type { Sign, StopRule } from '#domain/home/player/play-words.ts';
import { homeNow, played } from '#test/home-desk.ts';
import { whatFollows } from './what-follows.ts';

const at = { now: homeNow, zone: 'America/Chicago' };

/** What a fact brings about, in short. */
function after(note: PlayNote, when?: string) {
  const { decisions, emergencies } = whatFollows(PlayFact.parse(played(note, when)), at);
  return [
    ...decisions.map(
      (one) => `${one.kind} ${one.rule}${one.kind === 'blocked' ? ` until ${one.until}` : ''}`,
    ),
    ...emergencies.map(({ rule }) => `task ${rule}`),
  ];
}

const felt = (sign: Sign, rule: StopRule): PlayNote => ({
  kind: 'home-sign',
  sign,
  rule,
  exercise: 'upper-trap-ball',
  region: 'back.upper_trap',
  side: 'left',
});

test('[HOMESRV-8] stinging rests the place for a week, a bruise until somebody lifts it, and both are looked at', () => {
  for (const sign of ['sharp', 'numb', 'tingling'] as const)
    assert.deepEqual(after(felt(sign, 'H1')), ['blocked H1 until 2026-03-18', 'review-raised H1'], sign);
  for (const sign of ['bruise', 'swelling'] as const)
    assert.deepEqual(after(felt(sign, 'H6')), ['blocked H6 until null', 'review-raised H6'], sign);
  const nowhere: PlayNote = { ...felt('sharp', 'H1'), exercise: null, region: null, side: null } as PlayNote;
  assert.deepEqual(after(nowhere), ['review-raised H1']);
});

test('[HOMESRV-9] what may be an emergency stops the program and opens a task under its red flag', () => {
  const flags: readonly (readonly [Sign, StopRule, string])[] = [
    ['dizzy', 'H2', 'RF03'],
    ['double-vision', 'H2', 'RF03'],
    ['slurred', 'H2', 'RF03'],
    ['faint', 'H2', 'RF05'],
    ['chest-pain', 'H2', 'RF05'],
    ['breathless', 'H2', 'RF05'],
    ['dark-urine', 'H8', 'RF14'],
    ['weakness', 'H8', 'RF14'],
  ];
  for (const [sign, rule, flag] of flags)
    assert.deepEqual(
      after(felt(sign, rule)),
      [`blocked ${rule} until null`, `paused ${rule}`, `review-raised ${rule}`, `task ${flag}`],
      sign,
    );
  for (const answer of ['weakness', 'still-there'] as const)
    assert.deepEqual(after({ kind: 'home-after-sign', answer }), [
      'paused H1',
      'review-raised H1',
      'task RF02',
    ]);
  const step = '0198a000-0000-7000-8000-0000000000a2';
  assert.deepEqual(after({ kind: 'home-answered', step, question: 'clot', answer: 'yes' }), [
    'paused RF06',
    'review-raised RF06',
    'task RF06',
  ]);
});

test('[HOMESRV-10] a blood thinner under a bruise, and news, stop the program', () => {
  assert.deepEqual(after({ kind: 'home-after-sign', answer: 'blood-thinner' }), [
    'paused H6',
    'review-raised H6',
  ]);
  for (const news of ['pregnancy', 'medicine', 'surgery'] as const)
    assert.deepEqual(after({ kind: 'home-prechecked', yes: [], news: [news] }), [
      'paused H10',
      'review-raised H10',
    ]);
  assert.deepEqual(after({ kind: 'home-prechecked', yes: ['fall'], news: [] }), [
    'paused H10',
    'review-raised H10',
  ]);
  assert.deepEqual(after({ kind: 'home-prechecked', yes: ['fever'], news: [] }), [], 'of this day alone');
});

test('[HOMESRV-12] what is no stop brings nothing about', () => {
  const step = '0198a000-0000-7000-8000-0000000000a2';
  const quiet: readonly PlayNote[] = [
    { kind: 'home-ended', why: 'done' },
    { kind: 'home-resumed' },
    { kind: 'home-after-sign', answer: 'gone' },
    { kind: 'home-after-sign', answer: 'no-blood-thinner' },
    { kind: 'home-answered', step, question: 'clot', answer: 'no' },
    { kind: 'home-answered', step, question: 'feeling-in-toes', answer: 'no' },
    { kind: 'home-prechecked', yes: [], news: [] },
  ];
  for (const note of quiet) assert.deepEqual(after(note), [], note.kind);
});

test('[HOMESRV-13] a sign of more than fourteen days ago is only looked at', () => {
  assert.deepEqual(after(felt('chest-pain', 'H2'), '2026-02-25T15:00:00Z'), ['review-raised H2']);
  assert.equal(after(felt('chest-pain', 'H2'), '2026-02-25T17:00:00Z').length, 4);
});
