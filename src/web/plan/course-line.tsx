import { coursePage } from '#domain/plan/course-page.ts';
import { useNow } from '#web/app/now.ts';
import { useMe } from '#web/app/who-model.ts';
import { withUnits } from '#web/ui/unbroken.ts';
import { courseOf, useCourse } from './course-model.ts';

/** The course in one line; nothing while it is read or where it cannot be had, because the plan stands below. */
export const CourseLine = ({ client }: { client: string }) => {
  const { zone } = useMe();
  const now = useNow();
  const { data } = useCourse(client);
  if (data === undefined) return null;
  const { summary, asked } = coursePage(courseOf(data), { now, zone, planSetAt: data.plan?.setAt ?? null });
  return <p className={`reading ${asked ? 'font-medium text-warn' : 'font-medium'}`}>{withUnits(summary)}</p>;
};
