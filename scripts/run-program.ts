import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs of our packages come before the system's; above all our Node before the one that npm runs on. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].filter(Boolean).join(delimiter),
};

export type Said = { code: number; said: string };

/** Runs a program in the checkout and answers its exit code with everything it said. */
export async function runProgram(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const env = { ...environment, ...more };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, said: parts.join('') };
}
