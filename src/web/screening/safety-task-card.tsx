import { OctagonX } from 'lucide-react';
import { useId } from 'react';
import { crisisNumbersOf, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { SafetyTask } from './close-task.ts';
import { CloseTaskForm } from './close-task-form.tsx';
import { useDesk } from './desk-context.ts';

import { words } from './words.ts';

/** An open safety task: what was answered, what to do now, and the only way to close it. */
export const SafetyTaskCard = ({ task }: { task: SafetyTask }) => {
  const { zone } = useDesk();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="mb-8 break-inside-avoid rounded-base border border-stop/40 bg-surface"
    >
      <div className="rounded-t-base border-b border-stop/30 bg-stop-soft px-4 py-4">
        <h2 id={id} className="flex items-start gap-2 font-serif text-xl font-semibold text-stop">
          <Icon of={OctagonX} size={24} className="mt-0.5" />
          {words.task.kinds[task.kind]}
        </h2>
        <p className="mt-1">{task.about}</p>
        <p className="text-sm text-ink-soft">{words.task.since(momentOf(task.openedAt, zone))}</p>
        {task.said === null ? null : (
          <figure className="mt-2">
            <figcaption className="text-sm text-ink-soft">{words.task.said}</figcaption>
            <blockquote className="reading font-serif text-lg whitespace-pre-line">{task.said}</blockquote>
          </figure>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-6 px-4 py-5 lg:grid-cols-2">
        <Steps task={task} />
        <CloseTaskForm task={task} />
      </div>
    </section>
  );
};

const Steps = ({ task }: { task: SafetyTask }) => {
  const { found } = useDesk();
  const { emergency, crisis } = crisisNumbersOf(found.country);
  const lines = words.task.doing[task.kind](emergency.number, lineWords(crisis[0])).split('\n');
  return (
    <div>
      <h3 className="mb-2 font-semibold">{words.task.steps}</h3>
      <ol className="reading list-decimal space-y-2 pl-6 marker:text-ink-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
};

const lineWords = ({ name, number }: HelpLine): string =>
  name.includes(number) ? name : `${name}, ${number}`;
