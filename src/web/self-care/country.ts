import { crisisNumbers } from '#domain/intake/crisis-numbers.ts';

/** Countries whose numbers we know, by their names. */
export const countries = (): readonly { readonly id: string; readonly label: string }[] => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return crisisNumbers
    .map(({ country }) => ({ id: country, label: names.of(country) ?? country }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
};

/** By the device's languages, until somebody says it. */
export const likelyCountry = (): string =>
  navigator.languages
    .map((language) => new Intl.Locale(language).region)
    .find((region) => region !== undefined) ?? 'US';
