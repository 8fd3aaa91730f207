import { fold, type Gazetteer, type Town, townsBeginning, townsCalled } from './gazetteer.ts';
import type { Coordinates } from './listing.ts';

/** Where somebody looks from, as it is told back to her. */
export type FoundPlace = Coordinates & { readonly name: string };

/** The places that words may mean, the likeliest first; none when nobody knows such a place. */
export function findPlaces(gazetteer: Gazetteer, words: string): readonly FoundPlace[] {
  const typed = words.trim().slice(0, 120);
  const coordinates = coordinatesIn(typed);
  if (coordinates) return [{ ...coordinates, name: `${coordinates.latitude}, ${coordinates.longitude}` }];
  const postcode = /^(\d{5})(-\d{4})?$/.exec(typed)?.[1];
  const place = postcode === undefined ? undefined : gazetteer.postcodes.get(postcode);
  if (postcode !== undefined && place) return [{ ...place, name: postcode }];
  return townsMeant(gazetteer, typed).slice(0, MOST_PLACES).map(placeOf);
}

const MOST_PLACES = 8;

/** Two numbers of degrees, north and east; null for anything else, and for what lies off the earth. */
function coordinatesIn(words: string): Coordinates | null {
  const found = /^(-?\d{1,2}(?:\.\d{1,8})?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(words);
  if (!found) return null;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

type Entry = ReturnType<typeof townsCalled>[number];

/** "Springfield", "Springfield, IL" and "springfield illinois"; what only begins so when nothing is called so. */
function townsMeant(gazetteer: Gazetteer, typed: string): readonly Entry[] {
  const [first = '', ...rest] = typed.split(',').map(fold).filter(Boolean);
  if (first === '') return [];
  const called = within(townsCalled(gazetteer, first), rest);
  if (called.length > 0) return called;
  const parts = first.split(' ');
  for (let words = parts.length - 1; words > 0; words -= 1) {
    const name = parts.slice(0, words).join(' ');
    const found = within(townsCalled(gazetteer, name), [parts.slice(words).join(' '), ...rest]);
    if (found.length > 0) return found;
  }
  return first.length < 3 ? [] : within(townsBeginning(gazetteer, first), rest);
}

const within = (towns: readonly Entry[], areas: readonly string[]): readonly Entry[] =>
  towns.filter((town) => areas.every((area) => namesOfArea(town).includes(area)));

function namesOfArea({ region, regionCode, country }: Entry): readonly string[] {
  const also = { US: ['usa', 'united states of america', 'america'], GB: ['uk', 'great britain'] };
  const others = country === 'US' || country === 'GB' ? also[country] : [];
  return [region, regionCode, country, countryName(country)].map(fold).concat(others).filter(Boolean);
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const countryName = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (countries.of(country) ?? '') : '';

const placeOf = (town: Town): FoundPlace => ({
  name: [town.name, town.region, town.country === 'US' ? '' : countryName(town.country)]
    .filter(Boolean)
    .join(', '),
  latitude: town.latitude,
  longitude: town.longitude,
});
