import { CircleCheck, CircleHelp, Equal, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { CourseVerdict, MeasureVerdict } from '#domain/plan/verdicts.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** Each goal with its start, its newest rating and whether that is more than noise. */
export const GoalsPart = () => {
  const { found, page, open } = useCourseDesk();
  const goals = found.episode?.details.goals ?? [];
  const mayRate = goals.length > 0 && found.episode?.end === null;
  return (
    <Section
      title={words.goals.title}
      action={mayRate ? <Button onPress={() => open('rate')}>{words.goals.rate}</Button> : null}
    >
      {goals.length === 0 ? (
        <p className="reading text-ink-soft">{words.goals.none}</p>
      ) : (
        <>
          <table className="w-full text-left tabular-nums">
            <thead className="text-sm text-ink-soft">
              <tr className="[&>th]:pr-3 [&>th]:pb-2 [&>th]:font-medium">
                <th scope="col">{words.goals.activity}</th>
                <th scope="col">{words.goals.start}</th>
                <th scope="col">{words.goals.now}</th>
                <th scope="col" className="max-sm:hidden">
                  {words.goals.target}
                </th>
                <th scope="col" className="max-sm:hidden">
                  {words.goals.verdict}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...page.verdicts]
                .sort((one, other) => order[one.measure] - order[other.measure])
                .map((one) => (
                  <Row key={one.goal?.id ?? one.measure} of={one} />
                ))}
            </tbody>
          </table>
          <p className="reading mt-3 text-sm text-ink-soft">{words.goals.sources}</p>
        </>
      )}
    </Section>
  );
};

/** The activities themselves first, then what they come to. */
const order = { goal: 0, goals: 1, pain: 2, change: 3 } as const;

const Row = ({ of: { measure, goal, before, after, verdict } }: { of: MeasureVerdict }) => (
  <tr className="border-t border-line align-top [&>*]:py-2.5 [&>*]:pr-3 print:[&>*]:py-1">
    <th scope="row" className={measure === 'goal' ? 'font-medium' : 'font-normal text-ink-soft'}>
      {goal === null ? nameOf(measure) : goal.activity}
      <span className="mt-1 block sm:hidden">
        <VerdictTag of={verdict} />
      </span>
    </th>
    <td>{measure === 'change' ? '' : numberOf(before)}</td>
    <td>{measure === 'change' && after !== null && after > 0 ? `+${after}` : numberOf(after)}</td>
    <td className="max-sm:hidden">{goal?.target ?? ''}</td>
    <td className="max-sm:hidden">
      <VerdictTag of={verdict} />
    </td>
  </tr>
);

/** In a column of its own, or below the activity where a phone has no room for one. */
const VerdictTag = ({ of }: { of: CourseVerdict }) => (
  <Tag tone={looks[of].tone} icon={looks[of].icon}>
    {words.goals.verdicts[of]}
  </Tag>
);

const nameOf = (measure: MeasureVerdict['measure']): string =>
  measure === 'pain' ? words.goals.pain : measure === 'change' ? words.goals.change : words.goals.mean;

/** A mean to one place, a score as it is; what was not asked is a dash. */
const numberOf = (value: number | null): string =>
  value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(1);

const looks: Record<CourseVerdict, { tone: TagTone; icon: LucideIcon }> = {
  better: { tone: 'good', icon: CircleCheck },
  worse: { tone: 'stop', icon: TriangleAlert },
  within: { tone: 'plain', icon: Equal },
  'cannot-tell': { tone: 'plain', icon: CircleHelp },
};
