import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');

/** What each layer would write to state a benefit; `EVIDENCE` is what it names for it. */
const statements = {
  app: `import { Benefit } from '${root}/src/web/evidence/benefit.tsx';
export const said = Benefit({ EVIDENCE children: 'Your neck may hurt less.' });`,
  site: `import { benefit } from '${root}/src/server/site/benefit.ts';
export const said = benefit({ EVIDENCE words: 'Your neck may hurt less.' }, (path) => path);`,
  program: `import type { ProgramTemplate } from '${root}/src/domain/home/program-templates.ts';
export const said: ProgramTemplate['known'] = { EVIDENCE words: 'Your neck may hurt less.' };`,
  plan: `import type { PlanTemplate } from '${root}/src/domain/plan/templates.ts';
export const said: Pick<PlanTemplate, 'evidence'> = { EVIDENCE };`,
} as const;
type Layer = keyof typeof statements;

const layers = Object.keys(statements) as Layer[];

const wrong = {
  nothing: '',
  empty: 'evidence: [],',
  unheard: "evidence: ['it-helps'],",
  overclaim: "evidence: ['blood-flow'],",
} as const;
const right = {
  one: "evidence: ['neck-pain-short-term'],",
  two: "evidence: ['neck-pain-short-term', 'neck-motion'],",
} as const;

test('[EVID-1] a benefit without evidence does not compile, in any layer', async (t) => {
  const told = await compiled(t, { ...wrong, ...right });
  assert.equal(told.size, layers.length * 6);
  for (const [file, problems] of told) {
    const isRight = Object.keys(right).some((name) => file.endsWith(`-${name}.ts`));
    if (isRight) assert.deepEqual(problems, [], file);
    else assert.ok(problems.length > 0, `${file} compiles`);
  }
});

type Cleaning = { after: (work: () => Promise<void>) => void };

/** What the compiler has against each statement with each evidence. */
async function compiled(
  t: Cleaning,
  named: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'unwind-evidence-'));
  t.after(() => rm(folder, { recursive: true }));
  const files = layers.flatMap((layer) =>
    Object.entries(named).map(([name, evidence]) => ({
      file: `${layer}-${name}.ts`,
      code: statements[layer].replace(/EVIDENCE,?/u, evidence),
    })),
  );
  await Promise.all(files.map(({ file, code }) => writeFile(join(folder, file), code)));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: `${root}/tsconfig/web.json`,
      compilerOptions: { types: [], lib: ['esnext', 'dom', 'dom.iterable'] },
      include: [],
      files: files.map(({ file }) => file),
    }),
  );
  const told = await compile(folder);
  return new Map(files.map(({ file }) => [file, told.filter((line) => line.includes(`${file}(`))] as const));
}

async function compile(folder: string): Promise<readonly string[]> {
  const tsc = `${root}/node_modules/typescript/bin/tsc`;
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', folder]);
    return [];
  } catch (failure) {
    return String((failure as { stdout?: string }).stdout).split('\n');
  }
}
