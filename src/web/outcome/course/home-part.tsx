import type { ClientOutcome } from '#contract/outcome.ts';
import { monthDay } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

/** Done of planned, week by week, and how sore visits and evenings left the client. */
export const HomePart = ({ found }: { found: ClientOutcome }) => (
  <>
    <Section title={words.desk.home}>
      {found.adherence === null ? (
        <p className="text-ink-soft">{words.desk.homeNone}</p>
      ) : (
        <Adherence {...found.adherence} />
      )}
    </Section>
    <Section title={words.desk.soreness}>
      <p className="tabular-nums">{soreness(found.picture)}</p>
    </Section>
  </>
);

type Weeks = NonNullable<ClientOutcome['adherence']>;

/** A column a week: as high as was planned, filled as far as was done. */
const Adherence = ({ planned, done, weeks }: Weeks) => {
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.planned, week.done)));
  return (
    <>
      <p className="mb-3 text-lg tabular-nums">{words.desk.adherence(done, planned)}</p>
      <ol className="flex h-16 items-end gap-1">
        {weeks.map((week) => (
          <li key={week.from} className="relative flex h-full min-w-0 grow items-end">
            <span
              aria-hidden
              className="absolute inset-x-0 bottom-0 border border-edge"
              style={{ height: `${(week.planned / most) * 100}%` }}
            />
            <span
              aria-hidden
              className="relative w-full bg-accent"
              style={{ height: `${(week.done / most) * 100}%` }}
            />
            <span className="sr-only">
              {words.desk.week(monthDay(Temporal.PlainDate.from(week.from)), week.done, week.planned)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};

/** More than this, of 10, on the next day is strong (H5). */
const STRONG = 4;

function soreness({ visits, home }: ClientOutcome['picture']): string {
  const all = [...visits, ...home];
  const said = all.flatMap(({ soreness: score }) => (score === null ? [] : [score]));
  if (said.length === 0) return words.desk.sorenessNone;
  const strong = said.filter((score) => score > STRONG).length;
  return words.desk.sorenessSaid(said.length, all.length, Math.max(...said), strong);
}
