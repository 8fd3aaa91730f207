import type { ReactNode } from 'react';
import { useId } from 'react';
import { crisisNumbersOf } from '#domain/intake/crisis-numbers.ts';
import type { Channel } from '#domain/screening/action.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { TagTone } from '#web/ui/tag.tsx';
import { headlineOf } from './action-look.ts';
import { channelLimitLines } from './channel-limit-lines.ts';
import { useDesk } from './desk-context.ts';
import { LimitList } from './limit-list.tsx';
import { ReasonCard } from './reason-card.tsx';
import { words } from './words.ts';

const tones: Record<TagTone, string> = {
  plain: 'border-line bg-sunken text-ink',
  accent: 'border-accent/30 bg-accent-soft text-accent',
  good: 'border-good/30 bg-good-soft text-good',
  warn: 'border-warn/40 bg-warn-soft text-warn',
  stop: 'border-stop/40 bg-stop-soft text-stop',
  clay: 'border-line bg-clay-soft text-clay',
};

type ChannelColumnProps = { readonly channel: Channel; readonly children?: ReactNode };

/** One channel: what it comes to, why, and what binds. `children` are what can be done about it. */
export const ChannelColumn = ({ channel, children }: ChannelColumnProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Headline channel={channel} id={id} />
      {children}
      <AllLimits channel={channel} />
      <Reasons channel={channel} />
    </section>
  );
};

const Reasons = ({ channel }: { channel: Channel }) => {
  const { screening } = useDesk();
  const { reasons } = screening[channel];
  if (reasons.length === 0 && screening.validUntil === null) return null;
  return (
    <>
      <h3 className="mt-5 mb-1 text-sm font-medium text-ink-soft">{words.reasons}</h3>
      {reasons.length === 0 ? <p className="text-ink-soft">{words.noReasons}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {reasons.map((reason) => (
          <ReasonCard key={`${reason.rule}-${reason.case}`} reason={reason} channel={channel} />
        ))}
      </ul>
    </>
  );
};

const Headline = ({ channel, id }: { channel: Channel; id: string }) => {
  const { screening, found, zone, now } = useDesk();
  const emergencyNumber = crisisNumbersOf(found.country).emergency.number;
  const { tone, icon, text, means } = headlineOf({ channel, screening, emergencyNumber });
  const { validUntil } = screening;
  return (
    <div className={`rounded-base border px-4 py-4 ${tones[tone]}`}>
      <p className="text-sm font-medium text-ink">{words.channels[channel]}</p>
      <h2 id={id} className="mt-1 flex items-start gap-2 font-serif text-xl font-semibold">
        <Icon of={icon} size={24} className="mt-0.5" />
        <span>
          <span className="sr-only">{`${words.channels[channel]}: `}</span>
          {text}
        </span>
      </h2>
      <p className="mt-1 text-ink">{means}</p>
      {validUntil === null || tone === 'stop' ? null : (
        <p className="mt-1 text-sm text-ink-soft">
          {Temporal.Instant.compare(validUntil, now) > 0
            ? words.until(dateOf(validUntil, zone))
            : words.ranOut(dateOf(validUntil, zone))}
        </p>
      )}
    </div>
  );
};

const AllLimits = ({ channel }: { channel: Channel }) => {
  const { screening } = useDesk();
  const lines = channelLimitLines(screening[channel].limits, 'summed-up');
  if (lines.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="mb-1 text-sm font-medium text-ink-soft">{words.limits.title}</h3>
      <LimitList lines={lines} />
    </div>
  );
};
