import type { Ending } from '#domain/plan/discharge.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** What would end the course, and what of it has come. */
export const EndingsPart = () => {
  const { page } = useCourseDesk();
  return (
    <Section title={words.course.ending}>
      <ul>
        {page.endings.map((ending) => (
          <li
            key={`${ending.what} ${ending.words}`}
            className="flex items-start justify-between gap-3 border-t border-line py-2 first:border-t-0"
          >
            <span>{ending.words}</span>
            <Met of={ending} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Met = ({ of: { met } }: { of: Ending }) => {
  if (met === null) return <Tag>{words.course.ask}</Tag>;
  return met ? <Tag tone="accent">{words.course.met}</Tag> : <Tag>{words.course.notMet}</Tag>;
};
