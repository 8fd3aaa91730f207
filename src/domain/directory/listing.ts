import { z } from 'zod';

/** A language by its ISO 639 letters, such as en or es. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/, 'Write the letters of a language, such as en');

export const Coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Coordinates = z.infer<typeof Coordinates>;

/** How a practice wants to be found. Its services, prices and free times are its own pages'. */
export const Listing = z.strictObject({
  listed: z.boolean(),
  /** The town that is shown. */
  town: z.string().trim().max(120),
  place: Coordinates.nullable(),
  languages: z.array(LanguageCode).min(1).max(12),
  words: z.string().trim().max(200).default(''),
});
export type Listing = z.infer<typeof Listing>;
