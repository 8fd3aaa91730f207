import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** What a backup says of itself: every file with its checksum, and how many rows of each table it must bring back. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  kind: z.enum(['physical', 'logical']),
  postgres: z.string(),
  /** The newest migration in it. */
  migration: z.int(),
  /** Rows of each table when the backup began. */
  rows: z.record(z.string(), z.int()),
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

const FILE = 'manifest.json';
/** Below this folder lies what the manifest lists. */
export const CONTENT = 'content';

/** Lists what lies in the folder, and writes the list beside it, all of it on the disk. */
export async function seal(folder: string, about: Omit<Manifest, 'format' | 'files'>): Promise<Manifest> {
  const content = path.join(folder, CONTENT);
  const files: Manifest['files'] = {};
  for (const name of filesIn(content)) {
    flush(path.join(content, name));
    files[name] = await measure(path.join(content, name));
  }
  const manifest: Manifest = { format: 1, ...about, files };
  fs.writeFileSync(path.join(folder, FILE), `${JSON.stringify(manifest, null, 1)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return manifest;
}

/** Reads the list and refuses the backup when a file is missing, changed or was added. */
export async function checkSeal(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder);
  const content = path.join(folder, CONTENT);
  const present = new Set(filesIn(content));
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    if (!present.delete(name)) throw new Error(`The backup is damaged: ${name} is missing`);
    const found = await measure(path.join(content, name));
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw new Error(`The backup is damaged: ${name} was changed`);
  }
  const [added] = present;
  if (added !== undefined) throw new Error(`The backup is damaged: ${added} does not belong to it`);
  return manifest;
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file))
    throw new Error(`There is no backup in ${path.resolve(folder)}: ${FILE} is missing`);
  try {
    return Manifest.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`The backup is damaged: ${FILE} was changed`, { cause });
  }
}

function filesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

async function measure(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(file), hash);
  return { bytes: fs.statSync(file).size, sha256: hash.digest('hex') };
}

function flush(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
