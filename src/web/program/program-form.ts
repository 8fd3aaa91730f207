import type { RegionId } from '#domain/atlas/region.ts';
import { usualSession } from '#domain/home/dose-table.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { FlareRules, Program } from '#domain/home/program.ts';
import { emptyRow, phaseOf, type PhaseRow, rowOf } from './phase-row.ts';

/** The program as it stands in the form. The therapist's words stand by region, also of one that is no longer in it. */
export type ProgramForm = Omit<Program, 'phases' | 'flare' | 'cautions'> & {
  readonly phases: readonly PhaseRow[];
  readonly flare: Omit<FlareRules, 'signed'>;
  readonly cautions: Readonly<Record<RegionId, string>>;
};

export const formOf = (program: Program): ProgramForm => ({
  ...program,
  phases: program.phases.map(rowOf),
  flare: { gentle: program.flare.gentle, rest: program.flare.rest },
  cautions: Object.fromEntries(program.cautions.map(({ region, words }) => [region, words])),
});

/** Nothing yet: one phase without a step, beginning on a day and looked at again after four weeks (clinical reference 2.3, [design]). */
export const emptyForm = (startsOn: string, title: string): ProgramForm => ({
  title: '',
  startsOn,
  reviewOn: Temporal.PlainDate.from(startsOn).add({ weeks: 4 }).toString(),
  phases: [emptyRow(title)],
  flare: {
    gentle: { painFrom: 5, sleepTo: 4, energyTo: 4 },
    rest: { painFrom: 8, sleepTo: 2, energyTo: 2 },
  },
  discomfort: { highest: usualSession.standard.discomfort, easesBy: 2 },
  cautions: {},
});

/** What is saved. The server signs it, by whom and when. */
export const programOf = (form: ProgramForm): Program => {
  const used = cautionRegions(form);
  return {
    title: form.title.trim(),
    startsOn: form.startsOn,
    reviewOn: form.reviewOn,
    phases: form.phases.map(phaseOf),
    flare: { ...form.flare, signed: null },
    discomfort: form.discomfort,
    cautions: cautionsOf(form.cautions).filter(({ region }) => used.includes(region)),
  };
};

/** The words that were said, by region; what is empty says nothing. */
export const cautionsOf = (said: ProgramForm['cautions']): Program['cautions'] =>
  Object.entries(said)
    .map(([region, words]) => ({ region, words: words.trim() }))
    .filter(({ words }) => words !== '');

/** The regions in the program that are only worked on with the therapist's word, in the order in which they come. */
const cautionRegions = ({ phases }: Pick<ProgramForm, 'phases'>): readonly RegionId[] => {
  const exercises = phases
    .flatMap(({ versions }) => [...versions.full, ...versions.gentle, ...versions.rest])
    .map(({ exercise }) => exerciseOf(exercise));
  return [...new Set(exercises.filter(({ limit }) => limit === 'caution').map(({ region }) => region))];
};

/** The steps with one moved to another place. */
export const movedTo = <Row>(rows: readonly Row[], from: number, to: number): readonly Row[] => {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
};
