import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFromWoff } from './font-from-woff.ts';
import { type Pixels, pngFile } from './png-file.ts';

/** Latin first: of several faces of a weight the renderer takes the first one that has the letter. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
/** Bold stands for the half bold of the picture: in the files only these two bear the name of the family. */
const WEIGHTS = [400, 700];
const WEBP = /data:image\/webp;base64,([A-Za-z0-9+/=]+)/gu;

/** A picture that was made as an SVG as a PNG, in Inter and so many pixels to one of the SVG's. */
export async function picturePng(svg: string, pixelsToOne: number): Promise<Uint8Array> {
  const [fonts, drawn] = await Promise.all([readFonts(), withPng(svg), startRenderer()]);
  const renderer = new Resvg(drawn, {
    fitTo: { mode: 'zoom', value: pixelsToOne },
    font: { fontBuffers: fonts, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  const picture = renderer.render();
  const png = picture.asPng();
  picture.free();
  renderer.free();
  return png;
}

let started: Promise<void> | undefined;
const startRenderer = (): Promise<void> =>
  (started ??= readFile(fileOf('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));

const readFonts = (): Promise<Uint8Array[]> =>
  Promise.all(
    WEIGHTS.flatMap((weight) =>
      SCRIPTS.map(async (script) =>
        fontFromWoff(await readFile(fileOf(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`))),
      ),
    ),
  );

/** The renderer knows PNG and not WebP, so pictures in it are written anew. */
async function withPng(svg: string): Promise<string> {
  const found = [...new Set([...svg.matchAll(WEBP)].map(([, bytes = '']) => bytes))];
  if (found.length === 0) return svg;
  const written = new Map<string, string>();
  await startDecoder();
  for (const webp of found) {
    const bytes = Uint8Array.from(Buffer.from(webp, 'base64'));
    const pixels = (await decodeWebp(bytes.buffer)) as Pixels;
    written.set(webp, Buffer.from(pngFile(pixels)).toString('base64'));
  }
  return svg.replace(WEBP, (_, webp: string) => `data:image/png;base64,${written.get(webp) ?? ''}`);
}

/** The decoder hands its pixels to the browser's ImageData, which Node does not have. */
class DecodedPixels implements Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

async function startDecoder(): Promise<void> {
  Object.assign(globalThis, { ImageData: DecodedPixels });
  const program = { wasmBinary: await readFile(fileOf('@jsquash/webp/codec/dec/webp_dec.wasm')) };
  await initWebp(program);
}

const fileOf = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));
