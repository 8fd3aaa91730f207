import type { careCommands } from './care-commands.ts';
import type { Engine } from './engines/engine.ts';
import type { Outcome } from './outcome.ts';

/** Runs with the words after the command's name. */
type Run = (words: readonly string[]) => Promise<Outcome>;

export type Command = {
  readonly name: string;
  readonly summary: string;
  /** What `--help` tells beyond the summary. */
  readonly more?: string;
  readonly kind: 'care' | 'engine';
  /** Loads what this command needs and nothing else, so that each one starts fast. */
  readonly load: () => Promise<Run>;
};

const DATABASE = `The database is the one of DATABASE_URL or, without it, the embedded one in UNWIND_FOLDER (./.unwind).
Every setting comes from the environment, as for npm start; README.md lists them.`;

const care = (
  name: string,
  summary: string,
  pick: (all: typeof careCommands) => Run,
  words = '',
): Command => ({
  name,
  summary,
  more: `  unwind ${name}${words}\n\n${DATABASE}`,
  kind: 'care',
  load: async () => pick((await import('./care-commands.ts')).careCommands),
});

const engine = (name: string, summary: string, load: () => Promise<Engine>): Command => ({
  name,
  summary,
  kind: 'engine',
  load: async () => {
    const [{ runEngine }, loaded] = await Promise.all([import('./engines/run-engine.ts'), load()]);
    return (words) => runEngine(loaded, words, process.stdin);
  },
});

/** Every command, in the order in which the help tells them. */
export const commands: readonly Command[] = [
  care('serve', 'Start Unwind: database, server, mail', (all) => all.serve),
  care('migrate', 'Bring the database to the form this version needs', (all) => all.migrate),
  care('seed', 'Put the demonstration practice into an empty database', (all) => all.seed),
  care(
    'backup',
    'Save the whole database into a new folder, while it is in use',
    (all) => all.backup,
    ' --to <folder that is not there yet>',
  ),
  care(
    'restore',
    'Bring a backup back into an empty place; --replace sets aside what is there',
    (all) => all.restore,
    ' --from <folder of the backup> [--replace]',
  ),
  care(
    'audit verify',
    'Check that no entry of the audit trail was changed or taken out',
    (all) => all.auditVerify,
  ),
  care(
    'registry',
    'Add the practice registry up anew from the record, and say whether what was kept up is the same',
    (all) => all.registry,
    ' --recompute',
  ),
  engine(
    'holds',
    'Facts of a session in, holds, dose and time line out (JSON)',
    async () => (await import('./engines/holds.ts')).holds,
  ),
  engine(
    'note',
    'Facts of a session in, the SOAP note out (JSON)',
    async () => (await import('./engines/note.ts')).note,
  ),
  engine(
    'dose',
    'Facts of one session or many in, held seconds per region and side out (JSON)',
    async () => (await import('./engines/dose.ts')).dose,
  ),
  engine(
    'compare',
    'Two visits in, what came, went, grew and eased out (JSON)',
    async () => (await import('./engines/compare.ts')).compare,
  ),
  engine(
    'screen',
    'Answers of a client in, what may be done in the room and at home out, with every reason (JSON)',
    async () => (await import('./engines/screen.ts')).screen,
  ),
  engine(
    'free-times',
    'Opening hours and busy times in, open windows and bookable times out, or why a time is not one (JSON)',
    async () => (await import('./engines/free-times.ts')).freeTimes,
  ),
  engine(
    'program',
    'A home program in, what each of its days holds out, bounded by the screening (JSON)',
    async () => (await import('./engines/program.ts')).program,
  ),
  engine(
    'play',
    'Taps of a session at home in, its facts and what they come to out (JSON)',
    async () => (await import('./engines/play.ts')).play,
  ),
  engine(
    'score',
    'Answers to a questionnaire in, its score by the published rule out, or what is missing (JSON)',
    async () => (await import('./engines/score.ts')).score,
  ),
  engine(
    'verdict',
    'Two values of one person in, whether the change is real and whether it matters out (JSON)',
    async () => (await import('./engines/verdict.ts')).verdict,
  ),
  engine(
    'effect single-case',
    'Two phases of one person in; overlap, ratio and difference with their errors out (JSON)',
    async () => (await import('./engines/effect-single-case.ts')).effectSingleCase,
  ),
  engine(
    'effect paired',
    'The same people before and after in; change, t and standardised change out (JSON)',
    async () => (await import('./engines/effect-paired.ts')).effectPaired,
  ),
  engine(
    'effect two-group',
    'Number, mean and standard deviation of two groups in; difference, t and g out (JSON)',
    async () => (await import('./engines/effect-two-group.ts')).effectTwoGroup,
  ),
  engine(
    'effect ancova',
    'Two arms with first measurement and follow-up in; the adjusted difference out (JSON)',
    async () => (await import('./engines/effect-ancova.ts')).effectAncova,
  ),
  engine(
    'effect morris',
    'A treated and a control group before and after in; the difference of their changes out (JSON)',
    async () => (await import('./engines/effect-morris.ts')).effectMorris,
  ),
  engine(
    'effect pool',
    'Effects with their variances in; one effect and how much they differ out (JSON)',
    async () => (await import('./engines/effect-pool.ts')).effectPool,
  ),
  engine(
    'regions',
    'Find regions of the body by their names (JSON)',
    async () => (await import('./engines/regions.ts')).regions,
  ),
  engine(
    'atlas',
    'List every region, its sides, neighbours, lines and the views that show it (JSON)',
    async () => (await import('./engines/atlas.ts')).atlas,
  ),
  engine(
    'chart',
    'Marks on the body in (JSON), a picture of the body out (SVG or PNG)',
    async () => (await import('./engines/chart.ts')).chart,
  ),
];
