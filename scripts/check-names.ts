import { basename, dirname } from 'node:path';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';

/** Names that say nothing about what stands inside. */
const empty = /^(index|utils?|helpers?|common|misc|types|service|manager|dto)(\.test)?\.tsx?$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*\.tsx?$/;

/** Source files are kebab-case and named after the one thing they hold. */
export async function checkNames(): Promise<Finding> {
  const sources = (await listFiles()).filter((file) => /\.tsx?$/.test(file));
  const problems = [
    ...sources
      .filter((file) => empty.test(basename(file)))
      .map((file) => `${file}: name it after what it holds`),
    ...sources
      .filter((file) => !kebab.test(basename(file)))
      .map((file) => `${file}: write the name in kebab-case`),
    ...folders(sources).filter((folder) => /(^|\/)(utils?|helpers?|common)$/.test(folder)),
  ];
  return { problems, summary: `${sources.length} source files named after what they hold` };
}

const folders = (files: readonly string[]): string[] => [...new Set(files.map((file) => dirname(file)))];
