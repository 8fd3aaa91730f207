/** The candidate most like what was written, if any is like it enough to have been meant. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const within = Math.max(1, Math.floor(wanted.length / 3));
  return (
    candidates
      // As many letters must be added or dropped at least, so nothing has to be compared letter by letter.
      .filter((candidate) => Math.abs(candidate.length - wanted.length) <= within)
      .map((candidate) => ({ candidate, steps: stepsBetween(wanted, candidate.toLowerCase()) }))
      .filter(({ steps }) => steps <= within)
      .sort((a, b) => a.steps - b.steps)[0]?.candidate
  );
}

/** How many letters must be added, dropped, changed or swapped with their neighbour (Damerau, 1964). */
export function stepsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(rows, i - 1, j - 1) + cost,
        swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly number[][], i: number, j: number): number =>
  rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
