import { Feather, MapPin, Pause, Printer } from 'lucide-react';
import { phaseOn } from '#domain/home/phase-on.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { awayWords, dayWords } from './day-words.ts';
import { useHomeDesk } from './desk-context.ts';
import { useSheet } from './program-model.ts';
import { whereWords } from './where-words.ts';
import { words } from './words.ts';

/** Where the program stands: phase and week on one line, review, version and signature, and what can be done with it. */
export const WherePart = () => {
  const { inForce, read } = useHomeDesk();
  const { program } = inForce;
  const here = phaseOn(program, read.today);
  return (
    <section aria-labelledby="home-where" className="mb-8">
      <p className="text-ink-soft">{program.title}</p>
      <h2 id="home-where" className="font-serif text-xl font-semibold sm:text-2xl">
        {whereWords(program, read.today)}
      </h2>
      <PhaseLine here={here?.index ?? null} />
      <Facts />
      <Deeds />
    </section>
  );
};

/** The phases, each as long as it lasts. */
const PhaseLine = ({ here }: { here: number | null }) => {
  const { inForce, read } = useHomeDesk();
  const { phases } = inForce.program;
  const found = phaseOn(inForce.program, read.today);
  return (
    <ol className="my-4 flex gap-1.5">
      {phases.map((phase, index) => (
        <li
          key={`${phase.title} ${index}`}
          style={{ flexGrow: phase.weeks }}
          className="min-w-0 basis-0"
          {...(index === here ? { 'aria-current': 'step' } : {})}
        >
          <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-line">
            <span className="block h-full bg-accent" style={{ width: `${share(index, found)}%` }} />
          </span>
          <span className="mt-1.5 flex items-center gap-1 text-sm">
            {index === here ? <Icon of={MapPin} size={16} className="text-accent" /> : null}
            <span className={`truncate ${index === here ? 'font-medium' : 'text-ink-soft'}`}>
              {phase.title}
            </span>
          </span>
          <span className="hidden truncate text-sm text-ink-soft tabular-nums sm:block">
            {words.phases.often(phase.weeks, phase.daysPerWeek, phase.everyOtherDay)}
          </span>
        </li>
      ))}
    </ol>
  );
};

type Here = ReturnType<typeof phaseOn>;

/** How much of a phase has gone by, in percent. */
const share = (index: number, here: Here): number => {
  if (here === null) return 0;
  if (index !== here.index) return index < here.index ? 100 : 0;
  return Math.round((here.week / here.phase.weeks) * 100);
};

const Facts = () => {
  const { inForce, found, read } = useHomeDesk();
  const { program, version, setAt, setBy } = inForce;
  const signed = program.flare.signed;
  const last = read.sessions.at(-1);
  const facts = [
    [words.where.review, `${dayWords(program.reviewOn)}, ${awayWords(program.reviewOn, read.today)}`],
    [
      words.where.version(version),
      signed === null
        ? words.where.setBy(setBy, dateOf(setAt, found.zone))
        : words.where.signed(signed.by, dateOf(signed.at, found.zone)),
    ],
    [words.where.last, last === undefined ? words.where.never : awayWords(last.on, read.today)],
  ] as const;
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-3">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="tabular-nums first-letter:uppercase">{fact}</dd>
        </div>
      ))}
    </dl>
  );
};

const Deeds = () => {
  const { client, found, open } = useHomeDesk();
  const sheet = useSheet(client);
  return (
    <div className="mt-5 flex flex-wrap gap-3 print:hidden">
      <Button icon={Feather} onPress={() => open({ ask: 'lighten' })}>
        {words.deeds.lighten}
      </Button>
      {found.standing.paused === null ? (
        <Button icon={Pause} onPress={() => open({ ask: 'pause' })}>
          {words.deeds.pause}
        </Button>
      ) : null}
      <Button icon={Printer} isPending={sheet.isPending} onPress={() => sheet.mutate()}>
        {words.deeds.sheet}
      </Button>
    </div>
  );
};
