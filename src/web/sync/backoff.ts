const SECOND = 1000;
const LONGEST = 60 * SECOND;

/** How long to wait after so many failures in a row: doubling to a minute, spread so that devices do not knock together. */
export const waitAfter = (failures: number, chance: number): number => {
  const most = Math.min(LONGEST, SECOND * 2 ** Math.min(failures, 10));
  return Math.round(most * (0.5 + chance / 2));
};
