import { useState } from 'react';
import { firstQuestions } from '#domain/home/ask-first.ts';
import { helpAfter } from '#domain/home/player/help-after.ts';
import { homeHolds } from '#domain/home/player/home-holds.ts';
import type { EndWhy } from '#domain/home/player/play-words.ts';
import { AfterSignQuestion } from './after-sign-question.tsx';
import { DiscomfortKeys } from './discomfort-keys.tsx';
import { HelpCall } from './help-call.tsx';
import { useHand } from './hand.ts';
import { heldWords } from './held-words.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** How it ended, what follows from it, and whom to call where somebody must. */
export const Ended = ({ why }: { readonly why: EndWhy }) => {
  const { port, playing, stop } = useHand();
  const { afterSigns } = playing.state;
  const help = helpAfter({ why, afterSigns });
  const isNews = why === 'news';
  // The answer comes first; leaving is possible at any time.
  const isAsked = (why === 'H1' || why === 'H6') && afterSigns.length === 0;
  return (
    <Screen
      key={`${why} ${help ?? ''}`}
      title={
        help === null ? words.ended.title[why] : words.help[help === 'emergency' ? 'emergency' : 'today']
      }
      lead={why === 'first-question' ? firstQuestions.clot.otherwise : words.ended.text[why]}
      keys={
        <>
          {isNews ? (
            <Key kind="primary" onPress={port.onRescreen}>
              {words.ended.questions}
            </Key>
          ) : null}
          <Key kind={isNews || help !== null || isAsked ? 'quiet' : 'primary'} onPress={port.onLeave}>
            {words.ended.leave}
          </Key>
          {isQuiet(why) ? (
            <Key kind="plain" onPress={stop}>
              {words.ended.noticed}
            </Key>
          ) : null}
        </>
      }
    >
      {help === null ? null : <HelpCall help={help} />}
      {why === 'H1' || why === 'H6' ? <AfterSignQuestion rule={why} /> : null}
      {isQuiet(why) ? <Summary /> : null}
      {port.practice !== null && (why.startsWith('H') || why === 'first-question') ? (
        <p className="text-lg text-ink-soft">{words.ended.told(port.practice.name)}</p>
      ) : null}
    </Screen>
  );
};

/** Ended without anything that has to be looked at. */
const isQuiet = (why: EndWhy): boolean =>
  why === 'done' || why === 'by-hand' || why === 'session-minutes' || why === 'seven-twice';

/** What was held; and how strong the last hold was, where nobody said so yet. */
const Summary = () => {
  const { playing } = useHand();
  const [wasAsked] = useState(playing.state.lastHold !== null && playing.state.ratings.length === 0);
  const holds = homeHolds(playing.facts);
  return (
    <>
      <p className="text-xl tabular-nums">{heldWords(holds)}</p>
      {wasAsked ? (
        <DiscomfortKeys title={words.discomfort.end} calls={playing.state.ratings.length === 0} />
      ) : null}
    </>
  );
};
