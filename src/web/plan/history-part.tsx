import { Section } from '#web/ui/section.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

export const HistoryPart = () => {
  const { found } = useCourseDesk();
  const history = found.episode?.details.history ?? '';
  return (
    <Section title={words.course.history}>
      <p className={`reading whitespace-pre-line ${history === '' ? 'text-ink-soft' : 'font-serif text-lg'}`}>
        {history === '' ? words.course.noHistory : history}
      </p>
    </Section>
  );
};
