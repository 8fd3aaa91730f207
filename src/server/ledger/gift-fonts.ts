import { readFile } from 'node:fs/promises';
import type { GiftFonts } from '#exchange/pdf/certificate.ts';

type Serif = Pick<GiftFonts, 'serif' | 'italic'>;
let known: Promise<Serif> | undefined;

/** Source Serif for what is read and given, read when the first certificate is printed. */
export const giftFonts = (): Promise<Serif> => (known ??= readFonts());

async function readFonts(): Promise<Serif> {
  const [serif, italic] = await Promise.all([readOne('normal'), readOne('italic')]);
  return { serif, italic };
}

const readOne = (style: string): Promise<Uint8Array> =>
  readFile(new URL(`fonts/serif-${style}.woff`, import.meta.url));
