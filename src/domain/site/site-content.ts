import { z } from 'zod';
import { MemberId } from '#domain/base/ids.ts';
import { Accent, defaultAccent } from './look.ts';

const words = (most: number) => z.string().trim().max(most, `At most ${most} letters`).default('');

/** A picture that was uploaded before, with what it shows for those who do not see it. */
export const SitePhoto = z.strictObject({
  id: z.uuid(),
  alt: z.string().trim().min(1, 'Say what the photo shows').max(160),
  width: z.int().min(1).max(4096),
  height: z.int().min(1).max(4096),
});
export type SitePhoto = z.infer<typeof SitePhoto>;

/** How a therapist is introduced. */
export const Profile = z.strictObject({
  member: MemberId,
  words: words(1200),
  /** One a line: trainings and licences, as she holds them. */
  credentials: words(600),
  languages: words(120),
  photo: SitePhoto.nullable().default(null),
});
export type Profile = z.infer<typeof Profile>;

/** What a practice says on its public pages. An empty text is left out of them. */
export const SiteContent = z.strictObject({
  accent: Accent.default(defaultAccent),
  /** One line under the practice's name. */
  headline: words(120),
  welcome: words(1500),
  photo: SitePhoto.nullable().default(null),
  profiles: z.array(Profile).max(50).default([]),
  /** What this practice adds to the page on what to expect. */
  expect: words(1500),
  /** How the door is found, where to park, whether there are stairs. */
  directions: words(600),
  area: words(200),
  languages: words(200),
  otherHours: words(300),
  policies: words(3000),
});
export type SiteContent = z.infer<typeof SiteContent>;

export const emptySite: SiteContent = SiteContent.parse({});

/** The practice's part of an address. */
export const Slug = z
  .string()
  .trim()
  .min(2, 'Take at least two letters')
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Take small letters, digits and single hyphens, such as still-point');
