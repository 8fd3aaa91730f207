import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { Phase } from './phase.ts';
import type { TemplateSteps } from './template-steps.ts';

/** How the visits of a trial become phases. */
type Course = {
  readonly steps: TemplateSteps;
  readonly gentle: number;
  readonly firmer: number;
  readonly perWeek: number;
  readonly minutes: number;
  readonly firm: Pressure;
};

/**
 * The visits of the trial in a gentle and a firmer part, then one visit each to teach self-care and to hand over to exercise.
 * The trials do not split their visits so: that is ours [design].
 */
export function phasesOf({ steps, gentle, firmer, perWeek, minutes, firm }: Course): Phase[] {
  const phase = (
    own: Pick<Phase, 'kind' | 'visits' | 'aim' | 'highestPressure'> & Partial<Phase>,
  ): Phase => ({
    minutes,
    perWeek,
    steps: [],
    ...own,
  });
  return [
    phase({
      kind: 'gentle',
      visits: gentle,
      highestPressure: 2,
      steps: [...steps.gentle],
      aim: 'Light holds. See how the body takes it.',
    }),
    phase({
      kind: 'firmer',
      visits: firmer,
      highestPressure: firm,
      steps: [...steps.firmer],
      aim: 'A little more, where it was well taken.',
    }),
    phase({
      kind: 'self-care',
      visits: 1,
      minutes: 30,
      // 3 to 5 days a week at home (clinical reference 5.2, [design]).
      perWeek: 4,
      highestPressure: 2,
      steps: [...steps.selfCare],
      aim: 'Learn what to do at home, and do it safely.',
    }),
    phase({
      kind: 'bridge',
      visits: 1,
      minutes: 30,
      perWeek: 0.5,
      highestPressure: 2,
      aim: 'Move on to exercise, if useful with a physical therapist.',
    }),
  ];
}
