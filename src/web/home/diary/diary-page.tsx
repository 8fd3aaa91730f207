import { Link } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { useHomeRecord } from '#web/home/home-record.ts';
import { useMyHome } from '#web/home/my-home.ts';
import { SorenessCard } from '#web/home/parts/soreness-card.tsx';
import { FromPhone } from '#web/home/phone.tsx';
import { words } from '#web/home/words.ts';
import { DayCard } from './day-card.tsx';
import { TakeAlong } from './take-along.tsx';
import { Weeks } from './weeks.tsx';

/** The client's own diary: one tap is a whole entry, and what was noted is there as a calm picture. */
export const MyDiaryPage = () => (
  <Page title={words.diary.title} lead={words.diary.lead}>
    <FromPhone>{(store) => <FromDiary store={store} />}</FromPhone>
  </Page>
);

const FromDiary = ({ store }: { store: OpenStore }) => {
  const record = useHomeRecord(store);
  return <Answer of={record}>{(read) => <Diary store={store} record={read} />}</Answer>;
};

const Diary = ({ store, record }: { store: OpenStore; record: HomeRecord }) => {
  const home = useMyHome(store);
  return (
    <>
      <SorenessCard store={store} record={record} kept={home.data} />
      <DayCard store={store} record={record} />
      <Section title={words.diary.where} lead={words.diary.whereText}>
        <Link to="/my/body" className={`${buttonLook('quiet')} w-full sm:w-auto`}>
          <Icon of={PencilLine} />
          {words.diary.whereAction}
        </Link>
      </Section>
      <Weeks record={record} zone={store.me.zone} />
      <TakeAlong store={store} />
    </>
  );
};
