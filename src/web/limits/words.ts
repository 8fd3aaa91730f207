import type { Messages } from '#web/ui/messages.ts';

/** A part of the first page of a day, so it holds only what that page says. */
export const words = {
  title: 'Limits',
  region: (region: string, reason: string) => `Leave out the ${region}: ${reason}`,
  techniques: (names: string) => `Leave out: ${names}`,
  pressure: (step: number, name: string) => `Highest pressure ${step} of 5, ${name}`,
  minutes: (minutes: number) => `At most ${minutes} hands-on minutes`,
  discomfort: (score: number) => `Stop at discomfort ${score} of 10`,
  because: (reasons: string) => `Because: ${reasons}`,
  none: 'No limits beyond the usual: stop at discomfort 7 of 10.',
  steps: 'Steps',
} as const satisfies Messages;
