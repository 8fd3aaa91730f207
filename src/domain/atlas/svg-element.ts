type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text. Numbers are rounded to hundredths; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : (value ?? ''))}"`)
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text as it may stand between tags. */
export const textInside = (text: string): string => escaped(text);

const short = (value: number): string => String(Math.round(value * 100) / 100);

function escaped(text: string): string {
  return text
    .replace(/[\t\n\r]/gu, ' ')
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters, halves of pairs and what else XML 1.0 cannot write or advises against. */
const FORBIDDEN = /[^\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Breaks a text into lines of at most so many characters, between words where it can. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((one) => piecesOf(one, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

const piecesOf = (word: string, most: number): readonly string[] =>
  word.length <= most ? [word] : [word.slice(0, most), ...piecesOf(word.slice(most), most)];
