import { Link } from '@tanstack/react-router';
import type { Visit } from '#contract/client.ts';
import { useNow } from '#web/app/now.ts';
import { dateIn, dateOf, longDay, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { words as diary } from '#web/diary/words.ts';
import { splitVisits } from './client-model.ts';
import { CheckInCard } from '#web/outcome/check-in/check-in-card.tsx';
import { MyCards } from './my-cards.tsx';
import { useMyVisits } from './my-model.ts';
import { MyResearchPart } from './my-research.tsx';
import { words } from './words.ts';

/** What a client sees: the own times, the way to the own drawing, and a consent to take back; nothing of what the therapist noted. */
export const MyPage = () => {
  const me = useMe();
  const mine = useMyVisits();
  const given = (mine.data?.name ?? me.name).split(' ')[0] ?? me.name;
  return (
    <Page title={words.mine.title(given)} tabTitle={words.mine.tab} lead={me.practiceName}>
      <CheckInCard />
      <MyCards />
      <Answer of={mine}>
        {({ visits, research }) => (
          <>
            <MyVisits visits={visits} zone={me.zone} />
            <MyResearchPart research={research} zone={me.zone} />
          </>
        )}
      </Answer>
      <p className="mt-8 text-sm">
        <Link to="/my/self-care" className="text-accent underline">
          {words.mine.selfCare}
        </Link>
      </p>
    </Page>
  );
};

const MyVisits = ({ visits, zone }: { visits: readonly Visit[]; zone: string }) => {
  const { coming, past } = splitVisits(visits, useNow());
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <Section title={words.mine.coming} {...(here === zone ? {} : { lead: words.mine.zone(zone) })}>
        {coming.length === 0 ? <p className="text-ink-soft">{words.mine.none}</p> : null}
        <ul className="space-y-3">
          {coming.map((visit) => (
            <li key={visit.id} className="rounded-base border border-line bg-surface px-5 py-4">
              <p className="font-serif text-xl font-semibold">{longDay(dateIn(visit.startsAt, zone))}</p>
              <p className="text-lg tabular-nums">{timeOfDay(visit.startsAt, zone)}</p>
              <p className="text-ink-soft">{visit.service}</p>
              <p className="text-ink-soft">{words.mine.with(visit.therapistName)}</p>
              {visit.status === 'booked' ? null : <p>{diary.status[visit.status]}</p>}
            </li>
          ))}
        </ul>
      </Section>
      {past.length === 0 ? null : (
        <Section title={words.mine.past}>
          <ul>
            {past.map((visit) => (
              <li key={visit.id} className="border-t border-line py-3 tabular-nums first:border-t-0">
                {dateOf(visit.startsAt, zone)}
                <span className="block text-sm text-ink-soft">{visit.service}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
