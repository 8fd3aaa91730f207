import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Answer } from '#web/ui/answer.tsx';
import { lookAgainAtHome } from '#web/home/home-record.ts';
import { FromPhone } from '#web/home/phone.tsx';
import { ownPort } from './own-play.ts';
import { Player } from './player.tsx';
import { prepareTonight, type Prepared } from './prepare-tonight.ts';

/** Tonight's session, led step by step on the client's own phone; without a network too. */
export const PlayPage = () => <FromPhone>{(store) => <Tonight store={store} />}</FromPhone>;

const Tonight = ({ store }: { readonly store: OpenStore }) => {
  const { wish = null } = useSearch({ from: '/member/my/home/play' });
  const prepared = useQuery({
    queryKey: ['tonight-play', store.place.cabinet, wish],
    queryFn: () => prepareTonight(store, wish),
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });
  return <Answer of={prepared}>{(ready) => <Played store={store} ready={ready} />}</Answer>;
};

const Played = ({ store, ready }: { readonly store: OpenStore; readonly ready: Prepared }) => {
  const navigate = useNavigate();
  const leave = async (to: '/my/home' | '/my/questions'): Promise<void> => {
    await lookAgainAtHome(store);
    await navigate({ to });
  };
  const [port] = useState(() =>
    ownPort(store, ready.home, {
      ...ready,
      leaving: { onLeave: () => void leave('/my/home'), onRescreen: () => void leave('/my/questions') },
    }),
  );
  return <Player port={port} />;
};
