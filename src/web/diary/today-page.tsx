import { Link } from '@tanstack/react-router';
import { Sunrise } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useNow } from '#web/app/now.ts';
import { longDay, timeOfDay, todayIn } from '#web/app/time-words.ts';
import { isTherapist, useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { SafetyTasks } from './safety-tasks.tsx';
import { isOn, nextVisit, useDay, useSessionsHere, type Day } from './today-model.ts';
import { VisitRow } from './visit-row.tsx';
import { words } from './words.ts';

/** Only therapists load it, once the day stands. */
const HomeWatch = lazy(async () => ({
  default: (await import('#web/program/home-watch.tsx')).HomeWatch,
}));

/** The day's visits, the next one first in weight. */
export const TodayPage = () => {
  const me = useMe();
  const day = useDay(me);
  const date = day.data?.date ?? todayIn(me.zone);
  return (
    <Page
      title={longDay(date)}
      tabTitle={words.today.tab}
      lead={day.data ? <Lead day={day.data} zone={me.zone} /> : null}
    >
      <Answer of={day}>{(found) => <Visits day={found} zone={me.zone} />}</Answer>
    </Page>
  );
};

const Lead = ({ day, zone }: { day: Day; zone: string }) => {
  const now = useNow();
  const next = nextVisit(day.visits, now);
  const count = day.visits.filter(({ entry }) => isOn(entry)).length;
  if (count === 0) return null;
  return (
    <p>{next ? words.today.lead(count, timeOfDay(next.entry.startsAt, zone)) : words.today.allDone(count)}</p>
  );
};

const Visits = ({ day, zone }: { day: Day; zone: string }) => {
  const { role } = useMe();
  const now = useNow();
  const here = useSessionsHere();
  const next = nextVisit(day.visits, now);
  return (
    <>
      <SafetyTasks tasks={day.tasks} zone={zone} />
      {day.from === 'server' && isTherapist(role) ? (
        <Suspense fallback={null}>
          <HomeWatch />
        </Suspense>
      ) : null}
      {day.from === 'device' ? <p className="-mt-2 mb-4 text-ink-soft">{words.today.kept}</p> : null}
      {day.visits.length === 0 ? <NoVisits /> : null}
      <ol className="border-t border-line empty:hidden">
        {day.visits.map((visit) => (
          <VisitRow
            key={visit.entry.id}
            visit={visit}
            zone={zone}
            weight={visit === next ? 'next' : 'other'}
            session={here.get(visit.entry.id)}
          />
        ))}
      </ol>
    </>
  );
};

const NoVisits = () => (
  <State
    icon={Sunrise}
    title={words.today.none}
    action={
      <Link to="/clients" className={buttonLook('quiet')}>
        {words.today.toClients}
      </Link>
    }
  >
    {words.today.noneText}
  </State>
);
