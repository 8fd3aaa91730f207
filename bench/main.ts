import { cpus } from 'node:os';
import { measureDomain } from './domain.ts';
import { measureServer } from './server.ts';
import type { Figure } from './figure.ts';

/** `npm run bench`: one table, and nothing else on stdout. */
const figures: Figure[] = [...domainFigures(), ...(await measureServer())];

const header = ['what', 'figure', 'ratio', 'aim', 'met'];
const rows = figures.map((one) => [
  one.what,
  one.figure,
  one.ratio?.toFixed(2) ?? '',
  one.aim,
  one.met ? 'yes' : 'NO',
]);
const widths = header.map((name, column) =>
  Math.max(...[header, ...rows].map((row) => row[column]?.length ?? name.length)),
);
const line = (row: readonly string[]): string =>
  `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;

console.log(line(header));
console.log(line(widths.map((width) => '-'.repeat(width))));
for (const row of rows) console.log(line(row));
console.log(`\nnpm run bench; ${machine()}`);
if (figures.some((one) => !one.met)) process.exitCode = 1;

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
