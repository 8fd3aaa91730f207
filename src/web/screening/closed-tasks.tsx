import { momentOf } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { asksForPlan, type SafetyTask } from './close-task.ts';
import { useDesk } from './desk-context.ts';

import { words } from './words.ts';

/** Safety tasks that were closed, with everything that closed them; nothing where there was none. */
export const ClosedTasks = () => {
  const { found } = useDesk();
  const closed = found.tasks.flatMap((task) => (task.closed ? [{ task, closed: task.closed }] : []));
  if (closed.length === 0) return null;
  return (
    <Section title={words.task.closed}>
      <ul className="border-t border-line">
        {closed.map(({ task, closed: how }) => (
          <ClosedTask key={task.id} task={task} how={how} />
        ))}
      </ul>
    </Section>
  );
};

type ClosedTaskProps = { readonly task: SafetyTask; readonly how: NonNullable<SafetyTask['closed']> };

const ClosedTask = ({ task, how: { by, at, closing } }: ClosedTaskProps) => {
  const { zone } = useDesk();
  const { askedBy, askedAt, asked, plan, outcome, handover } = closing;
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="font-medium">{words.task.kinds[task.kind]}</p>
      <p className="text-sm text-ink-soft">{words.task.closedBy(by, momentOf(at, zone))}</p>
      <p className="mt-1">
        {words.task.askedWords(askedBy, momentOf(askedAt, zone), words.task.askedChoices[asked])}.
        {asksForPlan(task.kind) ? ` ${words.task.planWords(words.task.planChoices[plan])}.` : ''}
      </p>
      <p className="reading mt-1">{outcome}</p>
      <p className="reading mt-1">{handover}</p>
    </li>
  );
};
