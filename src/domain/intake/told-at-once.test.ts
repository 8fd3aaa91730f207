import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crisisNumbers, crisisNumbersOf, dialled } from './crisis-numbers.ts';
import { emergencyWords } from './emergency-words.ts';

const place = {
  country: 'US',
  practiceName: 'Still Point',
  practicePhone: '+1 312 555 0100',
  told: 'yes',
} as const;
const kinds = ['emergency', 'crisis', 'call-today'] as const;

const told = (country: string): string[] => {
  const { emergency, crisis } = crisisNumbersOf(country);
  return [emergency.number, crisis[0].number];
};

test('[INTAKE-40] every country has an emergency number and a crisis line, each told with its mark and the day it was looked at', () => {
  assert.ok(crisisNumbers.length >= 30);
  assert.equal(new Set(crisisNumbers.map(({ country }) => country)).size, crisisNumbers.length);
  for (const { country, emergency, crisis, mark, reviewedOn } of crisisNumbers) {
    assert.match(country, /^[A-Z]{2}$/);
    for (const line of [emergency, ...crisis]) {
      assert.match(dialled(line), /^\d{3,13}$/, `${country} ${line.number}`);
      assert.ok(line.name.length > 2);
    }
    assert.equal(mark, 'recalled');
    assert.match(reviewedOn, /^\d{4}-\d\d-\d\d$/);
  }
  assert.deepEqual(['US', 'GB', 'AU', 'NZ', 'DE', 'FR', 'ES', 'NL', 'IN'].map(told), [
    ['911', '988'],
    ['999', '116 123'],
    ['000', '13 11 14'],
    ['111', '1737'],
    ['112', '0800 111 0 111'],
    ['112', '3114'],
    ['112', '024'],
    ['112', '113'],
    ['112', '14416'],
  ]);
});

test('[INTAKE-41] a country that we do not know falls back to 112, and small letters are understood', () => {
  assert.equal(crisisNumbersOf('QQ').emergency.number, '112');
  assert.equal(crisisNumbersOf('QQ').country, 'QQ');
  assert.ok(crisisNumbersOf('QQ').crisis.length > 0);
  assert.equal(crisisNumbersOf('us').emergency.number, '911');
});

test('[INTAKE-42] what is told at once says whom to call, in words without a diagnosis', () => {
  for (const kind of kinds) {
    const { title, lines, calls } = emergencyWords(kind, place);
    assert.ok(title.length > 5 && lines.length >= 3);
    assert.ok(calls.some(({ number }) => number === '911'));
    assert.ok(calls.some(({ number }) => number === place.practicePhone));
    assert.doesNotMatch(
      [title, ...lines].join(' ').replace(/\(.+\)/, ''),
      /depress|suicid|stroke|heart|cancer|clot|infection|syndrome|!/i,
    );
  }
  assert.equal(emergencyWords('crisis', place).calls[0]?.number, '988');
  assert.match(emergencyWords('crisis', place).lines.join(' '), /call or text 988/);
  assert.match(emergencyWords('crisis', { ...place, country: 'GB' }).lines.join(' '), /116 123/);
});

test('[INTAKE-43] it never promises that somebody reads it now, and offline it does not say that the practice knows', () => {
  for (const kind of kinds) {
    assert.match(emergencyWords(kind, place).lines.join(' '), /may be closed.*do not wait for them/i);
    const offline = emergencyWords(kind, { ...place, told: 'not-yet' }).lines.join(' ');
    assert.doesNotMatch(offline, /We have told/);
    assert.match(offline, /does not know yet/);
  }
  const calls = emergencyWords('call-today', { ...place, practicePhone: '' }).calls;
  assert.deepEqual(
    calls.map(({ number }) => number),
    ['911'],
  );
});
