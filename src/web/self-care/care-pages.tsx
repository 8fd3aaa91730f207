import { useState } from 'react';
import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import type { TodayAsked } from '#domain/home/self-care/today.ts';
import type { Tool } from '#domain/home/tool.ts';
import { AfterPage } from './after-page.tsx';
import { backFrom, useCare } from './care.ts';
import { CareFrame } from './care-frame.tsx';
import { fittingTools } from './fitting-tools.ts';
import { HistoryPage } from './history-page.tsx';
import { MainPage } from './main-page.tsx';
import { PlayPlace } from './play-place.tsx';
import { ReadyPage } from './ready-page.tsx';
import { newSession, sessionInHand } from './session.ts';
import { ToolPage } from './tool-page.tsx';
import { useToday } from './use-today.ts';
import { useTrail } from './use-trail.ts';
import { WelcomePage } from './welcome-page.tsx';

type CarePagesProps = { readonly first: 'begin' | 'again'; readonly keeps: 'here' | 'nothing' };

/** What is wished for now: the places, the newest last, and what is at hand. */
export type Wished = { readonly places: readonly ChosenPlace[]; readonly tools: readonly Tool[] };
const nothingWished: Wished = { places: [], tools: [] };

/** Every page of self-care, one at a time. */
export const CarePages = ({ first, keeps }: CarePagesProps) => {
  const { kept, book } = useCare();
  const [wished, wish] = useState(nothingWished);
  const wasHere = kept.answers.length > 0 || kept.facts.length > 0;
  const [session, setSession] = useState(() => sessionInHand(kept));
  const firstPlace = session !== null ? 'play' : first === 'again' && wasHere ? 'welcome' : 'main';
  const trail = useTrail(firstPlace, () => {
    if (book.state().run?.passed.length) {
      book.change(backFrom);
      return 'taken';
    }
    return 'not-taken';
  });
  const today = useToday();
  const place = wished.places.at(-1);
  const start = (asked: TodayAsked, chosen: Wished): void => {
    const begun = newSession(asked, chosen, kept);
    setSession(begun);
    // The player says so if the disk does not take its first note either.
    void book.append(begun.facts).catch(() => undefined);
    trail.go('play');
  };
  /** To whom nothing applies, the first exercise itself says all there is to say; whoever is limited reads it before. */
  const goWith = (places: readonly ChosenPlace[], tool: Tool): void => {
    const chosen = { places, tools: [...new Set([...wished.tools, tool])] };
    wish(chosen);
    if (today !== null && today.asked.offer.gate === 'free' && !today.asked.sensitive && places.length === 1)
      start(today.asked, chosen);
    else trail.go('ready');
  };
  const onPlace = (chosen: ChosenPlace): void => {
    const places = [...wished.places.filter((one) => one.region !== chosen.region), chosen];
    const fitting = today === null ? [] : fittingTools(today.asked, chosen);
    // Where the hands are all that would do, nobody is asked.
    if (fitting.length === 1 && fitting[0] === 'hands') return goWith(places, 'hands');
    wish({ ...wished, places });
    trail.go('tool');
  };
  const page = () => {
    switch (trail.place) {
      case 'welcome':
        return <WelcomePage onBegin={() => trail.go('main')} onHistory={() => trail.go('history')} />;
      case 'main':
        return <MainPage trail={trail} onPlace={onPlace} />;
      case 'tool':
        return place === undefined || today === null ? null : (
          <ToolPage
            place={place}
            fitting={fittingTools(today.asked, place)}
            onBack={trail.back}
            onTool={(tool) => goWith([...wished.places], tool)}
          />
        );
      case 'ready':
        return today === null ? null : (
          <ReadyPage
            asked={today.asked}
            wished={wished}
            onWish={wish}
            onStart={() => start(today.asked, wished)}
            trail={trail}
          />
        );
      case 'play':
        return session === null ? null : (
          <PlayPlace
            session={session}
            onOver={() => trail.settle('after')}
            onRescreen={() => trail.settle('main')}
          />
        );
      case 'after':
        return (
          <AfterPage
            onAnother={() => {
              wish({ ...wished, places: [] });
              trail.settle('main');
            }}
            onHistory={() => trail.go('history')}
            onHome={() => {
              wish(nothingWished);
              trail.settle('welcome');
            }}
          />
        );
      case 'history':
        return (
          <HistoryPage
            onBack={trail.back}
            onChange={() => trail.settle('main')}
            onDeleted={() => trail.settle('main')}
          />
        );
    }
  };
  return trail.place === 'play' ? page() : <CareFrame keeps={keeps}>{page()}</CareFrame>;
};
