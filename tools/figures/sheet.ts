import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type FigureDrawing, type FigureInk, inkWidths } from '#domain/home/figure-drawing.ts';
import { figureIds } from '#domain/home/figure-id.ts';
import { webpOf } from '../atlas/webp.ts';

/** `node tools/figures/sheet.ts`: all drawings on one sheet, in the light and in the dark, for docs/pictures. */
const root = new URL('../../', import.meta.url);
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
  skin: '#10151a',
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

const drawings = await Promise.all(
  figureIds.map(async (id) => {
    const text = await readFile(new URL(`src/domain/home/figures/${id}.json`, root), 'utf8');
    return JSON.parse(text) as FigureDrawing;
  }),
);
const rows = Math.ceil(drawings.length / columns);
const width = columns * (cell.width + cell.gap) - cell.gap;
const height = 2 * rows * (cell.height + cell.gap) - cell.gap;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${[light, dark]
  .map((colours, half) => drawings.map((drawing, i) => placed(drawing, colours, i, half)).join(''))
  .join('')}</svg>`;

const engine = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
await initWasm(await readFile(engine));
const picture = new Resvg(svg).render();
const to = new URL('docs/pictures/exercises.webp', root);
await writeFile(
  to,
  await webpOf({
    width: picture.width,
    height: picture.height,
    data: Uint8ClampedArray.from(picture.pixels),
  }),
);

function placed(
  { strokes, width: w, height: h }: FigureDrawing,
  colours: Colours,
  i: number,
  half: number,
): string {
  const x = (i % columns) * (cell.width + cell.gap);
  const y = (half * rows + Math.floor(i / columns)) * (cell.height + cell.gap);
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
