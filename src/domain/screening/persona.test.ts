import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { complexCase as persona } from '#test/complex-case.ts';
import { after, NOW } from '#test/screening.ts';
import { bindLimits } from './bind-limits.ts';
import { homeOffer } from './home-offer.ts';
import { screen } from './screen.ts';
import { gateOf } from './sign.ts';

test('[SCREEN-22] oxygen, morphine, depression, walker, night pain: limits and questions, and no emergency', () => {
  const { handsOn, duties } = screen(persona, NOW);
  assert.equal(handsOn.action, 'MODIFY');
  assert.equal(gateOf(handsOn), 'ask-first');
  assert.deepEqual(
    handsOn.reasons.map(({ rule, case: one, action }) => `${rule} ${one} ${action}`),
    [
      'CI10 dulled MODIFY',
      'CI26 short-sessions MODIFY',
      'CI26 not-flat MODIFY',
      'CI27 any MODIFY',
      'CI32 unscreened PROCEED',
    ],
  );
  assert.deepEqual(
    handsOn.open.map(({ item, rules: by, worst }) => [item, by, worst]),
    [
      ['night-pain-constant', ['RF11'], 'STOP_URGENT'],
      ['night-pain-not-eased', ['RF09'], 'CLEAR'],
      ['phq-9', ['RF15'], 'MODIFY'],
      ['osteoporosis', ['CI08'], 'MODIFY'],
      ['steroids-long', ['CI08', 'CI11'], 'MODIFY'],
    ],
  );
  assert.deepEqual(
    duties.map(({ duty, rule }) => [duty, rule]),
    [
      ['phq-9-due', 'CI32'],
      ['offer-referral', 'CI32'],
    ],
  );
});

test('[SCREEN-22] the persona in the room: pressure 2, 30 minutes, semi-reclined, nothing on the floor', () => {
  const bound = bindLimits(TreatmentLimits.parse({}), screen(persona, NOW));
  assert.equal(bound.highestPressure, 2);
  assert.equal(bound.handsOnMinutes, 30);
  assert.deepEqual(bound.excludedPositions.toSorted(), ['floor', 'prone', 'side-lying', 'supine']);
  assert.ok(bound.reasons.includes('CI26 Semi-reclined.'));
  assert.ok(bound.reasons.includes('CI10 Do not set the dose by the pain rating alone.'));
});

test('[SCREEN-22] the persona at home: seated, wall and hand alone; no roller, no ball under the body', () => {
  const { tools, positions, highestPressure } = homeOffer(screen(persona, NOW));
  assert.deepEqual(tools, ['ball-on-wall', 'hands']);
  assert.deepEqual(positions, ['seated']);
  assert.equal(highestPressure, 2);
});

test('[SCREEN-22] night pain that is constant and not mechanical stops the persona for the day', () => {
  const { handsOn, homeTool } = screen(after(persona, { 'night-pain-constant': 'yes' }, NOW), NOW);
  assert.deepEqual([handsOn.action, homeTool.action], ['STOP_URGENT', 'STOP_URGENT']);
  assert.equal(handsOn.reasons[0]?.rule, 'RF11');
});

test('[SCREEN-22] the PHQ-9 with item 9 above 0 opens the flow of item 9 for the persona', () => {
  const scores = Object.fromEntries(
    [2, 2, 3, 2, 1, 1, 1, 0, 1].map((score, place) => [`phq-${place + 1}`, score]),
  );
  const { handsOn, homeTool, duties } = screen(after(persona, scores, NOW), NOW);
  assert.deepEqual(
    duties.map(({ duty }) => duty),
    ['item-9', 'offer-referral'],
  );
  assert.deepEqual([handsOn.action, homeTool.action], ['MODIFY', 'CLEAR']);
});
