import { CircleAlert } from 'lucide-react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { feedName, feedStanding, type FeedStanding, type FollowedFeed } from './standing.ts';
import { words } from './words.ts';

const said = words.feeds;

export const FeedRow = ({ feed, onUnfollow }: { feed: FollowedFeed; onUnfollow: () => void }) => {
  const name = feedName(feed);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{name}</p>
        <p className="text-sm break-all text-ink-soft">{feed.address}</p>
        <FeedLine standing={feedStanding(feed)} />
      </div>
      <Button kind="plain" aria-label={said.unfollowNamed(name)} onPress={onUnfollow}>
        {said.unfollow}
      </Button>
    </li>
  );
};

const FeedLine = ({ standing }: { standing: FeedStanding }) => {
  const { zone } = useMe();
  switch (standing.kind) {
    case 'unread':
      return <p className="text-sm text-ink-soft">{said.waiting}</p>;
    case 'listed':
      return <p className="text-sm text-ink-soft">{said.read(momentOf(standing.madeAt, zone))}</p>;
    case 'failed':
      return (
        <p className="mt-1 flex items-start gap-1.5 text-sm text-stop">
          <Icon of={CircleAlert} size={16} className="mt-0.5" />
          <span>
            {standing.since === null
              ? said.neverRead(standing.why)
              : said.failedSince(momentOf(standing.since, zone), standing.why)}{' '}
            {standing.triedAt === null ? null : said.tried(momentOf(standing.triedAt, zone))}
          </span>
        </p>
      );
  }
};
