import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';
import { root } from './run-program.ts';

/** Folders in which machines keep people's files and checkouts. */
const foreign =
  /(?<![\w.~$}/-])\/(?:home\/[a-z]\w*|Users\/[A-Za-z]\w*|root|work|workspace|builds|tmp)\/[\w.-]+/;

/** No file names a path of the machine it was written on, and the lock file names the public registry alone. */
export async function checkPaths(): Promise<Finding> {
  const files = (await listFiles()).filter((file) => existsSync(root + file));
  const problems = (await Promise.all(files.map(pathsIn))).flat();
  return { problems, summary: `${files.length} files, none names a path of one machine` };
}

async function pathsIn(file: string): Promise<string[]> {
  const content = await readFile(root + file);
  if (content.includes(0)) return [];
  const lines = content.toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    const found = pathIn(file, line);
    return found ? [`${file}:${index + 1} names ${found}`] : [];
  });
}

function pathIn(file: string, line: string): string | undefined {
  if (file === 'package-lock.json')
    return /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)([^"]*)"/.exec(line)?.[1];
  const own = [root.slice(0, -1), homedir()].find(
    (path) => path.split('/').length > 2 && line.includes(path),
  );
  return own ?? foreign.exec(line)?.[0];
}
