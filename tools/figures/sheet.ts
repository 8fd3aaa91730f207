import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type FigureDrawing, type FigureInk, inkWidths } from '#domain/home/figure-drawing.ts';
import { webpOf } from '../atlas/webp.ts';

const columns = 8;
const cell = { width: 210, height: 158, gap: 6 };

type Colours = Readonly<Record<FigureInk | 'paper', string>>;

const light: Colours = {
  paper: '#f7f5f1',
  skin: '#efebe4',
  cloth: '#e2edec',
  hair: '#89827a',
  tool: '#ffffff',
  worked: '#b4532a',
  through: '#b4532a',
  line: '#1f2a33',
  fine: '#1f2a33',
  ground: '#89827a',
  rim: '#1f2a33',
  arrow: '#b4532a',
};
const dark: Colours = {
  paper: '#14191d',
  skin: '#2d363d',
  cloth: '#20363a',
  hair: '#74808a',
  tool: '#1b2227',
  worked: '#e58b5b',
  through: '#e58b5b',
  line: '#e8e4dc',
  fine: '#e8e4dc',
  ground: '#74808a',
  rim: '#e8e4dc',
  arrow: '#e58b5b',
};

/** All drawings on one sheet, in the light and in the dark. */
export async function sheetOf(drawings: readonly FigureDrawing[]): Promise<Uint8Array> {
  const rows = Math.ceil(drawings.length / columns);
  const width = columns * (cell.width + cell.gap) - cell.gap;
  const height = 2 * rows * (cell.height + cell.gap) - cell.gap;
  const halves = [light, dark].flatMap((colours, half) =>
    drawings.map((drawing, i) =>
      placed(drawing, colours, i % columns, half * rows + Math.floor(i / columns)),
    ),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${halves.join('')}</svg>`;
  await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const picture = new Resvg(svg).render();
  const data = Uint8ClampedArray.from(picture.pixels);
  return webpOf({ width: picture.width, height: picture.height, data });
}

function placed(
  { strokes, width: w, height: h }: FigureDrawing,
  colours: Colours,
  column: number,
  row: number,
): string {
  const x = column * (cell.width + cell.gap);
  const y = row * (cell.height + cell.gap);
  const paths = strokes.map(([ink, path]) => `<path d="${path}" ${lookOf(ink, colours)}/>`).join('');
  return `<svg x="${x}" y="${y}" width="${cell.width}" height="${cell.height}" viewBox="0 0 ${w} ${h}">
    <rect width="${w}" height="${h}" fill="${colours.paper}"/>${paths}</svg>`;
}

function lookOf(ink: FigureInk, colours: Colours): string {
  const stroke = inkWidths[ink];
  if (stroke !== 'filled')
    return `fill="none" stroke="${colours[ink]}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"`;
  const opacity = ink === 'worked' ? 0.72 : ink === 'through' ? 0.45 : 1;
  return `fill="${colours[ink]}" fill-opacity="${opacity}"`;
}
