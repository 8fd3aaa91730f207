import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string): Buffer => readFileSync(new URL(`fonts/${name}.woff2`, import.meta.url));

/** Fonts by the name under which they are served; fonts/PROVENANCE.md says where they come from. */
export const fontFiles: ReadonlyMap<string, Buffer> = new Map(
  ['serif', 'sans'].map((name) => {
    const bytes = read(name);
    return [`${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`, bytes];
  }),
);

const [serif = '', sans = ''] = [...fontFiles.keys()].map((name) => `/site-files/${name}`);

/** Where they are served. */
export const fonts = { serif, sans } as const;
