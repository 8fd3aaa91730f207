import { z } from 'zod';

// The vocabulary of a home session: what is asked, what is tapped, what can go wrong, and why something ended.

/** What is asked before every session; any yes stops it (clinical reference 5.2, pre-check). */
export const PrecheckItem = z.enum([
  'fever',
  'swelling',
  'numbness',
  'wound',
  'fall',
  'bruise',
  'alcohol-or-painkiller',
]);
export type PrecheckItem = z.infer<typeof PrecheckItem>;

/** What is new since the last session and needs the screening's questions again first (H10; a fall is asked above). */
export const News = z.enum(['pregnancy', 'medicine', 'surgery']);
export type News = z.infer<typeof News>;

/** What somebody may feel that ends the session at once (H1, H2, H6, H8). */
export const Sign = z.enum([
  'sharp',
  'numb',
  'tingling',
  'dizzy',
  'double-vision',
  'slurred',
  'faint',
  'chest-pain',
  'breathless',
  'bruise',
  'swelling',
  'dark-urine',
  'weakness',
]);
export type Sign = z.infer<typeof Sign>;

/** The stop rules of section 5.3 that a sign meets. */
export const StopRule = z.enum(['H1', 'H2', 'H6', 'H8']);
export type StopRule = z.infer<typeof StopRule>;

/** What is told after a sign: of H1 how it went on, of H6 whether a blood thinner is taken. */
export const AfterSign = z.enum(['gone', 'still-there', 'weakness', 'blood-thinner', 'no-blood-thinner']);
export type AfterSign = z.infer<typeof AfterSign>;

/** A target of the screen, a key, or a button of the headphones. */
export const Tap = z.enum(['ready', 'pause', 'resume', 'next', 'skip', 'stop', 'other-side']);
export type Tap = z.infer<typeof Tap>;

/**
 * What ended a hold. `time` is its own length; `eased` and `by-hand` are a tap; `too-strong` is above the agreed highest
 * twice; `seven` is H3; `not-easing` is H4; `session-minutes` is the session's cap; `interrupted` is a reload or a clock
 * that cannot prove what went by.
 */
export const HoldEndedBy = z.enum([
  'time',
  'eased',
  'by-hand',
  'other-side',
  'skipped',
  'too-strong',
  'seven',
  'not-easing',
  'session-minutes',
  'interrupted',
  'stopped',
  'sign',
]);
export type HoldEndedBy = z.infer<typeof HoldEndedBy>;

/** Why a step was left out, or left. */
export const SkipWhy = z.enum(['by-hand', 'first-question', 'seven']);
export type SkipWhy = z.infer<typeof SkipWhy>;

/** Why the session stands still: the person, a page that slept, or a reload. */
export const PauseWhy = z.enum(['by-hand', 'slept', 'reload']);
export type PauseWhy = z.infer<typeof PauseWhy>;

/** How a session came to its end. */
export const EndWhy = z.enum([
  'done',
  'by-hand',
  'precheck',
  'news',
  'first-question',
  'seven-twice',
  'session-minutes',
  'left',
  'nothing-to-do',
  ...StopRule.options,
]);
export type EndWhy = z.infer<typeof EndWhy>;
