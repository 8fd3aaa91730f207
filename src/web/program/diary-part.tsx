import { type DiaryDay, type DiaryField, diaryFields } from '#domain/home/diary/diary-day.ts';
import { Section } from '#web/ui/section.tsx';
import { Curve } from './curve.tsx';
import { dayWords } from './day-words.ts';
import { useHomeDesk } from './desk-context.ts';
import type { Reading } from './plot.ts';
import { words } from './words.ts';

/** Pain, sleep, mood and energy at a glance. A day of which nothing was said is a gap. */
export const DiaryPart = () => {
  const { read } = useHomeDesk();
  const bad = read.diary.filter((day) => day.bad !== null).length;
  const said = read.diary.filter((day) => day.words !== null).toReversed();
  return (
    <Section title={words.diary.title} lead={words.diary.lead}>
      {read.diary.length === 0 ? (
        <p className="text-ink-soft">{words.diary.none}</p>
      ) : (
        <>
          <ul className="space-y-4">
            {diaryFields.map((field) => (
              <Field key={field} field={field} />
            ))}
          </ul>
          {bad === 0 ? null : <p className="mt-3 text-sm">{words.diary.bad(bad)}</p>}
          <InWords said={said} />
        </>
      )}
    </Section>
  );
};

const Field = ({ field }: { field: DiaryField }) => {
  const { read } = useHomeDesk();
  const readings = read.diary.flatMap((day): Reading[] => {
    const noted = day[field];
    return noted === null ? [] : [{ on: day.day, value: noted.value }];
  });
  const last = readings.at(-1);
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span className="font-medium">
          {words.diary.fields[field]}{' '}
          <span className="font-normal text-ink-soft">{words.diary.ends[field]}</span>
        </span>
        <span className="tabular-nums">{last === undefined ? words.diary.nothing : last.value}</span>
      </p>
      <Curve
        label={words.diary.fields[field]}
        columns={{ day: words.felt.day, value: words.diary.fields[field] }}
        readings={readings}
        days={read.days}
        joinedDays={1}
        dayWords={dayWords}
        valueWords={({ value }) => words.felt.score(value)}
      />
    </li>
  );
};

/** So many of the client's own words stand here; the diary has the rest. */
const SHORT = 3;

const InWords = ({ said }: { said: readonly DiaryDay[] }) =>
  said.length === 0 ? null : (
    <ul className="mt-4 space-y-3">
      {said.slice(0, SHORT).map((day) => (
        <li key={day.day} className="border-l-2 border-line pl-3">
          <p className="font-serif">{day.words?.value}</p>
          <p className="text-sm text-ink-soft">
            {dayWords(day.day)}
            {day.words?.late === true ? `, ${words.diary.late}` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
