import { Link } from '@tanstack/react-router';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** What is next; above it the look that is due, or the three ways on where nothing moved. */
export const NextPart = () => {
  const { found, page } = useCourseDesk();
  const hasGoals = (found.episode?.details.goals ?? []).length > 0;
  // What the prompt above says, the list does not say again.
  const isPrompted = page.asked !== null || (page.review?.due === true && hasGoals);
  return (
    <Section title={words.course.next}>
      <div className="space-y-4">
        <Prompt />
        <ul className="reading list-disc space-y-1 pl-5">
          {page.next.slice(isPrompted ? 1 : 0).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
};

const Prompt = () => {
  const { client, found, page, open } = useCourseDesk();
  if (page.asked !== null) {
    return (
      <Notice
        tone="warn"
        title={words.review.asked[page.asked.outcome]}
        action={
          <div className="flex flex-wrap gap-2 print:hidden">
            <Link to="/clients/$client/plan" params={{ client }} className={buttonLook('quiet')}>
              {words.review.change}
            </Link>
            <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('quiet')}>
              {words.review.refer}
            </Link>
            <Button onPress={() => open('end')}>{words.review.discharge}</Button>
          </div>
        }
      >
        {words.review.askedText}
      </Notice>
    );
  }
  if (page.review?.due !== true || (found.episode?.details.goals ?? []).length === 0) return null;
  return (
    <Notice
      tone="info"
      title={words.review.due}
      action={
        <Button kind="primary" onPress={() => open('rate')}>
          {words.goals.rate}
        </Button>
      }
    >
      {words.review.dueText}
    </Notice>
  );
};
