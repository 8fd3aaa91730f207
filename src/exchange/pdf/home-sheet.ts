import type { Figure } from '#domain/atlas/figure.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { doseWords, daysWords, lengthWords } from '#domain/home/dose-words.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import type { Exercise } from '#domain/home/exercise.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { FigureDrawing } from '#domain/home/figure-drawing.ts';
import type { ExerciseFigureId } from '#domain/home/figure-id.ts';
import type { Program, ProgramStep, Version } from '#domain/home/program.ts';
import { toolNames } from '#domain/home/tool.ts';
import { drawExercise, drawPlace } from './draw-exercise.ts';
import { stopRules } from './home-sheet-words.ts';
import { type Fonts, QUIET, Sheet } from './sheet.ts';

/** All that stands on the printed sheet of a home program. Days are written out already, in the practice's own way. */
export type HomeSheet = {
  readonly writtenAt: string;
  readonly paper: 'LETTER' | 'A4';
  readonly practice: { readonly name: string; readonly phone: string };
  readonly client: string;
  readonly therapist: string;
  readonly program: Program;
  readonly from: string;
  readonly review: string;
  readonly emergencyNumber: string;
  readonly body: Figure;
  /** Null where there is no drawing. */
  readonly drawing: (figure: ExerciseFigureId) => FigureDrawing | null;
};

/** The sheet as a tagged PDF (HOME-24). The same program is the same bytes. */
export function homeSheetPdf(home: HomeSheet, fonts: Fonts): Promise<Uint8Array> {
  const { program, practice, client, writtenAt, paper } = home;
  const title = `${program.title}: at home, for ${client}`;
  const sheet = new Sheet({ title, author: practice.name, writtenAt, paper, fonts });
  head(sheet, home);
  when(sheet, program);
  mornings(sheet, program);
  for (const given of givenExercises(program)) card(sheet, given, home);
  stop(sheet, home);
  return sheet.finish((page, pages) => `${practice.name} · for ${client} · page ${page} of ${pages}`);
}

function head(sheet: Sheet, { practice, client, program, from, review, therapist }: HomeSheet): void {
  sheet.write(practice.name, { weight: 'semibold', size: 11, below: 1 });
  sheet.write(['Myofascial release', practice.phone].filter(Boolean).join(' · '), { color: QUIET, size: 9 });
  sheet.rule({ below: 16 });
  sheet.write(program.title, { tag: 'H1', weight: 'semibold', size: 22, below: 2 });
  sheet.write(`At home, for ${client}. From ${from}; ${therapist} looks at it again with you on ${review}.`, {
    color: QUIET,
    below: 10,
  });
}

const heading = (sheet: Sheet, words: string): Sheet =>
  sheet.keepTogether(70).write(words, { tag: 'H2', weight: 'semibold', size: 12, above: 8, below: 4 });

const versions: readonly Version[] = ['full', 'gentle', 'rest'];
const versionNames: Readonly<Record<Version, string>> = { full: 'Full', gentle: 'Gentle', rest: 'Rest' };

function when(sheet: Sheet, { phases }: Program): void {
  heading(sheet, 'When');
  for (const [index, phase] of phases.entries()) {
    sheet.write([{ strong: `${weeksOf(phases, index)}: ${phase.title}. ` }, `${daysWords(phase)}.`], {
      below: 2,
    });
    sheet.list(
      versions.map((version) => {
        const steps = phase.versions[version];
        const names = steps.map(({ exercise }) => exerciseOf(exercise).words.name).join(', ');
        return [{ strong: `${versionNames[version]}: ` }, `${names}${names && ', '}${lengthWords(steps)}`];
      }),
    );
    sheet.space(4);
  }
}

function weeksOf(phases: Program['phases'], index: number): string {
  const before = phases.slice(0, index).reduce((sum, { weeks }) => sum + weeks, 0);
  const { weeks } = phases[index] ?? { weeks: 1 };
  return weeks === 1 ? `Week ${before + 1}` : `Weeks ${before + 1} to ${before + weeks}`;
}

function mornings(sheet: Sheet, { flare: { gentle, rest }, discomfort }: Program): void {
  heading(sheet, 'How much today');
  const rule = ({ painFrom, sleepTo, energyTo }: typeof gentle): string =>
    `pain ${painFrom} of 10 or more, or sleep ${sleepTo} of 10 or less, or energy ${energyTo} of 10 or less`;
  sheet.list([
    [{ strong: 'Gentle: ' }, `${rule(gentle)}.`],
    [{ strong: 'Rest: ' }, `${rule(rest)}.`],
    [{ strong: 'Full: ' }, 'on all other days.'],
  ]);
  sheet.write(
    `It may be uncomfortable, up to ${discomfort.highest} of 10. You should be able to talk. Stop when the time is up, ` +
      'even if it still hurts: more pain does not help more.',
    { above: 4 },
  );
}

type Dose = { readonly where: string; readonly words: string };
type Given = { readonly exercise: Exercise; readonly step: ProgramStep; readonly doses: readonly Dose[] };

/** Each exercise once, with every dose in which the program gives it, and in which weeks and versions. */
function givenExercises({ phases }: Program): Given[] {
  const given = phases.flatMap((phase, index) =>
    versions.flatMap((version) =>
      phase.versions[version].map((step) => ({
        step,
        version,
        weeks: weeksOf(phases, index),
        words: `${doseWords(step)}; ${toolNames[step.tool]}`,
      })),
    ),
  );
  return [...Map.groupBy(given, ({ step }): ExerciseId => step.exercise)].map(([id, own]) => {
    const doses = [...Map.groupBy(own, ({ words }) => words)].map(([words, all]) => ({
      words,
      where: whereOf(all),
    }));
    return { exercise: exerciseOf(id), step: own[0]?.step ?? missing(id), doses };
  });
}

/** "Weeks 1 to 2, full and gentle; weeks 3 to 6, gentle". */
const whereOf = (all: readonly { weeks: string; version: Version }[]): string =>
  [...Map.groupBy(all, ({ weeks }) => weeks)]
    .map(([weeks, own], place) => {
      const named = [...new Set(own.map(({ version }) => version))].join(' and ');
      return `${place === 0 ? weeks : weeks.toLowerCase()}, ${named}`;
    })
    .join('; ');

function missing(id: string): never {
  throw new Error(`No step of ${id}`);
}

const BODY = { height: 112, room: 62 } as const;
const DRAWING = { width: 132, room: 142 } as const;

function card(sheet: Sheet, { exercise, step, doses }: Given, home: HomeSheet): void {
  const { words, region, figure } = exercise;
  const drawing = home.drawing(figure);
  const indent = BODY.room + (drawing === null ? 0 : DRAWING.room);
  const said = [...words.setUp, words.feel, ...words.avoid, ...doses.map((one) => one.where + one.words)];
  sheet.keepTogether(Math.max(150, 48 + linesOf(said, sheet.width - indent) * 13.6));
  sheet.rule({ above: 6, below: 12 });
  const top = sheet.y;
  const { plain } = regionOf(region);
  sheet.picture(`Where: ${plain.toLowerCase()}`, (pdf, { x, y }) =>
    drawPlace(pdf, home.body, { region, side: step.side }, { x, y, height: BODY.height }),
  );
  if (drawing !== null)
    sheet.picture(`How: ${words.name.toLowerCase()}`, (pdf, { x, y }) =>
      drawExercise(pdf, drawing, { x: x + BODY.room, y, width: DRAWING.width }, step.side),
    );
  sheet.write(words.name, { tag: 'H2', weight: 'semibold', size: 12, below: 1, indent });
  sheet.write(plain, { color: QUIET, size: 9, below: 4, indent });
  for (const dose of doses)
    sheet.write([{ strong: `${dose.where}: ` }, dose.words], { size: 9.5, below: 3, indent });
  sheet.list(
    words.setUp.map((line, place) => `${place + 1}. ${line}`),
    { indent },
  );
  sheet.write([{ strong: 'Feels like: ' }, words.feel], { size: 9.5, above: 3, below: 2, indent });
  sheet.write([{ strong: 'Avoid: ' }, words.avoid.join(' ')], { size: 9.5, below: 2, indent });
  if (sheet.y > top) sheet.space(Math.max(0, top + BODY.height - sheet.y) + 4);
}

/** About how many lines the texts take in a column so wide. */
const linesOf = (texts: readonly string[], width: number): number =>
  texts.reduce((sum, { length }) => sum + Math.ceil((length * 4.9) / width), 0);

function stop(sheet: Sheet, { emergencyNumber, practice, therapist }: HomeSheet): void {
  const { call, end, pause, before } = stopRules({ emergencyNumber, phone: practice.phone, therapist });
  sheet.keepTogether(STOP_HEIGHT).rule({ above: 8, below: 8 });
  heading(sheet, 'When to stop');
  sheet.space(8).ground(CALL_HEIGHT, CALL_GROUND);
  sheet.write([{ strong: call.title }], { below: 2 });
  sheet.list(call.lines).space(12);
  for (const { title, lines } of [end, pause, before]) {
    sheet.write([{ strong: title }], { above: 6, below: 2 });
    sheet.list(lines);
  }
}

/** The block of stop rules stays on one page; its first lines, for which one calls at once, lie on a warm ground. */
const STOP_HEIGHT = 400;
const CALL_HEIGHT = 78;
const CALL_GROUND = '#f6e3df';
