import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF of ours, page after page and line after line, as a reader would copy them: each glyph of each font is
 * looked up in the table that the file carries for exactly this.
 */
export function pdfText(file: Uint8Array): string[][] {
  const objects = objectsOf(Buffer.from(file).toString('latin1'));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  return pages.map((page) => {
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
    for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
      fonts.set(name, lettersOf(streamOf(objects.get(table) ?? '')));
    }
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
    return linesOf(streamOf(objects.get(content) ?? ''), fonts);
  });
}

function objectsOf(text: string): Map<string, string> {
  const found = text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, body]));
}

function streamOf(object: string): string {
  const [, head = '', stream = ''] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(object) ?? [];
  const bytes = Buffer.from(stream, 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : stream;
}

/** Which letters each glyph stands for. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', , list = ''] of table.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    const from = Number.parseInt(first, 16);
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ''], place) => {
      letters.set((from + place).toString(16).padStart(4, '0'), fromUtf16(hex.replaceAll(' ', '')));
    });
  }
  return letters;
}

const fromUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Text on the same height is one line; what is drawn between is left out. */
function linesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const lines = new Map<string, string>();
  let height = '';
  let letters: ReadonlyMap<string, string> = new Map();
  for (const [, y, font, shown] of content.matchAll(
    /1 0 0 1 [\d.-]+ ([\d.-]+) Tm|\/(F\d+) [\d.]+ Tf|\[(<[^\]]*)\] TJ/g,
  )) {
    if (y !== undefined) height = y;
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    if (shown !== undefined) lines.set(height, (lines.get(height) ?? '') + wordsOf(shown, letters));
  }
  return [...lines.values()].map((line) => line.trimEnd());
}

const wordsOf = (shown: string, letters: ReadonlyMap<string, string>): string =>
  [...shown.matchAll(/<(\w+)>/g)]
    .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
    .map((glyph) => letters.get(glyph) ?? '\u{FFFD}')
    .join('');
