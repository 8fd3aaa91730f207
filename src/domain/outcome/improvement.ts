/** Whether more or less of a measure is better. */
export const improvements = ['increase', 'decrease'] as const;
export type Improvement = (typeof improvements)[number];

/** How much better, whichever way that is: worse is below zero. */
export const gainOf = (before: number, after: number, improvement: Improvement): number =>
  improvement === 'increase' ? after - before : before - after;
