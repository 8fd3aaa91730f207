import { readFile, writeFile } from 'node:fs/promises';
import { recompute } from '../../src/domain/outcome/trials/recompute.ts';
import { trials } from '../../src/domain/outcome/trials/trials.ts';

/**
 * `npm run trials` computes anew what follows from the trials' printed numbers; `npm run trials -- --check` says whether the committed
 * file is what the engine makes.
 */
const file = new URL('../../src/domain/outcome/trials/recomputed.json', import.meta.url);
const made = `${JSON.stringify(
  trials.map((trial) => ({ trial: trial.id, figures: recompute(trial) })),
  null,
  2,
)}\n`;

if (process.argv.includes('--check')) {
  const fits = same(JSON.parse(await readFile(file, 'utf8')), JSON.parse(made));
  console.log(fits ? `All ${trials.length} trials are as computed.` : 'Different: run npm run trials.');
  process.exitCode = fits ? 0 : 1;
} else {
  await writeFile(file, made);
  console.log(`Wrote what follows from ${trials.length} trials.`);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
