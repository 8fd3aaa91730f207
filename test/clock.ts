import type { Clock } from '#server/base/clock.ts';

export type MovedClock = Clock & { readonly pass: (duration: Temporal.DurationLike) => void };

/** The real time, moved on by what the test lets pass. */
export function movedClock(): MovedClock {
  let passed = new Temporal.Duration();
  return {
    now: () => Temporal.Now.instant().add(passed),
    pass: (duration) => {
      passed = passed.add(duration);
    },
  };
}
