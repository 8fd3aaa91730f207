import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import type { Messages } from './messages.ts';

const web = resolve(import.meta.dirname, '..');

test('every message of every catalogue is said somewhere', async () => {
  const sources = await readSources();
  const catalogues = await Array.fromAsync(glob('**/words.ts', { cwd: web }));
  assert.ok(catalogues.length >= 6, 'the catalogues are found');
  const unsaid = await Promise.all(catalogues.map((catalogue) => unsaidIn(join(web, catalogue), sources)));
  assert.deepEqual(unsaid.flat(), []);
});

async function unsaidIn(catalogue: string, sources: readonly Source[]): Promise<readonly string[]> {
  const { words } = (await import(catalogue)) as { words: Messages };
  const unsaid = pathsOf(words).filter((path) => !isSaid(path, catalogue, sources));
  return unsaid.map((path) => `${relative(web, catalogue)}: ${path}`);
}

type Source = { readonly folder: string; readonly text: string };

/** Without the breaks of long chains, so that `words\n.security` reads as one. */
async function readSources(): Promise<readonly Source[]> {
  const files = await Array.fromAsync(glob('**/*.{ts,tsx}', { cwd: web }));
  return Promise.all(
    files.map(async (file) => ({
      folder: dirname(join(web, file)),
      text: (await readFile(join(web, file), 'utf8')).replace(/\s+\./g, '.'),
    })),
  );
}

const pathsOf = (messages: Messages): string[] =>
  Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'object' ? pathsOf(message).map((path) => `${name}.${path}`) : [name],
  );

/** Said by its whole name, or through a part of the catalogue that is handed on or asked by a name known later. */
const isSaid = (path: string, catalogue: string, sources: readonly Source[]): boolean =>
  sources.some((source) => {
    const alias = aliasIn(source, catalogue);
    if (alias === null) return false;
    const steps = path.split('.');
    return steps.some((_, index) => {
      const name = `\\b${[alias, ...steps.slice(0, index + 1)].join('\\.')}`;
      return new RegExp(index === steps.length - 1 ? `${name}\\b` : `${name}(?![\\w.]|\\?\\.)`).test(
        source.text,
      );
    });
  });

/** Under which name a file knows the catalogue. */
const aliasIn = ({ folder, text }: Source, catalogue: string): string | null => {
  for (const [, names = '', from = ''] of text.matchAll(/import \{([^}]*)\} from '([^']+)'/g)) {
    const file = from.startsWith('#web/') ? join(web, from.slice('#web/'.length)) : resolve(folder, from);
    const alias = /\bwords(?: as (\w+))?/.exec(names);
    if (file === catalogue && alias) return alias[1] ?? 'words';
  }
  return null;
};
