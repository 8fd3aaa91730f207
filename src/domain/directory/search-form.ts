import { z } from 'zod';

export const distances = [5, 10, 25, 50, 100] as const;
export const whenFree = ['any', '3', '7', '14'] as const;

/** What is asked of the directory, as the address of its page says it. What is not understood counts as not said. */
export const DirectorySearch = z.object({
  near: z.string().trim().max(120).catch(''),
  within: z.coerce
    .number()
    .refine((km) => distances.some((one) => one === km))
    .catch(25),
  service: z.string().trim().max(60).catch(''),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .catch(''),
  free: z.enum(whenFree).catch('any'),
  first: z.enum(['nearest', 'soonest']).catch('nearest'),
  page: z.coerce.number().int().min(0).max(500).catch(0),
});
export type DirectorySearch = z.infer<typeof DirectorySearch>;

/** Kilometres as people say them, with miles beside. */
export function distanceWords(kilometres: number): string {
  if (kilometres < 1) return 'under 1 km (½ mile)';
  return `${rounded(kilometres)} km (${rounded(kilometres / KM_PER_MILE)} miles)`;
}

/** The international mile of 1959. */
const KM_PER_MILE = 1.609_344;
const rounded = (distance: number): string =>
  String(distance < 10 ? Math.round(distance * 10) / 10 : Math.round(distance));
