import { indicationOf } from '#domain/plan/indications.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** Episodes that ended before. */
export const EarlierPart = () => {
  const { found } = useCourseDesk();
  const ended = found.earlier.flatMap(({ end, ...episode }) => (end === null ? [] : [{ ...episode, end }]));
  if (ended.length === 0) return null;
  return (
    <Section title={words.course.earlier}>
      <ul>
        {ended.map(({ id, details, openedOn, end }) => (
          <li key={id} className="border-t border-line py-2.5 first:border-t-0 tabular-nums">
            <span className="font-medium">{indicationOf(details.indication).name}</span>{' '}
            <span className="text-ink-soft">
              {words.course.since(dateWords(Temporal.PlainDate.from(openedOn)))}
            </span>
            <span className="block text-sm">
              {words.course.ended(
                dateWords(Temporal.PlainDate.from(end.endedOn)),
                words.end.reasons[end.why],
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
