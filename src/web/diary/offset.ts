import type { Span } from './span.ts';

/** Where a span lies in a column of so many hours: its top and height as shares of the column. */
export const offsetOf = ({ from, to }: Span, hours: Span): { '--top': string; '--height': string } => {
  const share = (minutes: number): string => `${(100 * minutes) / (hours.to - hours.from)}%`;
  const top = Math.max(from, hours.from);
  const end = Math.min(to, hours.to);
  return { '--top': share(top - hours.from), '--height': share(Math.max(0, end - top)) };
};
