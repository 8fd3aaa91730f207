import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Gazetteer, readGazetteer } from '#domain/directory/gazetteer.ts';

const unpack = promisify(brotliDecompress);
let read: Promise<Gazetteer> | undefined;

/** The towns and postcodes, read at the first search and kept: half a second, 45 MB. */
export const gazetteer = (): Promise<Gazetteer> => (read ??= readBaked());

async function readBaked(): Promise<Gazetteer> {
  const [towns, postcodes] = await Promise.all(['towns.txt.br', 'postcodes-us.txt.br'].map(textOf));
  return readGazetteer({ towns: towns ?? '', postcodes: postcodes ?? '' });
}

const textOf = async (name: string): Promise<string> =>
  (await unpack(await readFile(path.join(import.meta.dirname, 'baked', name)))).toString('utf8');
