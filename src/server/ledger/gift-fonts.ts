import { readFile } from 'node:fs/promises';
import type { GiftFonts } from '#exchange/pdf/certificate.ts';

type Serif = Pick<GiftFonts, 'serif' | 'italic'>;
let known: Promise<Serif> | undefined;

/** Source Serif for what is read and given, read when the first certificate is printed. */
export const giftFonts = (): Promise<Serif> => (known ??= readFonts());

async function readFonts(): Promise<Serif> {
  const [serif, italic] = await Promise.all([ofStyle('normal'), ofStyle('italic')]);
  return { serif, italic };
}

async function ofStyle(style: string): Promise<GiftFonts['serif']> {
  const [latin, extended] = await Promise.all([readOne('latin', style), readOne('latin-ext', style)]);
  return { latin, 'latin-ext': extended };
}

const readOne = (script: string, style: string): Promise<Uint8Array> =>
  readFile(new URL(`fonts/serif-${script}-${style}.woff`, import.meta.url));
