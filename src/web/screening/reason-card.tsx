import { CircleCheck } from 'lucide-react';
import type { Channel } from '#domain/screening/action.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { actionLooks, actionWords } from './action-look.ts';
import { AskedAnswers } from './asked-answers.tsx';
import { channelLimitLines } from './channel-limit-lines.ts';
import { useDesk } from './desk-context.ts';
import { Fold } from './fold.tsx';
import { LimitList } from './limit-list.tsx';
import { RuleTag } from './rule-tag.tsx';
import { liftedWords } from './standing-words.ts';
import { words } from './words.ts';

type ReasonCardProps = { readonly reason: Reason; readonly channel: Channel };

/** One reason: what it means here, what was answered, where the rule comes from, and what follows. */
export const ReasonCard = ({ reason, channel }: ReasonCardProps) => {
  const { found, zone, now } = useDesk();
  const lifted = liftedWords({ reason, channel, record: found.record, zone, now });
  const lines = channelLimitLines(reason.limits);
  return (
    <li className="border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h4 className="flex flex-wrap items-center gap-x-2 font-medium">
          {reason.title}
          <RuleTag rule={reason.rule} />
        </h4>
        <Tag {...actionLooks[reason.action]}>{actionWords(reason.action, channel)}</Tag>
      </div>
      <p className="reading mt-1">{reason.words}</p>
      {lifted === null ? null : (
        <p className="reading mt-2 flex items-start gap-2 text-good">
          <Icon of={CircleCheck} size={16} className="mt-1" />
          {lifted}
        </p>
      )}
      {lines.length === 0 ? null : (
        <div className="mt-2">
          <h5 className="sr-only">{words.reason.limits}</h5>
          <LimitList lines={lines} />
        </div>
      )}
      <Fold title={words.reason.more} detail={words.reason.since(momentOf(reason.since, zone))}>
        {() => <Behind reason={reason} />}
      </Fold>
    </li>
  );
};

const Behind = ({ reason }: { reason: Reason }) => (
  <dl className="reading mb-2 space-y-2 pl-6 text-sm">
    <div>
      <dt className="text-ink-soft">{words.reason.answers}</dt>
      <dd>
        <AskedAnswers items={reason.items} />
      </dd>
    </div>
    <div>
      <dt className="text-ink-soft">{words.reason.sources}</dt>
      <dd>
        {reason.sources.length === 0 ? words.reason.noSource : reason.sources.join('; ')}
        <span className="block text-ink-soft">{words.marks[reason.mark]}</span>
      </dd>
    </div>
  </dl>
);
