import { Link } from '@tanstack/react-router';
import { OctagonX } from 'lucide-react';
import type { ChannelDecision } from '#domain/screening/decision.ts';
import { crisisNumbersOf } from '#domain/intake/crisis-numbers.ts';
import { dateOf, momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { headlineOf } from './action-look.ts';
import { openQuestions } from './open-list.ts';
import { RuleTag } from './rule-tag.tsx';
import { useClientScreening, type Found } from './screening-model.ts';
import { useDecided } from './use-decided.ts';
import { words } from './words.ts';

/** The screening in the client's file: the sign, the gravest reasons, what is open, until when. */
export const ScreeningGlance = ({ client }: { client: string }) => (
  <Answer of={useClientScreening(client)}>{(found) => <Glance client={client} found={found} />}</Answer>
);

const Glance = ({ client, found }: { client: string; found: Found }) => {
  const { screening } = useDecided(found.record);
  const { zone } = useMe();
  const emergencyNumber = crisisNumbersOf(found.country).emergency.number;
  const hands = headlineOf({ channel: 'handsOn', screening, emergencyNumber });
  const home = headlineOf({ channel: 'homeTool', screening, emergencyNumber });
  const open = openQuestions(screening).length;
  const isExpired = screening.handsOn.open.some(({ because }) => because === 'expired');
  return (
    <div className="space-y-3">
      <Tasks client={client} tasks={found.tasks} />
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {[
          { label: words.channels.handsOn, look: hands },
          { label: words.channels.homeTool, look: home },
        ].map(({ label, look }) => (
          <div key={label}>
            <dt className="mb-1 text-sm text-ink-soft">{label}</dt>
            <dd>
              <Tag tone={look.tone} icon={look.icon}>
                {look.text}
              </Tag>
            </dd>
          </div>
        ))}
      </dl>
      <TopReasons decision={screening.handsOn} />
      <p className="text-sm text-ink-soft">
        {[
          open === 0 ? '' : `${words.glance.questions(open)}.`,
          isExpired ? words.glance.expired : '',
          screening.validUntil === null || isExpired
            ? ''
            : `${words.glance.until(dateOf(screening.validUntil, zone))}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
};

/** How many reasons a glance takes. */
const TOP = 3;

const TopReasons = ({ decision: { reasons } }: { decision: ChannelDecision }) =>
  reasons.length === 0 ? null : (
    <ul className="space-y-1">
      {reasons.slice(0, TOP).map((reason) => (
        <li key={`${reason.rule}-${reason.case}`}>
          <span className="font-medium">{reason.title}</span> <RuleTag rule={reason.rule} />
          <span className="block text-ink-soft">{reason.words}</span>
        </li>
      ))}
      {reasons.length > TOP ? (
        <li className="text-ink-soft">{words.glance.more(reasons.length - TOP)}</li>
      ) : null}
    </ul>
  );

/** Open safety tasks, above everything else that the file says of the screening. */
const Tasks = ({ client, tasks }: { client: string; tasks: Found['tasks'] }) => {
  const { zone } = useMe();
  return tasks
    .filter(({ closed }) => closed === null)
    .map((task) => (
      <output
        key={task.id}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 rounded-base border border-stop/40 bg-stop-soft px-4 py-3"
      >
        <span className="flex min-w-0 items-start gap-2">
          <Icon of={OctagonX} className="mt-0.5 text-stop" />
          <span>
            <span className="block font-medium">{words.task.banner(words.task.kinds[task.kind])}</span>
            <span className="block">{words.task.bannerText}</span>
            <span className="block text-sm text-ink-soft">
              {words.task.since(momentOf(task.openedAt, zone))}
            </span>
          </span>
        </span>
        <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('danger')}>
          {words.task.toTask}
        </Link>
      </output>
    ));
};
