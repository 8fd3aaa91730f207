/** Inter comes in files by script; a text is written in runs, each from the file that has its letters. */
export const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
export type Script = (typeof scripts)[number];

export type Run = { readonly script: Script; readonly text: string };

/** A text in runs of one script each. What no file has stands as a question mark: better than a hole that nobody sees. */
export function scriptRuns(text: string): Run[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const found = scriptOf(character.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    const script = found ?? last?.script ?? 'latin';
    const written = found ? character : '?';
    if (last?.script === script) last.text += written;
    else runs.push({ script, text: written });
  }
  return runs;
}

// The ranges of the files' own list (unicode.json of the package), with what a letter needs of them.
const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x20, 0xff, 'latin'],
  [0x131, 0x131, 'latin'],
  [0x152, 0x153, 'latin'],
  [0x102, 0x103, 'vietnamese'],
  [0x110, 0x111, 'vietnamese'],
  [0x128, 0x129, 'vietnamese'],
  [0x168, 0x169, 'vietnamese'],
  [0x1a0, 0x1a1, 'vietnamese'],
  [0x1af, 0x1b0, 'vietnamese'],
  [0x1ea0, 0x1ef9, 'vietnamese'],
  [0x100, 0x24f, 'latin-ext'],
  [0x1e00, 0x1e9f, 'latin-ext'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x45f, 'cyrillic'],
  [0x490, 0x491, 'cyrillic'],
  [0x2013, 0x2026, 'latin'],
  [0x20ac, 0x20ac, 'latin'],
  [0x2122, 0x2122, 'latin'],
  [0x2212, 0x2212, 'latin'],
];

const scriptOf = (code: number): Script | undefined =>
  ranges.find(([from, to]) => code >= from && code <= to)?.[2];
