import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';
import { root } from './run-program.ts';

type Rule = { id: string; file: string; line: number };
type Named = { id: string; file: string; line: number };

/** Every rule of every RULES.md is named by the title of a test, and every id that a test names is a rule. */
export async function checkRules(): Promise<Finding> {
  const files = (await listFiles()).filter((file) => existsSync(root + file));
  const rules = (await Promise.all(files.filter(isRules).map(rulesIn))).flat();
  const named = (await Promise.all(files.filter(isTest).map(idsIn))).flat();
  const tested = new Set(named.map((one) => one.id));
  const known = new Set(rules.map((rule) => rule.id));
  const problems = [
    ...rules.filter((rule) => !tested.has(rule.id)).map((rule) => `${at(rule)} ${rule.id} has no test`),
    ...named
      .filter((one) => !known.has(one.id))
      .map((one) => `${at(one)} [${one.id}] is no rule of any RULES.md`),
    ...doubled(rules).map((rule) => `${at(rule)} ${rule.id} stands twice`),
    ...(rules.length === 0 ? ['There is no rule at all.'] : []),
  ];
  return { problems, summary: contextsOf(rules) };
}

const isRules = (file: string): boolean => /^src\/.*\/RULES\.md$/.test(file);
const isTest = (file: string): boolean => /^(src|test)\/.*\.test\.tsx?$/.test(file);
const at = (place: { file: string; line: number }): string => `${place.file}:${place.line}`;

async function rulesIn(file: string): Promise<Rule[]> {
  const text = await readFile(root + file, 'utf8');
  return [...text.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map((found) => placed(file, text, found));
}

/** The ids at the beginning of a test's title: `test('[NOTE-3] ...'`, also with several of them. */
async function idsIn(file: string): Promise<Named[]> {
  const text = await readFile(root + file, 'utf8');
  const titles = text.matchAll(/\b(?:test\w*|it|suite|describe)\(\s*['"`]((?:\[[A-Z]+-\d+\]\s*)+)/g);
  return [...titles].flatMap((title) =>
    [...(title[1] ?? '').matchAll(/\[([A-Z]+-\d+)\]/g)].map((id) => ({
      ...placed(file, text, title),
      id: id[1] ?? '',
    })),
  );
}

const placed = (file: string, text: string, found: RegExpExecArray): Named => ({
  id: found[1] ?? '',
  file,
  line: text.slice(0, found.index).split('\n').length,
});

const doubled = (rules: readonly Rule[]): Rule[] =>
  rules.filter((rule, index) => rules.findIndex((other) => other.id === rule.id) < index);

function contextsOf(rules: readonly Rule[]): string {
  const contexts = Map.groupBy(rules, (rule) => rule.file.replace(/^src\/|\/RULES\.md$/g, ''));
  const counts = [...contexts].map(([context, own]) => `${context} ${own.length}`);
  return `${rules.length} rules, each with a test: ${counts.join(', ')}`;
}
