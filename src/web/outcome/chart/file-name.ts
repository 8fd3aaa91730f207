/** Long enough to tell files apart, short enough for every disk. */
const LONGEST = 100;

/** A file's name from its title: small letters, digits and hyphens, so that every system keeps it as it is. */
export function fileNameOf(title: string, kind: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/gu, '');
  return `${plain}.${kind}`;
}
