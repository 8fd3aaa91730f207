import type { z } from 'zod';
import { pairedEffect } from '#domain/outcome/group/paired.ts';
import { proportion } from '#domain/outcome/group/wilson.ts';
import { gainOf } from '#domain/outcome/improvement.ts';
import { pairedInput } from './effect-input.ts';
import { Paired, Share, warnings } from './effect-output.ts';
import { engine } from './engine.ts';

const CHANGE =
  'This is change, not effect of treatment: people come when they are at their worst, and much gets better by itself (regression to the mean).';

/** `unwind effect paired`: the change of one group, in both directions, so that no sign need be guessed. */
export const effectPaired = engine({
  name: 'effect paired',
  summary: 'The same people before and after in; change, t and standardised change out',
  usage: 'effect paired < numbers.json',
  example: `The same people in the same order. All figures are of after - before; "beforeMinusAfter" has them the other way round.

  echo '{"before": [7, 6, 8, 5, 7], "after": [4, 5, 6, 5, 3]}' | unwind effect paired
  {"n": 5, "test": {"difference": -2, "t": ..., "pValue": ..., "interval": ...}, "dz": {"estimate": ..., "interval": ...},
   "gz": ..., "dav": ..., "davRootMeanSquare": ..., "drm": ..., "beforeMinusAfter": {...}, "warnings": [...]}

Besides, if you like: "confidence": 0.95, and "responder": {"improvement": "decrease", "by": 2} for how many changed by at least that,
with Wilson's interval.`,
  input: pairedInput,
  output: Paired.extend({ beforeMinusAfter: Paired, responders: Share.nullable(), ...warnings }),
  run: ({ before, after, responder, confidence }) => ({
    ...pairedEffect({ before, after }, confidence),
    beforeMinusAfter: pairedEffect({ before: after, after: before }, confidence),
    responders: responder === undefined ? null : respondersOf({ before, after, confidence, ...responder }),
    warnings: [CHANGE],
  }),
});

type Responding = z.output<typeof pairedInput> & NonNullable<z.output<typeof pairedInput>['responder']>;

function respondersOf({ before, after, improvement, by, confidence }: Omit<Responding, 'responder'>) {
  const responded = before.filter(
    (value, place) => gainOf(value, after[place] ?? value, improvement) >= by - 1e-9,
  );
  return proportion(responded.length, before.length, confidence);
}
