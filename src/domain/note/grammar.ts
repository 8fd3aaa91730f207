import type { NoteStyle } from './document.ts';

// English as a note needs it: times, counts, lists, quotations.

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve: "two", "14". Zero is "no", as it stands before a noun. */
export const countWords = (count: number): string => smallNumbers[count] ?? String(count);

/** "one hold", "two holds". */
export const counted = (count: number, one: string, many: string): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A length of time to the second: "2 minutes 30 seconds", or "2 min 30 s" where a note is brief. */
export function durationWords(seconds: number, style: NoteStyle): string {
  const whole = Math.round(seconds);
  const parts = [
    unit(Math.floor(whole / 3600), 'hour', 'h', style),
    unit(Math.floor(whole / 60) % 60, 'minute', 'min', style),
    unit(whole % 60, 'second', 's', style),
  ].filter((part) => part !== '');
  return parts.length === 0 ? unitText(0, 'second', 's', style) : parts.join(' ');
}

const unit = (count: number, long: string, short: string, style: NoteStyle): string =>
  count === 0 ? '' : unitText(count, long, short, style);

function unitText(count: number, long: string, short: string, style: NoteStyle): string {
  return style === 'brief' ? `${count} ${short}` : `${count} ${long}${count === 1 ? '' : 's'}`;
}

/** A number or a range of numbers: "3", "2 to 4". */
export function rangeWords(values: readonly number[]): string {
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

/** Somebody's own words between quotation marks, with the stop inside: “It pulls.” */
export const quoted = (words: string): string => `“${withStop(words)}”`;

/** The words as a sentence: they end with a stop unless they have one. */
export const withStop = (words: string): string => (/[.!?…]["”’)\]]*$/u.test(words) ? words : `${words}.`);

const LONGEST = 4000;

/** No sentence is longer than a note may keep: what does not fit is left out and shown by an ellipsis (NOTE-22). */
export const fitting = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
