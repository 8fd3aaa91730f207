/** One measured thing: what was done, what it came to, against what, and what was aimed at. */
export type Figure = {
  /** In words: "note from 500 facts". */
  what: string;
  /** With its unit: "0.7 ms", "412 batches/s". */
  figure: string;
  /** Against the yardstick measured in the same run, such as a bare Fastify. Absent where there is none. */
  ratio?: { median: number; least: number; most: number };
  /** In words: "under 2 ms", "at least 0.5 of a bare Fastify". */
  aim: string;
  met: boolean;
};
