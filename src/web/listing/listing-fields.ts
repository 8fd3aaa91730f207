import { languageName, offeredLanguages } from '#domain/directory/languages.ts';
import type { Choice } from '#web/ui/select-field.tsx';
import type { Reply } from '#web/app/api.ts';
import type { ListingNow } from './standing.ts';
import { words } from './words.ts';

export type ListingFields = ListingNow['listing'];
export type Town = Reply<'townsNamed'>['towns'][number];

/** As many as a listing holds. */
const MOST_LANGUAGES = 12;

/** What must be mended before the listing can be kept, in a sentence. */
export const problemIn = ({ languages }: ListingFields): string | undefined => {
  if (languages.length === 0) return words.form.noLanguage;
  return languages.length > MOST_LANGUAGES ? words.form.manyLanguages : undefined;
};

/** The languages that people search by, and those that are spoken besides. */
export const languageChoices = (spoken: readonly string[]): readonly Choice<string>[] =>
  [...new Set<string>([...offeredLanguages, ...spoken])]
    .map((id) => ({ id, label: languageName(id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));

export const languageWords = (languages: readonly string[]): string => languages.map(languageName).join(', ');

/** The point is taken; the town too where words were typed, which a ZIP code and coordinates are not. */
export const placedAt = (fields: ListingFields, { name, latitude, longitude }: Town): ListingFields => ({
  ...fields,
  place: { latitude, longitude },
  town: /^[\d.,\s-]+$/.test(name) ? fields.town : name,
});

/** "41.92° north, 87.65° west" */
export const placeWords = ({ latitude, longitude }: NonNullable<ListingFields['place']>): string =>
  `${degrees(latitude, ['north', 'south'])}, ${degrees(longitude, ['east', 'west'])}`;

const degrees = (value: number, [above, below]: readonly [string, string]): string =>
  `${Math.abs(Math.round(value * 1000) / 1000)}° ${value < 0 ? below : above}`;
