import { useMe } from '#web/app/who-model.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { useWishDeeds, type Wish, windowWords } from './requests-model.ts';
import { words } from './words.ts';

const tones: Record<Wish['state'], TagTone> = {
  asked: 'warn',
  offered: 'accent',
  booked: 'good',
  declined: 'plain',
  over: 'plain',
};

/** One wish: who, what, when, and what became of it. */
export const WishCard = ({ wish }: { wish: Wish }) => {
  const { zone } = useMe();
  return (
    <article className="rounded-base border border-line bg-surface p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg font-medium">{wish.name}</h2>
        <Tag tone={tones[wish.state]}>{words.states[wish.state]}</Tag>
        <span className="text-sm text-ink-soft">{words.kinds[wish.kind]}</span>
      </div>
      <p>{wish.serviceName}</p>
      <p className="text-sm text-ink-soft">
        <a href={`mailto:${wish.email}`} className="text-accent">
          {wish.email}
        </a>
        {wish.phone === '' ? '' : ` · ${wish.phone}`} · {words.asked(momentOf(wish.askedAt, zone))}
      </p>
      <Lines title={words.wants} lines={windowWords(wish)} />
      <Lines
        title={words.proposed}
        lines={wish.proposals.map(
          ({ startsAt, therapistName, state }) =>
            `${words.proposal(momentOf(startsAt, zone), therapistName)} (${words.proposalStates[state]})`,
        )}
      />
      {wish.state === 'asked' || wish.state === 'offered' ? <Deeds wish={wish} /> : null}
    </article>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div className="mt-3">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} className="tabular-nums">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );

const Deeds = ({ wish }: { wish: Wish }) => {
  const { propose, decline, refused } = useWishDeeds(wish.id);
  return (
    <div className="mt-4 space-y-3">
      {refused === undefined ? null : (
        <Notice tone="warn" said="now">
          {words.refused[refused]}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {wish.kind === 'other-hours' && wish.state === 'asked' ? (
          <Button isPending={propose.isPending} onPress={() => propose.mutate()}>
            {words.again}
          </Button>
        ) : null}
        <Button kind="plain" isPending={decline.isPending} onPress={() => decline.mutate()}>
          {words.decline}
        </Button>
      </div>
    </div>
  );
};
