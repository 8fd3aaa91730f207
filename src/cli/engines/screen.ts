import { z } from 'zod';
import { Action } from '#domain/screening/action.ts';
import { Screening } from '#domain/screening/decision.ts';
import { explain } from '#domain/screening/explain.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { items } from '#domain/screening/items.ts';
import { BodyPosition, ChannelLimits, HomeTool } from '#domain/screening/limits.ts';
import { RuleId } from '#domain/screening/rule-id.ts';
import { catalogue, rules } from '#domain/screening/rules.ts';
import { screen as decide } from '#domain/screening/screen.ts';
import { gateOf, ScreeningSign, signOf } from '#domain/screening/sign.ts';
import { sources } from '#domain/screening/sources.ts';
import { answersInput } from './answers-input.ts';
import { engine } from './engine.ts';

const Gate = z.enum(['free', 'limited', 'ask-first', 'blocked']);
const Truth = z.enum(['yes', 'no', 'unknown']);
const Step = z.strictObject({
  says: z.string(),
  truth: Truth,
  answers: z.array(z.looseObject({ item: z.string() })).optional(),
  get of() {
    return z.array(Step).optional();
  },
});
const Explained = z.strictObject({
  rule: RuleId,
  title: z.string(),
  truth: Truth,
  found: Truth,
  cases: z.array(
    z.strictObject({
      case: z.string(),
      words: z.string(),
      truth: Truth,
      handsOn: Action.nullable(),
      homeTool: Action.nullable(),
      path: Step,
    }),
  ),
});
const Output = z.strictObject({
  ...Screening.shape,
  /** The hands-on channel in one word. */
  sign: ScreeningSign,
  /** May work begin. */
  gates: z.strictObject({ handsOn: Gate, homeTool: Gate }),
  /** What may be offered at home. */
  home: z.strictObject({
    tools: z.array(HomeTool),
    positions: z.array(BodyPosition),
    highestPressure: ChannelLimits.shape.highestPressure,
    minutes: z.number(),
    highestDiscomfort: z.number(),
    regionsPerSession: z.number(),
    secondsPerRegion: z.number().nullable(),
    everyOtherDay: z.boolean(),
  }),
  /** With --explain: the path of every rule. */
  explained: z.array(Explained),
});
type Output = z.output<typeof Output>;

/** `unwind screen`: answers in, the decision of both channels out. */
export const screen = engine({
  name: 'screen',
  summary:
    'Decide from the answers of a client what may be done in the room and at home, with every reason, open question and limit',
  usage: 'screen < answers.json',
  example: `  --explain      the path of every rule as well: what was asked, what was said, what it makes of it
  --questions    list every question (no input needed)
  --rules        list every rule with its cases, effects and sources (no input needed)

Answers stand under the id of a question, or of a rule for what a therapist found herself. Values are "yes", "no", "unknown"
(true and false will do), numbers, places, medicines; with {"value": ..., "at": ..., "by": ...} each has its own instant.
"at" is when it is decided, now where it is left out. What is not there counts as unknown, never as no.

  echo '{"at": "2026-01-05T15:00:00Z", "bornOn": "1960-04-01", "answers": {"oxygen": "yes", "walking-aid": "yes",
    "night-pain": "yes", "medicines": [{"name": "morphine", "classes": ["opioid"], "confirmed": true}]}}' | unwind screen
  {"catalogue": "${catalogue}", "handsOn": {"action": "MODIFY", "reasons": [{"rule": "CI10", ...}, {"rule": "CI26", ...}, ...],
    "open": [{"item": "night-pain-constant", "rules": ["RF11"], "worst": "STOP_URGENT", ...}, ...],
    "limits": {"highestPressure": 2, "minutes": 30, ...}, ...}, "home": {"tools": ["ball-on-wall", "hands"], ...}, ...}`,
  input: answersInput,
  output: Output,
  options: { '--explain': 'alone' },
  asides: { '--questions': () => items, '--rules': tellRules },
  run: ({ at, record }) => {
    const screening = decide(record, at);
    const { gate: _, excludedRegions: __, cautions: ___, ...home } = homeOffer(screening);
    return {
      ...screening,
      sign: signOf(screening),
      gates: { handsOn: gateOf(screening.handsOn), homeTool: gateOf(screening.homeTool) },
      home,
      explained: explain(record, at),
    };
  },
  print: (answer: Output, given) => {
    const { explained, ...decision } = answer;
    return `${JSON.stringify(given.has('--explain') ? { ...decision, explained } : decision, null, 2)}\n`;
  },
});

function tellRules(): unknown {
  return {
    catalogue,
    rules: rules.map((rule) => ({ ...rule, sources: rule.sources.map((key) => sources[key]) })),
  };
}
