import { z } from 'zod';
import { nearest } from '#domain/base/nearest.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { matchMedicine } from '#domain/intake/medicines/match-medicine.ts';
import { type Answer, AnsweredBy, AnswerValue } from '#domain/screening/answer.ts';
import { Channel } from '#domain/screening/action.ts';
import { fits, itemOf, items } from '#domain/screening/items.ts';
import type { Item } from '#domain/screening/item.ts';
import { Medicine } from '#domain/screening/medicine-class.ts';
import { RuleId, ruleIds } from '#domain/screening/rule-id.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

/** A value as people write it: true for yes, a medicine by its name alone. */
const Written = z.union([
  AnswerValue,
  z.boolean(),
  z.array(z.union([z.string().trim().min(1).max(120), Medicine])).max(60),
]);
const Said = z.union([
  Written.transform((value) => ({ value, at: undefined, by: undefined })),
  z.strictObject({ value: Written, at: InstantText.optional(), by: AnsweredBy.optional() }),
]);

const text = z.string().max(2000).default('');
const Cleared = z.strictObject({
  rules: z.array(RuleId).min(1),
  channels: z.array(Channel).min(1).default(['handsOn', 'homeTool']),
  givenOn: DateText,
  expiresOn: DateText,
  endedAt: InstantText.nullable().default(null),
  clinician: text,
  role: text,
  scope: text,
});
const Overruled = z.strictObject({
  rules: z.array(RuleId).min(1),
  channel: Channel.default('handsOn'),
  madeAt: InstantText,
  expiresAt: InstantText,
  reason: text,
});

/** Answers by the id of a question or of a rule; without an instant of their own they were given at `at`. */
export const answersInput = z
  .strictObject({
    at: InstantText.optional(),
    bornOn: DateText.nullable().default(null),
    answers: z.record(z.string(), Said),
    clearances: z.array(Cleared).default([]),
    overrides: z.array(Overruled).default([]),
  })
  .transform((input, context): { at: string; record: ScreeningRecord } => {
    const at = input.at ?? Temporal.Now.instant().round('second').toString();
    if (input.bornOn !== null && input.bornOn > at.slice(0, 10))
      context.addIssue({
        code: 'custom',
        path: ['bornOn'],
        message: 'lies after the day of the decision',
        input: input.bornOn,
      });
    const answers = Object.entries(input.answers).map(([item, said]): Answer => {
      const value = plainValue(item, said.value);
      const problem = problemOf(item, value);
      if (problem !== undefined)
        context.addIssue({ code: 'custom', path: ['answers', item], message: problem, input: said });
      return {
        item,
        value,
        at: said.at ?? at,
        by: said.by ?? (itemOf(item) === undefined ? 'therapist' : 'client'),
      };
    });
    return {
      at,
      record: {
        person: { bornOn: input.bornOn },
        answers,
        clearances: input.clearances.map((one) => ({ ...one, ...unnamed, recordedAt: at, document: null })),
        overrides: input.overrides.map((one) => ({ ...one, id: unnamed.id, madeBy: unnamed.recordedBy })),
      },
    };
  });

const unnamed = { id: '00000000-0000-7000-8000-000000000000', recordedBy: '' } as const;

function plainValue(item: string, value: z.output<typeof Written>): AnswerValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (itemOf(item)?.kind !== 'medicines' || !Array.isArray(value)) return value as AnswerValue;
  return value.map((entry) => (typeof entry === 'string' ? guessed(entry) : entry)) as AnswerValue;
}

/** What a name may mean; nobody has confirmed it, so that it settles nothing. */
function guessed(name: string): Medicine {
  return { name, classes: [...(matchMedicine(name).best?.classes ?? [])].slice(0, 4), confirmed: false };
}

function problemOf(id: string, value: AnswerValue): string | undefined {
  const item = itemOf(id);
  if (item === undefined && !ruleIds.includes(id)) {
    const meant = nearest(id, [...items.map((one) => one.id), ...ruleIds]);
    const hint = meant === undefined ? '`unwind screen --questions` lists them' : `did you mean ${meant}?`;
    return `is no question and no rule; ${hint}`;
  }
  return fits(id, value) ? undefined : `must be ${wanted(item)}`;
}

function wanted(item: Item | undefined): string {
  if (item === undefined || item.kind === 'yes-no') return 'yes, no or unknown';
  const choices = (item.choices ?? []).map(({ id }) => id).join(', ');
  const words = {
    one: `one of ${choices}`,
    many: `a list of ${choices}`,
    number: `a number from ${item.least ?? 0} to ${item.most ?? 100_000}`,
    score: 'a whole number from 0 to 10',
    phq: 'a whole number from 0 to 3',
    date: 'a date such as 1974-03-02',
    text: 'words',
    places: 'a list of places such as {"region": "calf.upper", "side": "left"}',
    medicines: 'a list of names, or of {"name": "morphine", "classes": ["opioid"], "confirmed": true}',
    activities: 'a list such as {"activity": "Drive for an hour", "score": 3}',
  };
  return words[item.kind];
}
