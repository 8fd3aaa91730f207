import type { Coordinates } from './listing.ts';

export type Town = Coordinates & {
  readonly name: string;
  /** The state or region; empty where none is known. */
  readonly region: string;
  /** ISO 3166, two letters. */
  readonly country: string;
};

type Entry = Town & { readonly folded: string; readonly regionCode: string; readonly size: number };

/** Towns by their folded names, in order; and postcodes. */
export type Gazetteer = {
  readonly towns: readonly Entry[];
  readonly postcodes: ReadonlyMap<string, Coordinates>;
};

/** Reads the baked lists (scripts/bake-towns.ts): regions, then towns in the order of their folded names. */
export function readGazetteer({ towns, postcodes }: { towns: string; postcodes: string }): Gazetteer {
  const lines = towns.split('\n').filter(Boolean);
  const regions = lines.filter((line) => line.startsWith('#')).map(regionIn);
  return {
    towns: lines.slice(regions.length).map((line) => townIn(line, regions)),
    postcodes: postcodesIn(postcodes),
  };
}

type Region = Pick<Entry, 'country' | 'regionCode' | 'region'>;

function regionIn(line: string): Region {
  const [code = '', region = ''] = line.slice(1).split('\t');
  const [country = '', regionCode = ''] = code.split('.');
  return { country, regionCode, region };
}

function townIn(line: string, regions: readonly Region[]): Entry {
  const [name = '', region, latitude, longitude, size, folded] = line.split('\t');
  const { country, regionCode, region: regionName } = regions[Number(region)] ?? NOWHERE;
  return {
    name,
    folded: folded ?? name.toLowerCase(),
    country,
    regionCode,
    region: regionName,
    latitude: Number(latitude) / 100,
    longitude: Number(longitude) / 100,
    size: Number(size),
  };
}

const NOWHERE: Region = { country: '', regionCode: '', region: '' };

const postcodesIn = (text: string): Map<string, Coordinates> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [code = '', latitude, longitude] = line.split('\t');
        return [code, { latitude: Number(latitude) / 100, longitude: Number(longitude) / 100 }];
      }),
  );

/** As people type: without accents, points and capitals. */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(st|saint) /, 'saint ');

/** Towns of exactly this folded name, the largest first. */
export const townsCalled = (gazetteer: Gazetteer, folded: string): readonly Entry[] =>
  townsBeginning(gazetteer, folded).filter((town) => town.folded === folded);

/** Towns whose folded names begin so, the largest first. */
export function townsBeginning({ towns }: Gazetteer, folded: string): readonly Entry[] {
  const from = firstAtLeast(towns, folded);
  const to = firstAtLeast(towns, `${folded}\uFFFF`);
  return towns.slice(from, to).toSorted((one, other) => other.size - one.size);
}

function firstAtLeast(towns: readonly Entry[], folded: string): number {
  let [low, high] = [0, towns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((towns[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}
