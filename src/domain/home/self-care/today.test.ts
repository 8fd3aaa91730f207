import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactId } from '#domain/base/ids.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { calm, NOW } from '#test/screening.ts';
import { offToday, selfCareToday, type TodayAsked } from './today.ts';

const HOME = '0198a000-0000-7000-8000-000000000001';
const RUN = '0198a000-0000-7000-8000-000000000002';
const id = (place: number): string => `0198a000-0000-7000-8000-${String(place).padStart(12, '0')}`;
const newId = (): string => id(99);

/** One session on a place of the day before, with what else was noted of it. */
const yesterday = '2026-01-04T15:00:00Z';
const stamp = (place: number, at: string) => ({
  id: id(place) as FactId,
  tick: place,
  at,
  run: RUN,
  elapsedMs: place * 1000,
  version: 4 as const,
  home: HOME,
});

const held = (at: string): PlayFact => ({
  kind: 'home-hold-began',
  hold: id(10),
  turn: 0,
  exercise: 'rhomboid-ball',
  region: 'back.rhomboid',
  side: 'left',
  ...stamp(2, at),
});

const felt = (rule: 'H1' | 'H2' | 'H6', at: string): PlayFact => ({
  kind: 'home-sign',
  sign: rule === 'H2' ? 'dizzy' : rule === 'H1' ? 'sharp' : 'bruise',
  rule,
  exercise: 'rhomboid-ball',
  region: 'back.rhomboid',
  side: 'left',
  ...stamp(3, at),
});

const sore = (score: number): HomeFact => {
  const { home, ...rest } = stamp(4, NOW);
  return { kind: 'diary-soreness', entry: id(20), after: { home }, hours: 24, score, ...rest };
};

const asked = (facts: readonly HomeFact[], more: Partial<TodayAsked> = {}): TodayAsked => ({
  offer: homeOffer(screen(calm(), NOW)),
  sensitive: false,
  facts,
  askedAt: '2026-01-04T12:00:00Z',
  at: NOW,
  zone: 'America/Chicago',
  ...more,
});

const at = (region: string) => ({
  places: [{ region, side: 'left' as const }],
  tools: ['tennis-ball' as const],
  newId,
});

test('[SELF-14] dizziness stops everything until all questions were answered again', () => {
  const facts = [held(yesterday), felt('H2', yesterday)];
  assert.equal(offToday(asked(facts))?.is, 'stopped');
  assert.equal(offToday(asked(facts, { askedAt: NOW })), null);
});

test('[SELF-14] a sharp pain rests its place for a week, a bruise for two; the rest of the body is free', () => {
  const facts = [held(yesterday), felt('H1', yesterday)];
  assert.equal(offToday(asked(facts)), null);
  assert.equal(selfCareToday(asked(facts), at('back.rhomboid')).steps.length, 0);
  assert.equal(selfCareToday(asked(facts), at('back.blade')).steps.length, 1);
  assert.equal(
    selfCareToday(asked(facts, { at: '2026-01-12T15:00:00Z' }), at('back.rhomboid')).steps.length,
    1,
  );
  const bruised = asked([held(yesterday), felt('H6', yesterday)], { at: '2026-01-12T15:00:00Z' });
  assert.equal(selfCareToday(bruised, at('back.rhomboid')).steps.length, 0);
});

test('[SELF-14] strong soreness makes a day off, then half the time', () => {
  const facts = [held(yesterday), sore(6)];
  assert.equal(offToday(asked(facts))?.is, 'rest');
  const later = asked(facts, { at: '2026-01-08T15:00:00Z' });
  assert.equal(offToday(later), null);
  const [step] = selfCareToday(later, at('back.blade')).steps;
  const [usual] = selfCareToday(asked([]), at('back.blade')).steps;
  assert.equal(step?.seconds, (usual?.seconds ?? 0) / 2);
});

test('[SELF-14] a place has one turn a day, the body two; who has the small dose rests every other day', () => {
  const today = asked([held('2026-01-05T14:00:00Z')]);
  assert.match(selfCareToday(today, at('back.rhomboid')).left[0]?.why ?? '', /Once a day/);
  assert.equal(offToday(today), null);
  assert.equal(offToday(asked([held(yesterday)], { sensitive: true }))?.is, 'rest');
});
