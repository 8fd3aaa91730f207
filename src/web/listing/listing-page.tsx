import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { FeedsPart } from './feeds-part.tsx';
import { ListingForm } from './listing-form.tsx';
import { useListing } from './listing-model.ts';
import { OwnFeedPart } from './own-feed-part.tsx';
import { StandingPart } from './standing-part.tsx';
import { standingOf } from './standing.ts';
import { words } from './words.ts';

/** How the practice is found in the directory, and whose feeds it lists. */
export const ListingPage = () => {
  const { role } = useMe();
  return (
    <PracticePage title={words.title} lead={<p className="reading">{words.lead}</p>}>
      {role === 'owner' ? <OfOwner /> : <FailedState failure={new Forbidden()} />}
    </PracticePage>
  );
};

const OfOwner = () => (
  <Answer of={useListing()}>
    {(now) => {
      const standing = standingOf(now);
      return (
        <>
          <StandingPart standing={standing} />
          <ListingForm kept={now.listing} />
          <div className="border-t border-line pt-6">
            <OwnFeedPart address={standing.kind === 'found' ? now.feedAddress : null} />
            <FeedsPart feeds={now.feeds} />
          </div>
        </>
      );
    }}
  </Answer>
);
