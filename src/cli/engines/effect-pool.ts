import { poolEffects } from '#domain/outcome/group/pool.ts';
import { poolInput } from './effect-input.ts';
import { poolOutput } from './effect-output.ts';
import { engine } from './engine.ts';

/** `unwind effect pool`: several effects as one. */
export const effectPool = engine({
  name: 'effect pool',
  summary: 'Effects with their variances in; one effect and how much they differ out',
  usage: 'effect pool < numbers.json',
  example: `y is an effect, v its variance (the square of its standard error).

  echo '{"effects": [{"y": -0.58, "v": 0.023}, {"y": 0.53, "v": 0.052}, {"y": 0.77, "v": 0.06}]}' | unwind effect pool
  {"k": 3, "fixed": {"estimate": ..., "standardError": ...}, "heterogeneity": {"q": ..., "i2": ...},
   "reml": {"tau2": ..., "estimate": ..., "hartungKnapp": {...}}, "pauleMandel": {...}, "warnings": [...]}

Besides, if you like: "confidence": 0.95, and a "name" for each effect.`,
  input: poolInput,
  output: poolOutput,
  run: ({ effects, confidence }) => poolEffects(effects, confidence),
});
