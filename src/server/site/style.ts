import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Colour } from '#domain/site/contrast.ts';
import { grounds } from '#domain/site/look.ts';
import { fonts } from './fonts.ts';

export type Accents = { readonly day: Colour; readonly night: Colour };

/** The styles with a practice's colours: kept for ever by browsers, because another text has another address. */
export const styleAddress = (base: string, accents: Accents): string =>
  `${base}/style-${createHash('sha256').update(styleOf(accents)).digest('hex').slice(0, 12)}.css`;

/** What every public page looks like, in one small file: site.css with the two colours in front. */
export const styleOf = (accents: Accents): string => `${coloursOf(accents)} ${styles}`;

/** Paper stays light when it is printed. */
const coloursOf = ({ day, night }: Accents): string =>
  `:root{color-scheme:light dark;${ground('light')}--accent:${day}}` +
  `@media screen and (prefers-color-scheme:dark){:root{${ground('dark')}--accent:${night}}}`;

const ground = (light: 'light' | 'dark'): string =>
  `--paper:${grounds[light].paper};--surface:${grounds[light].surface};`;

const styles = readFileSync(new URL('site.css', import.meta.url), 'utf8')
  .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
  .replaceAll(/\s+/gu, ' ')
  .replace('FONT_SERIF', fonts.serif)
  .replace('FONT_SANS', fonts.sans);
