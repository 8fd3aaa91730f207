import { dateIn } from '#web/app/time-words.ts';
import { unbroken } from '#web/ui/unbroken.ts';

/** "Mar 11, 2026" where the practice is. */
export const dateWords = (instant: string, zone: string): string =>
  unbroken(dateIn(instant, zone).toLocaleString('en-US', { dateStyle: 'medium' }));
