import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Script, scripts } from '#exchange/pdf/script-runs.ts';
import type { Fonts } from '#exchange/pdf/sheet.ts';

let known: Promise<Fonts> | undefined;

/** Inter for letters, read when the first one is written. */
export const letterFonts = (): Promise<Fonts> => (known ??= readFonts());

async function readFonts(): Promise<Fonts> {
  const [regular, semibold] = await Promise.all([ofWeight(400), ofWeight(600)]);
  return { regular, semibold };
}

async function ofWeight(weight: number): Promise<Fonts['regular']> {
  const read = async (script: Script) => ({ [script]: await readFile(fileOf(script, weight)) });
  return Object.assign({}, ...(await Promise.all(scripts.map(read)))) as Fonts['regular'];
}

const fileOf = (script: Script, weight: number): string =>
  fileURLToPath(import.meta.resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`));
