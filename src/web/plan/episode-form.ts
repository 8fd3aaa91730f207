import type { EpisodeDetails, Expectation, Goal } from '#domain/plan/episode.ts';

export type GoalRow = {
  readonly id: string;
  readonly activity: string;
  readonly baseline: string;
  readonly baselineOn: string;
  /** Empty where nobody asked what would be enough. */
  readonly target: string;
};

/** An episode as it stands in the form. */
export type EpisodeForm = {
  readonly openedOn: string;
  readonly indication: string;
  readonly icd10: string;
  readonly history: string;
  readonly goals: readonly GoalRow[];
  readonly expectations: readonly Expectation[];
};

/** A course takes at most five goals (PSFS, Stratford 1995: three to five). */
export const MOST_GOALS = 5;

export const episodeFormOf = (details: EpisodeDetails | null, openedOn: string): EpisodeForm => ({
  openedOn,
  indication: details?.indication ?? 'neck-pain',
  icd10: details?.icd10 ?? '',
  history: details?.history ?? '',
  goals: (details?.goals ?? []).map(({ baseline, target, ...goal }) => ({
    ...goal,
    baseline: String(baseline),
    target: target?.toString() ?? '',
  })),
  expectations: details?.expectations ?? [],
});

/** Goals without an activity say nothing and are left out. */
export const detailsOf = (form: EpisodeForm): EpisodeDetails => ({
  indication: form.indication,
  icd10: form.icd10.trim() === '' ? null : form.icd10.trim().toUpperCase(),
  history: form.history.trim(),
  goals: form.goals.filter(({ activity }) => activity.trim() !== '').map(goalOf),
  expectations: [...form.expectations],
});

const goalOf = ({ activity, baseline, target, ...row }: GoalRow): Goal => ({
  ...row,
  baseline: Number(baseline),
  activity: activity.trim(),
  target: target === '' ? null : Number(target),
});

/** A claim that is said from today on, or no longer; what was said before keeps its day. */
export const withExpectation = (
  said: readonly Expectation[],
  claim: string,
  saidOn: string | null,
): readonly Expectation[] => {
  const others = said.filter((one) => one.claim !== claim);
  return saidOn === null ? others : [...others, { claim, saidOn }];
};
