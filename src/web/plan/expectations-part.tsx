import { Link } from '@tanstack/react-router';
import { claimOf } from '#domain/evidence/claims.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Benefit } from '#web/evidence/benefit.tsx';
import { Section } from '#web/ui/section.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** What was said to the client about what to expect, each with its grade, its studies and the day. */
export const ExpectationsPart = () => {
  const { found } = useCourseDesk();
  const said = (found.episode?.details.expectations ?? []).flatMap(({ claim, saidOn }) => {
    const known = claimOf(claim);
    return known === undefined ? [] : [{ ...known, saidOn }];
  });
  return (
    <Section
      title={words.course.expectations}
      action={
        <Link
          to="/library/{-$part}/{-$trial}"
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {words.course.library}
        </Link>
      }
    >
      {said.length === 0 ? <p className="text-ink-soft">{words.course.noExpectations}</p> : null}
      <ul>
        {said.map(({ id, claim, saidOn }) => (
          <li key={id} className="border-t border-line py-2.5 first:border-t-0">
            <Benefit evidence={[id]}>
              <p>{claim}</p>
              <p className="text-sm text-ink-soft">
                {words.course.saidOn(dateWords(Temporal.PlainDate.from(saidOn)))}
              </p>
            </Benefit>
          </li>
        ))}
      </ul>
    </Section>
  );
};
