/** How far a guess is from every wish; as many wishes as unknowns. */
type Misses = (guess: readonly number[]) => readonly number[];

const step = 1e-3;

/** Newton's method with slopes measured by small steps: brings all misses to nought. */
export function settled(start: readonly number[], misses: Misses): number[] {
  let guess = [...start];
  for (let round = 0; round < 24; round += 1) {
    const missed = misses(guess);
    if (missed.length !== guess.length) throw new Error('As many wishes as unknowns');
    if (missed.every((miss) => Math.abs(miss) < 1e-3)) return guess;
    const slopes = guess.map((_, i) =>
      misses(guess.map((value, j) => (i === j ? value + step : value))).map(
        (miss, row) => (miss - missed[row]) / step,
      ),
    );
    const change = solved(missed.map((miss, row) => [...slopes.map((slope) => slope[row]), -miss]));
    guess = guess.map((value, i) => value + Math.max(-8, Math.min(8, change[i])));
  }
  throw new Error(`No pose meets the wishes: ${misses(guess).join(', ')} are left at ${guess.join(', ')}`);
}

/** Gauss: each row holds the factors and, last, the sum. */
function solved(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    const best = rows.slice(i).reduce((a, b) => (Math.abs(b[i]) > Math.abs(a[i]) ? b : a));
    const at = rows.indexOf(best);
    [rows[i], rows[at]] = [rows[at], rows[i]];
    if (Math.abs(rows[i][i]) < 1e-9) throw new Error('A wish that no unknown moves');
    for (let k = 0; k < n; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      if (k !== i) rows[k] = rows[k].map((value, column) => value - factor * rows[i][column]);
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}
