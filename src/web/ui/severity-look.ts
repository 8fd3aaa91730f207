/** The ramp from sand to wine, one step for two numbers; always printed with its number. */
const ramp = [
  'bg-severity-1 text-severity-ink',
  'bg-severity-2 text-severity-ink',
  'bg-severity-3 text-severity-ink',
  'bg-severity-4 text-severity-paper',
  'bg-severity-5 text-severity-paper',
] as const;

/** How a number from 0 to 10 is coloured; 0 is the colour of what is not there. */
export const severityLook = (score: number): string =>
  ramp[Math.ceil(score / 2) - 1] ?? 'border border-edge bg-surface text-ink';
