import { singleCase } from '#domain/outcome/single-case/single-case.ts';
import { singleCaseInput } from './effect-input.ts';
import { singleCaseOutput } from './effect-output.ts';
import { engine } from './engine.ts';

/** `unwind effect single-case`: what two phases of one person tell. */
export const effectSingleCase = engine({
  name: 'effect single-case',
  summary: 'Two phases of one person in; overlap, ratio and difference with their errors out',
  usage: 'effect single-case < series.json',
  example: `Values in the order in which they were measured; improvement tells whether more ("increase") or less ("decrease") is better.

  echo '{"baseline": [20, 20, 26, 25, 22, 23], "treatment": [28, 25, 24, 27, 30, 30, 29], "improvement": "increase"}' \\
    | unwind effect single-case
  {"nap": {"estimate": 0.9166666666666666, "interval": {"lower": 0.597..., "upper": 0.985...}, ...}, "tau": ..., "tauU": ...,
   "tauBC": ..., "pnd": ..., "pand": ..., "ird": ..., "pem": ..., "lrrIncreasing": ..., "smdBaseline": ..., "warnings": [...]}

Besides, if you like: "confidence": 0.95, and "scale": "count" (without it), "percentage", "proportion" or "other", for the log
response ratio: of shares the decreasing one takes the rest, and only a count of zero is truncated.
One point a phase is enough for what one point can tell. With fewer than 5 points in a phase there is no p value.`,
  input: singleCaseInput,
  output: singleCaseOutput,
  run: ({ scale, confidence, ...series }) => singleCase(series, scale, confidence),
});
