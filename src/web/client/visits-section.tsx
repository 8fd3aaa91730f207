import { useState } from 'react';
import type { Visit } from '#contract/client.ts';
import { useNow } from '#web/app/now.ts';
import { dateOf, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { words as diary } from '#web/diary/words.ts';
import { splitVisits } from './client-model.ts';
import { words } from './words.ts';

/** How many past visits show before somebody asks for all. */
const SHORT = 5;

export const VisitsSection = ({ visits }: { visits: readonly Visit[] }) => {
  const [all, setAll] = useState(false);
  const { coming, past } = splitVisits(visits, useNow());
  const shown = all ? past : past.slice(0, SHORT);
  return (
    <Section title={words.file.visits}>
      {visits.length === 0 ? <p className="text-ink-soft">{words.file.noVisits}</p> : null}
      <VisitList title={words.file.coming} visits={coming} />
      <VisitList title={words.file.past} visits={shown} />
      {past.length > shown.length ? (
        <Button kind="plain" onPress={() => setAll(true)}>
          {words.file.allVisits(past.length)}
        </Button>
      ) : null}
    </Section>
  );
};

const VisitList = ({ title, visits }: { title: string; visits: readonly Visit[] }) => {
  const { zone } = useMe();
  if (visits.length === 0) return null;
  return (
    <div className="mb-4">
      <h3 className="mb-1 text-sm font-medium text-ink-soft">{title}</h3>
      <ul>
        {visits.map((visit) => (
          <li key={visit.id} className="border-t border-line py-2.5">
            <p className="tabular-nums">
              {dateOf(visit.startsAt, zone)}, {timeOfDay(visit.startsAt, zone)}
              {visit.status === 'cancelled' || visit.status === 'no-show' ? (
                <span className="text-ink-soft">, {diary.status[visit.status].toLowerCase()}</span>
              ) : null}
            </p>
            <p className="text-sm text-ink-soft">
              {visit.service} {words.file.by(visit.therapistName)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
};
