import { answerInWords } from '#exchange/pdf/answer-in-words.ts';
import { limitsInWords } from '#exchange/pdf/limits-in-words.ts';
import type { Asked, LetterReason, ReferralLetter } from '#exchange/pdf/referral-letter.ts';
import type { OpenQuestion, Reason, Screening } from '#domain/screening/decision.ts';
import { itemOf } from '#domain/screening/items.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { gateOf } from '#domain/screening/sign.ts';

type Fixed = Pick<ReferralLetter, 'practice' | 'therapist' | 'recipient' | 'words'>;
export type LetterWish = Fixed & {
  readonly rules: readonly string[];
  readonly clientName: string;
  readonly record: ScreeningRecord;
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly country: string;
};

/** The letter about these rules as the answers stand now; nothing where none of them has a reason or an open question. */
export function composeLetter(wish: LetterWish): ReferralLetter | undefined {
  const { record, now, zone, country, clientName, rules, practice, therapist, recipient, words } = wish;
  const screening = screen(record, now.toString());
  const wanted = new Set(rules);
  const reasons = mergedReasons(screening).filter(({ rule }) => wanted.has(rule));
  const open = openQuestions(screening).filter((one) => one.rules.some((rule) => wanted.has(rule)));
  if (reasons.length === 0 && open.length === 0) return undefined;
  const day = dayWriter(country);
  const dayOf = (at: string) => day(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate());
  const { bornOn } = record.person;
  return {
    writtenAt: now.toString(),
    day: dayOf(now.toString()),
    paper: country === 'US' || country === 'CA' ? 'LETTER' : 'A4',
    practice,
    therapist,
    recipient,
    words,
    client: { name: clientName, born: bornOn === null ? null : day(Temporal.PlainDate.from(bornOn)) },
    reasons: reasons.map((reason) => reasonOf(reason, { record, dayOf })),
    open: open.map(({ item }) => itemOf(item)?.ask ?? item),
    negative: redFlags(screening),
    isOnHold: gateOf(screening.handsOn) === 'blocked',
    limits: limitsInWords(screening.handsOn.limits),
  };
}

/** A case that binds in both channels is one reason to write. */
function mergedReasons({ handsOn, homeTool }: Screening): Reason[] {
  const all = [...handsOn.reasons, ...homeTool.reasons];
  return [...new Map(all.toReversed().map((one) => [`${one.rule} ${one.case}`, one])).values()].toReversed();
}

const openQuestions = ({ handsOn, homeTool }: Screening): OpenQuestion[] => [
  ...new Map([...homeTool.open, ...handsOn.open].map((one) => [one.item, one])).values(),
];

/** Told only where a letter is about them: that somebody was asked for these says something by itself. */
const KEPT_TO_OURSELVES = ['RF15', 'RF16'];

/** Of what was asked and negative a physician needs the red flags of the body. */
const redFlags = ({ handsOn }: Screening): string[] =>
  handsOn.negative
    .filter((rule) => rule.startsWith('RF') && !KEPT_TO_OURSELVES.includes(rule))
    .map((rule) => ruleOf(rule)?.title ?? rule);

type Known = { record: ScreeningRecord; dayOf: (at: string) => string };

const reasonOf = ({ title, words, items, standing }: Reason, known: Known): LetterReason => ({
  title,
  words: standing === 'cleared' ? `${words} A clearance stands for it.` : words,
  answers: items.flatMap((item) => answersTo(item, known)),
});

function answersTo(id: string, { record, dayOf }: Known): Asked[] {
  const item = itemOf(id);
  return record.answers
    .filter((answer) => answer.item === id)
    .map(({ value, at, by }) => ({
      asked: item?.ask ?? 'Found by the therapist:',
      answered: answerInWords(item, value) + (by === 'guardian' ? ' (the guardian’s answer)' : ''),
      on: dayOf(at),
    }));
}

/** Days as they are written where the practice is. */
const dayWriter =
  (country: string) =>
  (date: Temporal.PlainDate): string =>
    date.toLocaleString(country === 'US' ? 'en-US' : 'en-GB', { dateStyle: 'long' });
