import { indicationOf } from '#domain/plan/indications.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** What the course is for, since when, and the ways to change or end it. */
export const CourseHead = () => {
  const { found, open } = useCourseDesk();
  const { episode } = found;
  if (episode === null) return null;
  const { details, openedOn, end } = episode;
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-3 print:mb-3">
      <div>
        <h2 className="font-serif text-xl font-semibold">{indicationOf(details.indication).name}</h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft tabular-nums">
          {words.course.since(dateWords(Temporal.PlainDate.from(openedOn)))}
          {details.icd10 === null ? null : <Tag>{details.icd10}</Tag>}
        </p>
        {end === null ? null : (
          <p className="mt-1 font-medium">
            {words.course.ended(dateWords(Temporal.PlainDate.from(end.endedOn)), words.end.reasons[end.why])}
            {end.words === '' ? null : <span className="block font-normal">{end.words}</span>}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {end === null ? (
          <>
            <Button onPress={() => open('edit-episode')}>{words.course.edit}</Button>
            <Button onPress={() => open('end')}>{words.course.end}</Button>
          </>
        ) : (
          <Button kind="primary" onPress={() => open('open-episode')}>
            {words.course.open}
          </Button>
        )}
      </div>
    </header>
  );
};
