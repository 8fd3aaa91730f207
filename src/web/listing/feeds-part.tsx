import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Confirm } from '#web/screening/confirm.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { FeedRow } from './feed-row.tsx';
import { useUnfollow } from './feeds-model.ts';
import { FollowDialog } from './follow-dialog.tsx';
import { feedName, type FollowedFeed } from './standing.ts';
import { words } from './words.ts';

const said = words.feeds;

/** The practices of other Unwinds that are listed here. */
export const FeedsPart = ({ feeds }: { feeds: readonly FollowedFeed[] }) => {
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<FollowedFeed | null>(null);
  const unfollow = useUnfollow(() => setLeaving(null));
  return (
    <Section
      title={said.title}
      lead={said.lead}
      action={
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {said.add}
        </Button>
      }
    >
      {feeds.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
      <ul aria-label={said.title} className="border-t border-line empty:hidden">
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} onUnfollow={() => setLeaving(feed)} />
        ))}
      </ul>
      {isAdding ? <FollowDialog onClose={() => setAdding(false)} /> : null}
      {leaving ? (
        <Confirm
          title={said.unfollowTitle(feedName(leaving))}
          text={said.unfollowText}
          action={said.unfollow}
          of={unfollow}
          onConfirm={() => unfollow.mutate(leaving.id)}
          onClose={() => setLeaving(null)}
        />
      ) : null}
    </Section>
  );
};
