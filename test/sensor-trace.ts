import type { SensorSample } from '#domain/assessment/device-orientation.ts';

/** A stretch of a movement: how long it takes and at which angle from the zero it ends. */
export type Stretch = { readonly seconds: number; readonly to: number };

export type Motion = {
  readonly hz: number;
  /** How the phone lies at the zero, as the browser would tell it: alpha, beta, gamma. */
  readonly start: readonly [number, number, number];
  /** The axis it swings about, in the phone's own axes; `level` turns it about the vertical. */
  readonly about: readonly [number, number, number] | 'level';
  readonly stretches: readonly Stretch[];
  /** Standard deviation of the sensor's noise, and amplitude of a tremor of nine a second, in degrees. */
  readonly noise?: number;
  readonly tremor?: number;
  /** Spans in which the sensor was silent, in milliseconds. */
  readonly silent?: readonly (readonly [number, number])[];
  readonly seed?: number;
};

/** What a phone's sensor tells of a known motion, sample by sample, in the browser's angles with all their jumps. */
export function sensorTrace(motion: Motion): SensorSample[] {
  const { hz, stretches, silent = [], noise = 0, tremor = 0, seed = 1 } = motion;
  const random = generator(seed);
  const zero = fromEuler(motion.start);
  const samples: SensorSample[] = [];
  const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  for (let step = 0; step <= total * hz; step++) {
    const at = Math.round((step * 1000) / hz);
    const shaken = tremor * Math.sin((2 * Math.PI * 9 * at) / 1000) + noise * gaussian(random);
    const swung = swing(zero, motion.about, angleAt(stretches, at / 1000) + shaken);
    const jitter = [0, 0, 0].map(() => (noise * gaussian(random) * Math.PI) / 180);
    const seen = times(swung, fromVector(jitter as [number, number, number]));
    if (silent.some(([from, to]) => at > from && at < to)) continue;
    samples.push({ at, ...toEuler(seen) });
  }
  return samples;
}

type Quaternion = readonly [number, number, number, number];

/** Moves eased at both ends, as a limb does. */
function angleAt(stretches: readonly Stretch[], seconds: number): number {
  let from = 0;
  let left = seconds;
  for (const stretch of stretches) {
    if (left <= stretch.seconds) {
      const share = left / stretch.seconds;
      return from + (stretch.to - from) * share * share * (3 - 2 * share);
    }
    left -= stretch.seconds;
    from = stretch.to;
  }
  return from;
}

function swing(zero: Quaternion, about: Motion['about'], degrees: number): Quaternion {
  const radians = (degrees * Math.PI) / 180;
  if (about === 'level') return times(fromVector([0, 0, radians]), zero);
  const length = Math.hypot(...about);
  return times(zero, fromVector(about.map((part) => (part / length) * radians) as [number, number, number]));
}

function fromVector([x, y, z]: readonly [number, number, number]): Quaternion {
  const angle = Math.hypot(x, y, z);
  if (angle < 1e-12) return [1, 0, 0, 0];
  const sin = Math.sin(angle / 2) / angle;
  return [Math.cos(angle / 2), x * sin, y * sin, z * sin];
}

const times = ([a, b, c, d]: Quaternion, [e, f, g, h]: Quaternion): Quaternion => [
  a * e - b * f - c * g - d * h,
  a * f + b * e + c * h - d * g,
  a * g - b * h + c * e + d * f,
  a * h + b * g - c * f + d * e,
];

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const deg = (radians: number): number => Math.round((radians * 18_000) / Math.PI) / 100;

const fromEuler = ([alpha, beta, gamma]: Motion['start']): Quaternion =>
  times(times(fromVector([0, 0, rad(alpha)]), fromVector([rad(beta), 0, 0])), fromVector([0, rad(gamma), 0]));

/** The browser's angles: alpha from 0 to 360, beta from -180 to 180, gamma from -90 to 90 (W3C Device Orientation). */
function toEuler([w, x, y, z]: Quaternion): { alpha: number; beta: number; gamma: number } {
  const up = [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)] as const;
  const sign = up[2] < 0 ? -1 : 1;
  const beta = Math.atan2(up[1], sign * Math.hypot(up[0], up[2]));
  const gamma = Math.atan2(-up[0] * sign, up[2] * sign);
  const [east, north] = [2 * (x * y - w * z), 1 - 2 * (x * x + z * z)];
  const alpha = Math.atan2(-east * sign, north * sign);
  return { alpha: (deg(alpha) + 360) % 360, beta: deg(beta), gamma: deg(gamma) };
}

/** Mulberry32: the same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const gaussian = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
