import { Plus } from 'lucide-react';
import { useState } from 'react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Confirm } from '#web/screening/confirm.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { AddCalendarDialog } from './add-calendar-dialog.tsx';
import { useRemoveCalendar } from './calendars-model.ts';
import { FeedSection } from './feed-section.tsx';
import type { Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

type Calendar = Scheduling['calendars'][number];
const said = words.calendars;

/** Calendars elsewhere whose busy times count here; and the own diary for a calendar program. */
export const CalendarsPart = ({ settings }: { settings: Scheduling }) => {
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Calendar | null>(null);
  const remove = useRemoveCalendar(() => setRemoving(null));
  return (
    <>
      <Section
        title={said.title}
        lead={said.lead}
        action={
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {said.add}
          </Button>
        }
      >
        {settings.calendars.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
        <ul className="border-t border-line empty:hidden">
          {settings.calendars.map((calendar) => (
            <CalendarRow
              key={calendar.id}
              calendar={calendar}
              whose={settings.hours.find(({ therapist }) => therapist === calendar.therapist)?.name ?? ''}
              onRemove={() => setRemoving(calendar)}
            />
          ))}
        </ul>
      </Section>
      <FeedSection />
      {isAdding ? <AddCalendarDialog settings={settings} onClose={() => setAdding(false)} /> : null}
      {removing ? (
        <Confirm
          title={said.removeTitle(removing.name)}
          text={said.removeText}
          action={words.remove}
          of={remove}
          onConfirm={() => remove.mutate(removing.id)}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </>
  );
};

type RowProps = { readonly calendar: Calendar; readonly whose: string; readonly onRemove: () => void };

const CalendarRow = ({ calendar: { name, host, fetchedAt, failure }, whose, onRemove }: RowProps) => {
  const { zone } = useMe();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{said.of(name, host)}</p>
        <p className="text-sm text-ink-soft">
          {whose}. {fetchedAt === null ? said.notRead : said.read(momentOf(fetchedAt, zone))}
        </p>
        {failure === null ? null : <p className="text-sm text-stop">{said.failed(failure)}</p>}
      </div>
      <Button kind="plain" aria-label={words.removeNamed(name)} onPress={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
};
