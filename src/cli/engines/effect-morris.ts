import { prePostControl } from '#domain/outcome/group/pre-post-control.ts';
import { morrisInput } from './effect-input.ts';
import { morrisOutput } from './effect-output.ts';
import { engine } from './engine.ts';

/** `unwind effect morris`: how much more the treated changed than the controls. */
export const effectMorris = engine({
  name: 'effect morris',
  summary: 'A treated and a control group before and after in; the difference of their changes out',
  usage: 'effect morris < numbers.json',
  example: `r is the correlation of before and after within the group.

  echo '{"treatment": {"n": 20, "meanBefore": 30.6, "meanAfter": 38.5, "sdBefore": 15, "sdAfter": 11.6, "r": 0.47},
         "control": {"n": 20, "meanBefore": 23.1, "meanAfter": 19.7, "sdBefore": 13.8, "sdAfter": 14.8, "r": 0.47}}' \\
    | unwind effect morris
  {"separate": {"estimate": 0.742..., "variance": 0.1137..., "treatment": ..., "control": ...},
   "pooled": {"estimate": 0.768..., "variance": 0.1133...}, "raw": {"difference": 11.3, ...}, "warnings": [...]}

"separate" measures each group by its own standard deviation before, "pooled" both by that of all. Both can go into pool as y and v.
Besides, if you like: "confidence": 0.95.`,
  input: morrisInput,
  output: morrisOutput,
  run: ({ treatment, control, confidence }) => ({
    ...prePostControl(treatment, control, confidence),
    warnings: ['Without lots drawn, the groups may have changed for other reasons than the treatment.'],
  }),
});
