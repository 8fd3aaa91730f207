import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, calm, medicine, NOW } from '#test/screening.ts';
import type { Channel } from './action.ts';
import type { Clearance, Override } from './clearance.ts';
import { rules } from './rules.ts';
import { screen, screenBy } from './screen.ts';
import type { ScreeningRecord } from './screening-record.ts';
import { gateOf, signOf } from './sign.ts';

const cleared = (rule: string, but: Partial<Clearance> = {}): Clearance => ({
  id: '0198a000-0000-7000-8000-000000000001',
  rules: [rule],
  channels: ['handsOn', 'homeTool'],
  clinician: 'Dr. Example',
  role: 'Surgeon',
  givenOn: '2026-01-05',
  expiresOn: '2026-03-01',
  scope: 'Gentle work away from the scar.',
  recordedAt: NOW,
  recordedBy: 'Maren Holt',
  endedAt: null,
  document: null,
  ...but,
});

const overridden = (rule: string, but: Partial<Override> = {}): Override => ({
  id: '0198a000-0000-7000-8000-000000000002',
  rules: [rule],
  channel: 'handsOn',
  reason: 'Work at the neck alone.',
  madeAt: NOW,
  madeBy: 'Maren Holt',
  expiresAt: '2026-01-06T15:00:00Z',
  ...but,
});

const knee = [{ region: 'knee.front', side: 'left' as const }];
const operated = calm({ surgery: 'yes', 'surgery-weeks': 4, 'surgery-where': knee });
const withClearance = (record: ScreeningRecord, ...clearances: Clearance[]): ScreeningRecord => ({
  ...record,
  clearances,
});
const withOverride = (record: ScreeningRecord, ...overrides: Override[]): ScreeningRecord => ({
  ...record,
  overrides,
});
const handsOn = (record: ScreeningRecord, at = NOW) => screen(record, at).handsOn;

test('[SCREEN-8] a clearance lifts what asked for it, and the limits go on binding', () => {
  assert.equal(handsOn(operated).action, 'CLEAR');
  const { action, reasons, limits } = handsOn(withClearance(operated, cleared('CI18')));
  assert.equal(action, 'MODIFY');
  assert.deepEqual(
    reasons.map(({ rule, standing, action: own }) => [rule, standing, own]),
    [['CI18', 'cleared', 'CLEAR']],
  );
  assert.deepEqual(
    limits.excludedRegions.map(({ region }) => region),
    ['knee.front'],
  );
});

test('[SCREEN-8] a clearance of another rule or channel, ended, run out or older than the answer lifts nothing', () => {
  const not: Partial<Clearance>[] = [
    { rules: ['CI16'] },
    { channels: ['homeTool'] },
    { endedAt: '2026-01-05T14:30:00Z' },
    { givenOn: '2025-11-01', expiresOn: '2026-01-04' },
    { givenOn: '2026-01-03' },
  ];
  for (const but of not)
    assert.equal(handsOn(withClearance(operated, cleared('CI18', but))).action, 'CLEAR', JSON.stringify(but));
});

test('[SCREEN-8] a clearance counts through its last day', () => {
  const record = withClearance(operated, cleared('CI18', { expiresOn: '2026-01-07' }));
  assert.equal(handsOn(record, '2026-01-07T20:00:00Z').action, 'MODIFY');
  assert.equal(handsOn(record, '2026-01-08T00:00:00Z').action, 'CLEAR');
});

test('[SCREEN-8] an answer of an evening in the west belongs to the day that the clearance names', () => {
  const evening = calm({});
  const record = after(evening, { 'past-cancer': 'yes' }, '2026-01-06T03:00:00Z');
  assert.equal(handsOn(withClearance(record, cleared('RF09')), '2026-01-06T12:00:00Z').action, 'MODIFY');
});

test('[SCREEN-8] a clearance lifts a same-day stop, and a withheld one not', () => {
  const urgent = calm({ 'constant-pain': 'yes' });
  assert.equal(handsOn(withClearance(urgent, cleared('RF11'))).action, 'MODIFY');
  assert.equal(handsOn(withClearance(calm({ fever: 'yes' }), cleared('CI17'))).action, 'WITHHOLD');
});

test('[SCREEN-8] an answer that was given anew asks for a new clearance', () => {
  const record = withClearance(operated, cleared('CI18'));
  const again = after(record, { surgery: 'yes' }, '2026-01-20T15:00:00Z');
  assert.equal(handsOn(again, '2026-01-20T16:00:00Z').action, 'CLEAR');
});

test('[SCREEN-9] an override lifts a block for its channel until it expires', () => {
  const fever = withOverride(calm({ fever: 'yes' }), overridden('CI17'));
  assert.equal(handsOn(fever).action, 'MODIFY');
  assert.equal(handsOn(fever).reasons[0]?.standing, 'overridden');
  assert.equal(screen(fever, NOW).homeTool.action, 'WITHHOLD');
  assert.equal(handsOn(fever, '2026-01-06T15:00:00Z').action, 'WITHHOLD');
});

test('[SCREEN-9] what is answered after it was made, an override does not lift', () => {
  const record = withOverride(after(calm(), { fever: 'yes' }, '2026-01-05T16:00:00Z'), overridden('CI17'));
  assert.equal(handsOn(record, '2026-01-05T17:00:00Z').action, 'WITHHOLD');
});

test('[SCREEN-9] what must not be overridden is not', () => {
  const given = { RF15: { 'phq-9': 2 }, CI36: { 'cannot-consent': 'yes' } } as const;
  for (const [rule, answers] of Object.entries(given)) {
    for (const channel of ['handsOn', 'homeTool'] as const) {
      const record = calm(answers);
      const tried = withOverride(record, overridden(rule, { channel }));
      assert.equal(screen(tried, NOW)[channel].action, screen(record, NOW)[channel].action, rule);
    }
  }
  assert.deepEqual(
    rules.filter(({ overridable }) => !overridable).map(({ id }) => id),
    ['RF15', 'RF16', 'CI36'],
  );
});

test('[SCREEN-11] nothing lifts an emergency, and each asks for a record of what was done', () => {
  const record = calm({ 'saddle-numbness': 'yes', 'chest-pain': 'yes' });
  const tried = {
    ...record,
    clearances: [cleared('RF01'), cleared('RF05')],
    overrides: (['handsOn', 'homeTool'] as const).flatMap((channel) =>
      ['RF01', 'RF05'].map((rule) => overridden(rule, { channel })),
    ),
  };
  const screening = screen(tried, NOW);
  assert.deepEqual([screening.handsOn.action, screening.homeTool.action], ['STOP_EMERG', 'STOP_EMERG']);
  assert.deepEqual(
    screening.duties.map(({ duty, rule }) => [duty, rule]),
    [
      ['record-emergency', 'RF01'],
      ['record-emergency', 'RF05'],
    ],
  );
  const asked = after(tried, { 'saddle-numbness': 'no', 'chest-pain': 'no' }, '2026-01-06T15:00:00Z');
  assert.equal(handsOn(asked, '2026-01-06T15:00:00Z').action, 'PROCEED');
});

test('[SCREEN-10] the channels are decided apart: every rule, clearance and override of one leaves the other as it is', () => {
  const risky = calm({
    surgery: 'yes',
    'surgery-weeks': 2,
    'surgery-where': knee,
    'weight-loss': 'yes',
    copd: 'yes',
    'breathless-flat': 'no',
    fibromyalgia: 'yes',
    fever: 'yes',
    'clot-treated': 'yes',
    'clot-where': knee,
    medicines: [medicine('morphine', 'opioid')],
  });
  const other = { handsOn: 'homeTool', homeTool: 'handsOn' } as const;
  for (const channel of ['handsOn', 'homeTool'] as const satisfies Channel[]) {
    const before = screen(risky, NOW)[other[channel]];
    for (const rule of rules) {
      const changed = rules.map((one) => (one.id === rule.id ? withoutChannel(one, channel) : one));
      assert.deepEqual(screenBy(changed, risky, NOW)[other[channel]], before, rule.id);
    }
    const lifted = {
      ...risky,
      clearances: rules.map(({ id }) => cleared(id, { channels: [channel] })),
      overrides: rules.map(({ id }) => overridden(id, { channel })),
    };
    assert.deepEqual(screen(lifted, NOW)[other[channel]], before);
    assert.notDeepEqual(screen(lifted, NOW)[channel], screen(risky, NOW)[channel]);
  }
});

const withoutChannel = (rule: (typeof rules)[number], channel: Channel): (typeof rules)[number] => {
  const [first, ...others] = rule.cases;
  return {
    ...rule,
    cases: [{ ...first, [channel]: null }, ...others.map((one) => ({ ...one, [channel]: null }))],
  };
};

test('[SCREEN-15] a screening holds until its first answer runs out or a lift ends', () => {
  assert.equal(screen(calm(), NOW).validUntil, '2026-02-04T14:00:00Z');
  const lifted = withClearance(operated, cleared('CI18', { expiresOn: '2026-01-20' }));
  assert.equal(screen(lifted, NOW).validUntil, '2026-01-21T00:00:00Z');
  const overruled = withOverride(calm({ fever: 'yes' }), overridden('CI17'));
  assert.equal(screen(overruled, NOW).validUntil, '2026-01-06T15:00:00Z');
  const late = screen(calm(), '2026-04-20T14:00:00Z');
  assert.equal(late.validUntil, '2026-02-04T14:00:00Z');
  assert.equal(signOf(late), 'expired');
});

test('[SCREEN-24] one word for a list, and a gate for the door', () => {
  assert.deepEqual(words({ ...calm(), answers: [] }), ['unscreened', 'ask-first']);
  assert.deepEqual(words(calm()), ['free', 'free']);
  assert.deepEqual(words(calm({ frail: 'yes' })), ['limits', 'limited']);
  assert.deepEqual(words(calm({ frail: 'yes', 'chest-pain': undefined })), ['questions', 'ask-first']);
  assert.deepEqual(words(operated), ['clearance', 'blocked']);
  assert.deepEqual(words(calm({ fever: 'yes' })), ['withheld', 'blocked']);
  assert.deepEqual(words(calm({ 'calf-pain': 'yes' })), ['urgent', 'blocked']);
  assert.deepEqual(words(calm({ 'chest-pain': 'yes', 'calf-pain': undefined })), ['emergency', 'blocked']);
});

function words(record: ScreeningRecord): string[] {
  const screening = screen(record, NOW);
  return [signOf(screening), gateOf(screening.handsOn)];
}
