import type { Answer } from '#domain/screening/answer.ts';

/** The newest answer to each question. */
export const newestOf = (answers: readonly Answer[]): ReadonlyMap<string, Answer> => {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    const known = newest.get(answer.item);
    if (known === undefined || Temporal.Instant.compare(answer.at, known.at) >= 0)
      newest.set(answer.item, answer);
  }
  return newest;
};
