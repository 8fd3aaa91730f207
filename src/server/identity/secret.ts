import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The installation's secret: the one given, else the one in the folder, made once and readable by its owner only. */
export async function installationSecret({
  folder,
  given,
}: {
  folder: string;
  given?: string | undefined;
}): Promise<string> {
  if (given) return given;
  const file = path.join(folder, 'secret');
  return (await readSecret(file)) ?? (await makeSecret(file));
}

async function readSecret(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (absent) {
    if (absent instanceof Error && 'code' in absent && absent.code === 'ENOENT') return null;
    throw absent;
  }
}

/** Written whole and then linked, so that two processes starting at once agree and a crash leaves no half secret. */
async function makeSecret(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(draft, file).catch((taken: unknown) => {
    if (!(taken instanceof Error && 'code' in taken && taken.code === 'EEXIST')) throw taken;
  });
  await rm(draft);
  return (await readFile(file, 'utf8')).trim();
}
