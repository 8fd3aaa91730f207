import { picturePng } from '#server/picture/picture-png.ts';
import { html } from './html.ts';
import type { SitePractice } from './site-practice.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MOST_KEPT = 100;
const known = new Map<string, Promise<Buffer>>();

/** The picture that stands beside a link in a message: drawn once for each name, line and colour. */
export function socialCard(practice: SitePractice): Promise<Buffer> {
  const svg = drawn(practice);
  const before = known.get(svg);
  if (before) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const made = picturePng(svg, 1).then((png) => Buffer.from(png));
  made.catch(() => known.delete(svg));
  known.set(svg, made);
  return made;
}

function drawn({ name, content }: SitePractice): string {
  const lines = broken(name, LONGEST_LINE).slice(0, 2);
  const below = broken(content.headline || 'Myofascial release', 44).slice(0, 2);
  const top = HEIGHT - 96 - below.length * 46 - lines.length * 84;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${WIDTH}"
    height="${HEIGHT}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
  >
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#f7f5f1" />
    <rect width="16" height="${HEIGHT}" fill="${content.accent}" />
    <g fill="none" stroke="${content.accent}" stroke-width="7" stroke-linecap="round" opacity="0.9">
      <path d="M96 138c56-50 168-50 224 0" />
      <path d="M96 184c56-28 168-28 224 0" />
      <path d="M96 226c56-6 168-6 224 0" />
    </g>
    <g font-family="Inter" fill="#1f2a33">
      ${lines.map((line, place) => html`<text x="92" y="${top + place * 84}" font-size="72" font-weight="700">${line}</text>`)}
      ${below.map(
        (line, place) =>
          html`<text x="96" y="${top + lines.length * 84 + place * 46}" font-size="36" fill="#56626b"
            >${line}</text
          >`,
      )}
    </g>
  </svg>`.text;
}

const LONGEST_LINE = 26;

/** The renderer breaks no lines. */
function broken(words: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
