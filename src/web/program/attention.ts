import type { ClientHome } from '#contract/home.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { quietFrom } from '#domain/home/quiet-from.ts';
import { dateOf } from '#web/app/time-words.ts';
import type { ReadHome } from './read-home.ts';
import { dayWords } from './day-words.ts';
import { words } from './words.ts';

/** Something that the therapist is to look at, in words, and what can be done about it. */
export type Attention = {
  readonly key: string;
  readonly kind: 'paused' | 'review' | 'blocked' | 'quiet' | 'review-due' | 'no-gain' | 'ended' | 'lightened';
  readonly title: string;
  readonly text: string;
  readonly rule: string | null;
  /** The decision that it is about, where one can be lifted or settled. */
  readonly about: string | null;
};

/** Everything to look at, the gravest first. */
export function attentionsOf(
  { standing, quietDays, program, zone }: ClientHome,
  { today, noGain }: ReadHome,
  { isOver }: { readonly isOver: boolean },
): readonly Attention[] {
  const { paused, reviews, blocked, lightened } = standing;
  const reviewOn = program?.program.reviewOn ?? null;
  return [
    ...(paused === null
      ? []
      : [row('paused', words.look.paused(dayWords(paused.since), paused.by), paused.why, paused.rule)]),
    ...reviews.map(({ id, why, rule, at }) => ({
      ...row('review', why, words.look.asked(dateOf(at, zone)), rule),
      ...asked(id),
    })),
    ...blocked.map(({ id, region, side, until, why, rule }) => ({
      ...row('blocked', words.look.blocked(regionName(region, side)), untilWords(why, until), rule),
      ...asked(id),
    })),
    ...(lightened > 0 ? [row('lightened', words.look.lightened(lightened), words.look.lightenedText)] : []),
    ...(program && paused === null && quietDays !== null && quietDays >= quietFrom(program.program)
      ? [row('quiet', words.look.quiet(quietDays), words.look.quietText)]
      : []),
    ...(reviewOn !== null && reviewOn <= today
      ? [row('review-due', words.look.due, words.look.dueText(dayWords(reviewOn)))]
      : []),
    ...(isOver ? [row('ended', words.look.ended, words.look.endedText)] : []),
    ...(noGain === null
      ? []
      : [
          row('no-gain', words.look.noGain, words.look.noGainText(one(noGain.before), one(noGain.now)), 'H9'),
        ]),
  ];
}

const row = (
  kind: Attention['kind'],
  title: string,
  text: string,
  rule: string | null = null,
): Attention => ({ key: kind, kind, title, text, rule, about: null });

const asked = (id: string) => ({ key: id, about: id });

const untilWords = (why: string, until: string | null): string =>
  words.look.blockedText(why, until === null ? null : dayWords(until));

/** With one decimal place. */
const one = (mean: number): string => mean.toFixed(1);
