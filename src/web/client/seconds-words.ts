import { unbroken } from '#web/ui/unbroken.ts';

/** "90 s", "2 min", "2 min 30 s"; a line never ends between a number and its unit. */
export const secondsWords = (seconds: number): string => {
  if (seconds < 120 && seconds % 60 !== 0) return unbroken(`${seconds} s`);
  const rest = seconds % 60;
  return unbroken(rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`);
};
