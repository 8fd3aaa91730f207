import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNow } from '#web/app/now.ts';
import { longDay, todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Page } from '#web/ui/page.tsx';
import { useHomeRecord } from '#web/home/home-record.ts';
import { type KeptHome, useMyHome } from '#web/home/my-home.ts';
import { SorenessCard } from '#web/home/parts/soreness-card.tsx';
import { FromPhone } from '#web/home/phone.tsx';
import { words } from '#web/home/words.ts';
import { AgeNotice, Stopped, stopOf } from './stopped.tsx';
import { AskAgainCard } from './ask-again-card.tsx';
import { MorningCard } from './morning-card.tsx';
import { TonightCard } from './tonight-card.tsx';
import { planTonight, type Wish } from './tonight-plan.ts';

/** What to do at home tonight, and why; on the own phone, for days without a network. */
export const TonightPage = () => {
  const { zone } = useMe();
  return (
    <Page
      title={words.tonight.title}
      lead={longDay(todayIn(zone))}
      actions={
        <>
          <Link to="/my/diary" className={buttonLook('quiet')}>
            {words.tonight.diary}
          </Link>
          <Link to="/my/reminders" className={buttonLook('quiet')}>
            {words.tonight.reminders}
          </Link>
        </>
      }
    >
      <FromPhone>{(store) => <AtHome store={store} />}</FromPhone>
    </Page>
  );
};

const AtHome = ({ store }: { store: OpenStore }) => {
  const home = useMyHome(store);
  const record = useHomeRecord(store);
  return (
    <Answer of={record}>
      {(read) => (
        <>
          <AskAgainCard record={read} />
          <SorenessCard store={store} record={read} kept={home.data} />
          <Answer of={home}>{(kept) => <Evening store={store} kept={kept} record={read} />}</Answer>
        </>
      )}
    </Answer>
  );
};

type EveningProps = { readonly store: OpenStore; readonly kept: KeptHome; readonly record: HomeRecord };

const Evening = ({ store, kept, record }: EveningProps) => {
  const [wish, setWish] = useState<Wish>(null);
  const now = useNow();
  const plan = planTonight({ kept, record, now: now.toString(), wish });
  const stop = stopOf(kept, plan, now);
  if (stop !== null) return <Stopped stop={stop} home={kept.home} />;
  return (
    <>
      <AgeNotice kept={kept} now={now} />
      <MorningCard store={store} today={plan.today} morning={plan.morning} />
      {plan.tonight === null ? null : (
        <TonightCard
          home={kept.home}
          record={record}
          plan={{ ...plan, tonight: plan.tonight }}
          wish={wish}
          onWish={setWish}
        />
      )}
    </>
  );
};
