import { Link } from '@tanstack/react-router';
import { OctagonX } from 'lucide-react';
import type { TodayPack } from '#contract/diary.ts';
import { momentOf } from '#web/app/time-words.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type SafetyTasksProps = { readonly tasks: TodayPack['tasks']; readonly zone: string };

/** Whom somebody must speak with today, above everything else. What was answered is not said on this page. */
export const SafetyTasks = ({ tasks, zone }: SafetyTasksProps) =>
  tasks.length === 0 ? null : (
    <section
      aria-labelledby="safety-tasks"
      className="mb-8 rounded-base border border-stop/40 bg-stop-soft px-4 py-4"
    >
      <h2 id="safety-tasks" className="flex items-center gap-2 text-lg font-semibold">
        <Icon of={OctagonX} className="text-stop" />
        {words.safety.title}
      </h2>
      <p className="pl-7 text-ink-soft">{words.safety.lead}</p>
      <ul className="mt-2 pl-7">
        {tasks.map((task) => (
          <li
            key={task.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-stop/20 py-2.5 first:border-t-0"
          >
            <span>
              <span className="font-medium">{task.clientName}</span>
              <span className="block text-sm text-ink-soft">
                {words.safety.since(momentOf(task.openedAt, zone))}
              </span>
            </span>
            <Link
              to="/clients/$client/screening"
              params={{ client: task.client }}
              className={buttonLook('quiet')}
              aria-label={words.today.for(words.safety.open, task.clientName)}
            >
              {words.safety.open}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
