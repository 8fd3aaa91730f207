import type { ProgramPhase, ProgramStep, Version } from '#domain/home/program.ts';
import { proposeVersion } from '#domain/home/propose-version.ts';

/** A phase as it stands in the form, with a key of its own, and whether a worse day's version was written by hand. */
export type PhaseRow = Omit<ProgramPhase, 'versions'> & {
  readonly key: string;
  readonly versions: Versions;
  readonly byHand: Readonly<Record<WorseDay, boolean>>;
};
type Versions = Readonly<Record<Version, readonly ProgramStep[]>>;
export type WorseDay = Exclude<Version, 'full'>;

export const rowOf = (phase: ProgramPhase): PhaseRow => {
  const { full, gentle, rest } = phase.versions;
  return {
    ...phase,
    key: crypto.randomUUID(),
    byHand: {
      gentle: !isSameDose(gentle, proposed('gentle', full)),
      rest: !isSameDose(rest, proposed('rest', full)),
    },
  };
};

export const emptyRow = (title: string): PhaseRow => ({
  key: crypto.randomUUID(),
  title,
  weeks: 2,
  daysPerWeek: 3,
  everyOtherDay: true,
  versions: { full: [], gentle: [], rest: [] },
  byHand: { gentle: false, rest: false },
});

/** What comes after a phase: the same exercises to begin with, for four weeks. */
export const phaseAfter = (before: PhaseRow | undefined, title: string): PhaseRow => {
  const row = { ...(before ?? emptyRow(title)), key: crypto.randomUUID(), title, weeks: 4 };
  const { full, gentle, rest } = row.versions;
  return { ...row, versions: { full: anew(full), gentle: anew(gentle), rest: anew(rest) } };
};

const anew = (steps: readonly ProgramStep[]): ProgramStep[] =>
  steps.map((step) => ({ ...step, id: crypto.randomUUID() }));

export const phaseOf = ({ title, weeks, daysPerWeek, everyOtherDay, versions }: PhaseRow): ProgramPhase => ({
  title: title.trim(),
  weeks,
  daysPerWeek,
  everyOtherDay,
  versions: { full: [...versions.full], gentle: [...versions.gentle], rest: [...versions.rest] },
});

/** With other steps in one version. The worse days follow the full one for as long as nobody wrote them by hand. */
export const withSteps = (row: PhaseRow, version: Version, steps: readonly ProgramStep[]): PhaseRow => {
  const versions = { ...row.versions, [version]: steps };
  if (version !== 'full') return { ...row, versions, byHand: { ...row.byHand, [version]: true } };
  return {
    ...row,
    versions: {
      full: steps,
      gentle: row.byHand.gentle ? versions.gentle : proposed('gentle', steps),
      rest: row.byHand.rest ? versions.rest : proposed('rest', steps),
    },
  };
};

/** With a worse day's version proposed anew from the full one. */
export const withProposal = (row: PhaseRow, version: WorseDay): PhaseRow => ({
  ...row,
  versions: { ...row.versions, [version]: proposed(version, row.versions.full) },
  byHand: { ...row.byHand, [version]: false },
});

const proposed = (version: WorseDay, full: readonly ProgramStep[]): readonly ProgramStep[] =>
  proposeVersion(version, full, () => crypto.randomUUID());

const isSameDose = (one: readonly ProgramStep[], other: readonly ProgramStep[]): boolean =>
  one.length === other.length && one.every((step, index) => doseText(step) === doseText(other[index]));

const doseText = (step: ProgramStep | undefined): string =>
  step === undefined
    ? ''
    : [step.exercise, step.side, step.tool, step.seconds, step.sets, step.restSeconds, step.pressure].join(
        ' ',
      );
