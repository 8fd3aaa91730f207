import { Section } from '#web/ui/section.tsx';
import { Curve } from './curve.tsx';
import type { ExerciseCurve } from './curves.ts';
import { dayWords } from './day-words.ts';
import { useHomeDesk } from './desk-context.ts';
import type { Reading } from './plot.ts';
import { words } from './words.ts';

/** A pause of two weeks parts the line: what was before it says little about what comes after. */
const JOINED_DAYS = 14;

/** The discomfort of each exercise over the sessions, against the most it may come to. */
export const DiscomfortPart = () => {
  const { read, inForce } = useHomeDesk();
  const { highest } = inForce.program.discomfort;
  if (read.sessions.length === 0) return null;
  return (
    <Section title={words.felt.title} lead={words.felt.lead(highest)}>
      {read.curves.length === 0 ? (
        <p className="text-ink-soft">{words.felt.none}</p>
      ) : (
        <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {read.curves.map((curve) => (
            <li key={curve.exercise} className="min-w-0">
              <OneExercise curve={curve} highest={highest} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const OneExercise = ({ curve, highest }: { curve: ExerciseCurve; highest: number }) => {
  const { read } = useHomeDesk();
  const last = curve.readings.at(-1);
  return (
    <>
      <div className="mb-1 flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 font-medium">{curve.name}</h3>
        {last === undefined ? null : (
          <p className="shrink-0 tabular-nums">
            <span className="sr-only">{words.felt.last} </span>
            <span className="text-lg font-semibold">{last.value}</span>
            <span className="text-sm text-ink-soft"> {words.felt.ofTen}</span>
          </p>
        )}
      </div>
      <Curve
        label={words.felt.of(curve.name)}
        columns={{ day: words.felt.day, value: words.felt.discomfort }}
        readings={curve.readings}
        days={read.days}
        joinedDays={JOINED_DAYS}
        ceiling={highest}
        dayWords={dayWords}
        valueWords={discomfortWords}
      />
    </>
  );
};

const discomfortWords = ({ value, from }: Reading): string =>
  from === undefined ? words.felt.score(value) : words.felt.eased(from, value);
