/** As near as a double comes: 1e-15 of the answer, and of nothing where the answer is 0. */
const TOLERANCE = 1e-15;
const MOST_STEPS = 300;

/**
 * Where a continuous function crosses zero between two places at which its signs differ (Brent 1973, Algorithms for
 * Minimization without Derivatives, chapter 4).
 */
export function findRoot(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (fa > 0 === fb > 0) throw new RangeError('the function has the same sign at both ends');
  let [c, fc] = [a, fa];
  let [step, before] = [b - a, b - a];
  for (let count = 0; count < MOST_STEPS; count++) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const within = 2 * Number.EPSILON * Math.abs(b) + TOLERANCE / 2;
    const middle = (c - b) / 2;
    if (Math.abs(middle) <= within || fb === 0) return b;
    const taken = nextStep({ a, b, c, fa, fb, fc, step, before, middle, within });
    [before, step] = [taken.before, taken.step];
    [a, fa] = [b, fb];
    b += Math.abs(step) > within ? step : Math.sign(middle) * within;
    fb = f(b);
  }
  return b;
}

type At = Readonly<
  Record<'a' | 'b' | 'c' | 'fa' | 'fb' | 'fc' | 'step' | 'before' | 'middle' | 'within', number>
>;

/** Interpolates where that is safe and narrows fast enough, and halves otherwise. */
function nextStep(at: At): { readonly step: number; readonly before: number } {
  const { middle, within } = at;
  const half = { step: middle, before: middle };
  if (Math.abs(at.before) < within || Math.abs(at.fa) <= Math.abs(at.fb)) return half;
  const { p, q } = interpolated(at);
  const isSafe = 2 * Math.abs(p) < Math.min(3 * middle * q - Math.abs(within * q), Math.abs(at.before * q));
  return isSafe ? { step: p / q, before: at.step } : half;
}

/** The step p / q of the secant, or of the inverse parabola through three points; q is positive against the middle. */
function interpolated({ a, b, c, fa, fb, fc, middle }: At): { readonly p: number; readonly q: number } {
  const s = fb / fa;
  if (a === c) return towards(2 * middle * s, 1 - s);
  const [u, r] = [fa / fc, fb / fc];
  return towards(s * (2 * middle * u * (u - r) - (b - a) * (r - 1)), (u - 1) * (r - 1) * (s - 1));
}

const towards = (p: number, q: number): { readonly p: number; readonly q: number } =>
  p > 0 ? { p, q: -q } : { p: -p, q };
