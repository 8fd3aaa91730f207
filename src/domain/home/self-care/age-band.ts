import { z } from 'zod';
import { DateText } from '#domain/base/time.ts';

/** Years of age, as far as any rule tells them apart. Nobody needs to type a day of birth to be asked the right questions. */
export const AgeBand = z.enum(['under-18', '18-49', '50-55', '56-64', '65-69', '70-74', '75-up']);
export type AgeBand = z.infer<typeof AgeBand>;

/** The first and the last year of each; of the last one, a year that is surely in it. */
export const bandYears: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  'under-18': [0, 17],
  '18-49': [18, 49],
  '50-55': [50, 55],
  '56-64': [56, 64],
  '65-69': [65, 69],
  '70-74': [70, 74],
  '75-up': [75, 80],
};

export const SaidAge = z.strictObject({ band: AgeBand, on: DateText });
export type SaidAge = z.infer<typeof SaidAge>;

/** A band counts as long as the full form does (clinical reference 4.1, [design]): nobody grows out of one unnoticed. */
const SHELF_DAYS = 90;

export const isAgeDue = (said: SaidAge | null, today: string): boolean =>
  said === null || Temporal.PlainDate.from(said.on).until(today, { largestUnit: 'days' }).days >= SHELF_DAYS;

/** A day of birth for the rules: on the day it was said, the person had just reached the oldest year of the band. */
export const birthFor = ({ band, on }: SaidAge): string =>
  Temporal.PlainDate.from(on).subtract({ years: bandYears[band][1] }).toString();
