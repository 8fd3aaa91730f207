import { readdir } from 'node:fs/promises';
import { checkNames } from './check-names.ts';
import { checkPaths } from './check-paths.ts';
import { checkRules } from './check-rules.ts';
import { checkShellSize } from './check-shell-size.ts';
import type { Finding } from './finding.ts';
import { root, runProgram } from './run-program.ts';

/** `npm run check`: everything a machine can say about the source without running it. One line a step. */
const steps: readonly { name: string; run: () => Promise<Finding> }[] = [
  { name: 'types', run: checkTypes },
  {
    name: 'lint',
    run: () => program('oxlint', ['--deny-warnings'], 'layers, cycles, correctness, accessibility'),
  },
  { name: 'format', run: () => program('oxfmt', ['--check', '.'], 'as oxfmt writes it') },
  { name: 'rules', run: checkRules },
  { name: 'names', run: checkNames },
  { name: 'paths', run: checkPaths },
  {
    name: 'unused',
    run: () =>
      program(
        'knip',
        ['--no-progress', '--treat-config-hints-as-errors'],
        'no unused file, export or package',
      ),
  },
  { name: 'shell size', run: checkShellSize },
];

let failed = 0;
for (const step of steps) {
  const began = performance.now();
  const { problems, summary } = await step.run().catch(asFinding);
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const verdict = problems.length === 0 ? 'ok  ' : 'FAIL';
  console.log(
    `${verdict} ${step.name.padEnd(11)} ${seconds.padStart(7)}  ${problems.length === 0 ? summary : ''}`,
  );
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) failed += 1;
}
console.log(failed === 0 ? `checks ${steps.length}, failed 0` : `checks ${steps.length}, failed ${failed}`);
process.exitCode = failed === 0 ? 0 : 1;

/** A check that could not run is a failed check. */
function asFinding(fault: unknown): Finding {
  return { problems: [fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)], summary: '' };
}

/** One compiler run per layer, two at a time: each knows only what its layer may know. */
async function checkTypes(): Promise<Finding> {
  const layers = (await readdir(`${root}tsconfig`)).filter((name) => name !== 'base.json').toSorted();
  const waiting = [...layers];
  const problems: string[] = [];
  const work = async (): Promise<void> => {
    for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
      const { code, said } = await runProgram('tsc', ['-p', `tsconfig/${layer}`]);
      if (code !== 0 && !hasNoFilesYet(said)) problems.push(`${layer}:\n${said.trimEnd()}`);
    }
  };
  await Promise.all([work(), work()]);
  return { problems, summary: layers.map((name) => name.replace('.json', '')).join(', ') };
}

/** A layer of the map whose first file is still to come, such as exchange. */
function hasNoFilesYet(said: string): boolean {
  return said.includes('error TS18003');
}

async function program(name: string, args: readonly string[], summary: string): Promise<Finding> {
  const { code, said } = await runProgram(name, args);
  return { problems: code === 0 ? [] : [said.trimEnd() || `${name} ended with exit code ${code}`], summary };
}
