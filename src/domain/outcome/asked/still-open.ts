import type { DateText } from '#domain/base/time.ts';
import type { Planned } from './bundle.ts';

export type Answered = { readonly instrument: string; readonly day: DateText };

/** What is asked now, and of each instrument when it was last answered: a later answer settles it. */
export type CheckIn = {
  readonly moment: Planned;
  readonly asks: readonly { readonly instrument: string; readonly since: DateText | null }[];
};

/** What is still open of a check-in after these answers, which the practice may not have yet (ASKED-6). */
export const stillOpen = ({ asks }: CheckIn, answered: readonly Answered[]): readonly string[] =>
  asks
    .filter(({ instrument, since }) => {
      const newest = newestOf(answered, instrument);
      return newest === null || (since !== null && newest <= since);
    })
    .map(({ instrument }) => instrument);

export const newestOf = (answered: readonly Answered[], instrument: string): DateText | null =>
  answered
    .filter((one) => one.instrument === instrument)
    .reduce<DateText | null>((newest, { day }) => (newest === null || day > newest ? day : newest), null);
