import { z } from 'zod';
import { fromInterval } from '#domain/outcome/group/published-interval.ts';
import { twoGroups } from '#domain/outcome/group/two-group.ts';
import { publishedInput, twoGroupInput } from './effect-input.ts';
import { publishedOutput, twoGroupOutput } from './effect-output.ts';
import { engine } from './engine.ts';
import { form, has, noForm } from './input-forms.ts';

const AFTER =
  'Groups that were not drawn by lot may have differed from the start. Where a first measurement is told, ancova takes it in.';

/** `unwind effect two-group`: two groups from what a paper tells of them. */
export const effectTwoGroup = engine({
  name: 'effect two-group',
  summary: 'Number, mean and standard deviation of two groups in; difference, t and g out',
  usage: 'effect two-group < numbers.json',
  example: `The difference is a - b.

  echo '{"a": {"n": 14, "mean": 33.02, "sd": 13.75}, "b": {"n": 14, "mean": 46.59, "sd": 19.37}}' | unwind effect two-group
  {"welch": {"difference": -13.57, "t": ..., "df": ..., "pValue": 0.0432...}, "pooled": {"pValue": 0.0421...}, "d": ...,
   "g": {"estimate": -0.784..., "variance": 0.1538...}, "warnings": [...]}

Where a paper tells only a difference and its interval, standard error and p value come back from them (df: of the t; without it normal):

  echo '{"difference": -7.8, "lower": -14.5, "upper": -1.1, "df": 52}' | unwind effect two-group
  {"standardError": 3.338..., "pValue": 0.0233..., ...}

Besides, if you like: "confidence": 0.95.`,
  input: z.union([
    form(has('difference', 'lower', 'upper'), publishedInput),
    form(has('a', 'b'), twoGroupInput),
    noForm('give two groups as {"a": {"n", "mean", "sd"}, "b": {...}}, or a difference with lower and upper'),
  ]),
  output: z.union([twoGroupOutput, publishedOutput]),
  run: (input) =>
    'difference' in input
      ? { ...fromInterval(input), warnings: offCentre(input) }
      : { ...twoGroups(input.a, input.b, input.confidence), warnings: [AFTER] },
});

function offCentre(input: z.output<typeof publishedInput>): string[] {
  const { offCentre: off, standardError } = fromInterval(input);
  if (Math.abs(off) <= standardError / 10) return [];
  return [
    'The difference does not lie in the middle of its interval: it may have been made on another scale, such as a logarithm.',
  ];
}
