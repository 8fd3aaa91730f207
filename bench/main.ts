import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAtlas } from './atlas.ts';
import { measureDirectory } from './directory.ts';
import { measureDomain } from './domain.ts';
import { measureFreeTimes } from './free-times.ts';
import { measureRecolouring } from './recolour.ts';
import { measureRegistry } from './registry.ts';
import { measureScreening } from './screening.ts';
import { measureServer } from './server.ts';
import type { Figure } from './figure.ts';

/**
 * `npm run bench`: one table, and nothing else on stdout. An aim that is missed is said in its row: how fast a machine
 * is, is no fault. What cannot be measured at all is one.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
});
const lengths = { rounds: Number(values.rounds), seconds: Number(values.seconds) };

const figures: Figure[] = [
  ...domainFigures(),
  measureScreening(lengths.rounds),
  ...measureFreeTimes(lengths.rounds),
  ...measureAtlas(),
  await measureRecolouring(lengths.rounds),
  await measureDirectory(),
  ...(await measureRegistry()),
  ...(await measureServer(lengths)),
];

const header = ['what', 'figure', 'full / bare', 'aim', 'met'];
const rows = figures.map((one) => [
  one.what,
  one.figure,
  ratioInWords(one.ratio),
  one.aim,
  one.met ? 'yes' : 'aim missed',
]);
const widths = header.map((name, column) =>
  Math.max(...[header, ...rows].map((row) => row[column]?.length ?? name.length)),
);
const line = (row: readonly string[]): string =>
  `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;

console.log(line(header));
console.log(line(widths.map((width) => '-'.repeat(width))));
for (const row of rows) console.log(line(row));
console.log(`\nnpm run bench -- --rounds ${lengths.rounds} --seconds ${lengths.seconds}; ${machine()}`);

function ratioInWords(ratio: Figure['ratio']): string {
  if (!ratio) return '';
  const { median, least, most } = ratio;
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
}

function machine(): string {
  const processors = cpus();
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}`;
}

function domainFigures(): Figure[] {
  const { noteFrom500Facts, holdsFrom10000Facts } = measureDomain();
  return [
    inTime('a note from 500 facts', noteFrom500Facts, 2),
    inTime('holds from 10,000 facts', holdsFrom10000Facts, 10),
  ];
}

function inTime(what: string, milliseconds: number, most: number): Figure {
  return { what, figure: `${milliseconds.toFixed(2)} ms`, aim: `under ${most} ms`, met: milliseconds < most };
}
