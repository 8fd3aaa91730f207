import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from '#domain/screening/answer.ts';
import type { Clearance } from '#domain/screening/clearance.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { headlineOf } from './action-look.ts';
import { channelLimitLines } from './channel-limit-lines.ts';
import { clearable, overrideOffer, referable, referredFirst } from './lifting.ts';
import { openQuestions } from './open-list.ts';
import { clearanceCounts, liftedWords } from './standing-words.ts';

const at = '2026-11-21T15:00:00Z';
const now = Temporal.Instant.from(at);
const zone = 'America/Chicago';

const said = (answers: Readonly<Record<string, AnswerValue>>): ScreeningRecord => ({
  person: { bornOn: '1980-05-01' },
  answers: Object.entries(answers).map(([item, value]) => ({ item, value, at, by: 'client' as const })),
  clearances: [],
  overrides: [],
});

const operated = said({ surgery: 'yes', 'surgery-weeks': 4, 'surgery-where': [] });
const emergency = said({ 'saddle-numbness': 'yes', surgery: 'yes', 'surgery-weeks': 4 });
const clearance: Clearance = {
  id: '6f0f8a3e-4a53-4f43-8f0f-2f3a5c1d9b01',
  rules: ['CI18'],
  channels: ['handsOn'],
  clinician: 'Dr. Example',
  role: 'Surgeon',
  givenOn: '2026-11-21',
  expiresOn: '2026-12-20',
  scope: 'Away from the scar.',
  recordedAt: at,
  recordedBy: 'Maren Holt',
  endedAt: null,
  document: null,
};

test('[DESK-4] an override is offered for a reason that can be overridden', () => {
  const offer = overrideOffer(screen(operated, at).handsOn);
  assert.equal(offer.offer, 'reasons');
  assert.deepEqual(offer.offer === 'reasons' && offer.reasons.map(({ rule }) => rule), ['CI18']);
});

test('[DESK-4] with an emergency in the channel none is offered, not even for the other reasons', () => {
  assert.deepEqual(overrideOffer(screen(emergency, at).handsOn), { offer: 'none', why: 'emergency' });
});

test('[DESK-4] what a rule does not let be overridden is not offered', () => {
  const drunk = screen(said({ CI36: 'yes' }), at).handsOn;
  assert.deepEqual(overrideOffer(drunk), { offer: 'none', why: 'not-overridable' });
  assert.deepEqual(overrideOffer(screen(said({}), at).handsOn), { offer: 'none', why: 'nothing-binds' });
});

test('[DESK-5] a clearance is offered for what a clearance lifts, never for an emergency', () => {
  assert.deepEqual(
    clearable(screen(emergency, at).handsOn).map(({ rule }) => rule),
    ['CI18'],
  );
});

test('[DESK-3] what was lifted says by whom and until when, and is not offered again', () => {
  const record = { ...operated, clearances: [clearance] };
  const { handsOn } = screen(record, at);
  const reason = handsOn.reasons.find(({ rule }) => rule === 'CI18');
  assert.ok(reason);
  assert.equal(reason.standing, 'cleared');
  const words = liftedWords({ reason, channel: 'handsOn', record, zone, now });
  assert.match(words ?? '', /^Cleared by Dr\. Example, until Dec.20,.2026\./);
  assert.deepEqual(clearable(handsOn), []);
});

test('[DESK-9] the day after a clearance ran out it lifts nothing and says so', () => {
  const record = { ...operated, clearances: [clearance] };
  const later = '2026-12-22T15:00:00Z';
  assert.equal(screen(record, later).handsOn.action, 'CLEAR');
  assert.equal(clearanceCounts(clearance, Temporal.PlainDate.from('2026-12-20')), true);
  assert.equal(clearanceCounts(clearance, Temporal.PlainDate.from('2026-12-21')), false);
});

test('[DESK-1] each channel says its own action, and nobody asked is said as such', () => {
  const screening = screen(operated, at);
  const say = (channel: 'handsOn' | 'homeTool', of = screening) =>
    headlineOf({ channel, screening: of, emergencyNumber: '911' });
  assert.equal(say('handsOn').text, 'Clearance first');
  assert.equal(say('handsOn', screen(said({}), at)).text, 'Not screened yet');
  assert.match(say('handsOn', screen(emergency, at)).means, /911/);
  assert.notEqual(say('handsOn').icon, say('handsOn', screen(emergency, at)).icon);
});

test('[DESK-2] what is open in either channel is asked once, the gravest first', () => {
  const open = openQuestions(screen(operated, at));
  assert.equal(new Set(open.map(({ item }) => item)).size, open.length);
  assert.equal(open[0]?.worst, 'STOP_EMERG');
  assert.equal(
    open.some(({ item }) => item === 'surgery'),
    false,
  );
});

test('[DESK-1] limits read as lines, and a long list of regions is summed up above its reasons', () => {
  const { homeTool } = screen(
    said({ surgery: 'yes', 'surgery-weeks': 4, 'surgery-where': [{ region: 'knee.front', side: 'left' }] }),
    at,
  );
  assert.ok(
    channelLimitLines(homeTool.limits).some((line) => /Leave out: .*left calf|left gastrocnemius/.test(line)),
  );
  assert.ok(
    channelLimitLines(homeTool.limits, 'summed-up').some((line) => /Leave out \d+ regions/.test(line)),
  );
});

test('a letter begins with what stops or asks for clearance', () => {
  const reasons = referable(screen(emergency, at));
  assert.deepEqual(referredFirst(reasons), ['RF01', 'CI18']);
});
