import { ancova } from '#domain/outcome/group/ancova.ts';
import { ancovaInput } from './effect-input.ts';
import { ancovaOutput } from './effect-output.ts';
import { engine } from './engine.ts';

/** `unwind effect ancova`: two arms compared at the end, adjusted for where they began. */
export const effectAncova = engine({
  name: 'effect ancova',
  summary: 'Two arms with first measurement and follow-up in; the adjusted difference out, for several r',
  usage: 'effect ancova < numbers.json',
  example: `mean and sd are of the follow-up, the difference is a - b. r is the correlation of the two measurements within the arm;
sdChange, the standard deviation of the change, tells it too. Without either there is only the range over r.

  echo '{"a": {"n": 25, "mean": 79.6, "sd": 17.1, "meanBefore": 60.4, "sdBefore": 12.3, "sdChange": 16.1},
         "b": {"n": 27, "mean": 62.3, "sd": 17.9, "meanBefore": 53.9, "sdBefore": 14, "sdChange": 14.6}}' | unwind effect ancova
  {"adjusted": {"difference": 12.714..., "standardError": 4.288..., "pValue": 0.00466..., "slope": 0.705...}, "followUp": ...,
   "change": ..., "sensitivity": [{"r": 0.3, ...}, {"r": 0.5, ...}, {"r": 0.7, ...}, {"r": 0.9, ...}], ...}

Besides, if you like: "confidence": 0.95.`,
  input: ancovaInput,
  output: ancovaOutput,
  run: ({ a, b, confidence }) => ({
    ...ancova(a, b, confidence),
    warnings: [
      'The slope is taken to be the same in both arms.',
      ...(a.r === null || b.r === null
        ? ['r is not known: read the whole range of r, not one line of it.']
        : []),
    ],
  }),
});
