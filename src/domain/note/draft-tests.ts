import { deviceName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { type ComparedTest, type PainTest, type RangeTest, painTests, rangeTests } from './compare-tests.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised } from './grammar.ts';

/** Pain before the work, as the client rated it (NOTE-5). */
export function painBeforeSentences({ session, style }: Drafting): DraftedSentence[] {
  return painTests(session).flatMap((one) => {
    if (one.before === null) return [];
    const words =
      style === 'brief'
        ? `Pain before: ${painPlace(one.test, 'brief')}${one.before}/10${during(one.test)}.`
        : `Before treatment the client rated ${painNoun(one.test)} at ${one.before} of 10${during(one.test)}.`;
    return [{ id: `pain-before:${firstOf(one)}`, section: 'subjective', words, facts: one.beforeFacts }];
  });
}

/** Pain after the work, beside what it was before. */
export function painAfterSentences({ session, style }: Drafting): DraftedSentence[] {
  return painTests(session).flatMap((one) => {
    if (one.after === null) return [];
    const words = style === 'brief' ? briefPain(one, one.after) : fullPain(one, one.after);
    return [{ id: `pain-after:${firstOf(one)}`, section: 'objective', words, facts: one.facts }];
  });
}

/** Range of motion before and after, with the difference and how it was measured (NOTE-6). */
export function rangeSentences({ session, style }: Drafting): DraftedSentence[] {
  return rangeTests(session).map((one) => ({
    id: `range:${firstOf(one)}`,
    section: 'objective',
    words: style === 'brief' ? briefRange(one) : fullRange(one),
    facts: one.facts,
  }));
}

const firstOf = (one: ComparedTest): string => one.facts[0] ?? '';

/** "pain", "pain in the left upper trapezius". */
export function painNoun({ region, side }: PainTest): string {
  return region === undefined ? 'pain' : `pain in the ${regionName(region, side)}`;
}

const painPlace = ({ region, side }: PainTest, _style: 'brief'): string =>
  region === undefined ? '' : `${regionName(region, side)} `;

const during = (test: PainTest): string => (test.during === undefined ? '' : ` (${test.during})`);

function fullPain(one: ComparedTest<PainTest>, after: number): string {
  const noun = capitalised(painNoun(one.test)) + during(one.test);
  if (one.before === null) return `${noun} was rated at ${after} of 10 after treatment.`;
  if (one.before === after) return `${noun} was rated at ${after} of 10 both before and after treatment.`;
  return `${noun} was rated at ${one.before} of 10 before and ${after} of 10 after treatment, ${pointsWords(after - one.before)}.`;
}

function briefPain(one: ComparedTest<PainTest>, after: number): string {
  const noun = `Pain ${painPlace(one.test, 'brief')}`.trim() + during(one.test);
  if (one.before === null) return `${noun}: ${after}/10 after.`;
  return `${noun}: ${one.before}/10 before, ${after}/10 after.`;
}

/** "3 points lower", "1 point higher". */
export function pointsWords(difference: number): string {
  const points = Math.abs(difference);
  return `${points} ${points === 1 ? 'point' : 'points'} ${difference < 0 ? 'lower' : 'higher'}`;
}

/** "active left shoulder abduction", "passive neck rotation on both sides". */
export function rangeNoun({ effort, side, joint, movement }: RangeTest): string {
  const place = side === 'left' || side === 'right' ? `${side} ` : '';
  return `${effort} ${place}${joint} ${movement}${side === 'bilateral' ? ' on both sides' : ''}`;
}

function fullRange(one: ComparedTest<RangeTest>): string {
  const noun = capitalised(rangeNoun(one.test));
  const device = deviceName(one.test.device);
  if (one.before === null) return `${noun} was ${degrees(one.after)} after treatment, ${device}.`;
  if (one.after === null)
    return `${noun} was ${degrees(one.before)} before treatment, ${device}; it was not measured again.`;
  const difference = degreesWords(one.after - one.before);
  return `${noun} was ${degrees(one.before)} before and ${degrees(one.after)} after treatment, ${difference}, ${device}.`;
}

function briefRange(one: ComparedTest<RangeTest>): string {
  const noun = capitalised(rangeNoun(one.test));
  const parts = [
    one.before === null ? '' : `${one.before}° before`,
    one.after === null ? '' : `${one.after}° after`,
    one.before === null || one.after === null ? '' : signed(one.after - one.before),
  ].filter((part) => part !== '');
  return `${noun}: ${parts.join(', ')} (${deviceName(one.test.device).replace(/^by /, '')}).`;
}

const degrees = (value: number | null): string => `${value ?? 0} ${value === 1 ? 'degree' : 'degrees'}`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

const signed = (difference: number): string =>
  difference === 0 ? 'unchanged' : `${difference > 0 ? '+' : '−'}${Math.abs(tenth(difference))}°`;

/** "12 degrees more", "no difference". */
export function degreesWords(difference: number): string {
  if (difference === 0) return 'no difference';
  return `${degrees(Math.abs(tenth(difference)))} ${difference > 0 ? 'more' : 'less'}`;
}
