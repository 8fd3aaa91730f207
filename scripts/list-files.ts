import { runProgram } from './run-program.ts';

/** Files of the checkout that git keeps, or would keep. */
export async function listFiles(): Promise<string[]> {
  const { code, said } = await runProgram('git', [
    'ls-files',
    '-z',
    '-co',
    '--exclude-standard',
    '--deduplicate',
  ]);
  if (code !== 0) throw new Error(`git ls-files: ${said}`);
  return said.split('\0').filter(Boolean);
}
