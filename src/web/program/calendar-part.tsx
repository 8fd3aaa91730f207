import { Check, CircleSlash, Minus, OctagonX, type LucideIcon } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import type { CalendarDay, CalendarWeek } from './calendar.ts';
import { weekday, wholeDay } from './day-words.ts';
import { useHomeDesk } from './desk-context.ts';
import type { SessionWas } from './home-sessions.ts';
import { words } from './words.ts';

type Look = { readonly icon: LucideIcon | null; readonly box: string };

/** Each with a sign of its own; a day without a session is a plain day and no failure. */
const looks: Record<SessionWas, Look> = {
  done: { icon: Check, box: 'border-accent bg-accent text-on-accent' },
  part: { icon: Minus, box: 'border-accent bg-accent-soft text-accent' },
  skipped: { icon: CircleSlash, box: 'border-line bg-sunken text-ink-soft' },
  stopped: { icon: OctagonX, box: 'border-stop bg-stop-soft text-stop' },
};

/** What was done, day by day. Nothing is counted in a row. */
export const CalendarPart = () => {
  const { read } = useHomeDesk();
  const shown = legend.filter((was) => read.calendar.some(({ days }) => days.some((day) => day.was === was)));
  return (
    <Section title={words.done.title} lead={words.done.lead}>
      {read.sessions.length === 0 ? (
        <p className="text-ink-soft">{words.done.none}</p>
      ) : (
        <>
          <table className="w-full max-w-xl table-fixed border-separate border-spacing-1">
            <caption className="sr-only">{words.done.title}</caption>
            <thead>
              <tr>
                {read.calendar[0]?.days.map(({ on }) => (
                  <th key={on} scope="col" className="pb-1 text-sm font-normal text-ink-soft">
                    <abbr title={weekday(on)} className="no-underline">
                      {weekday(on).slice(0, 2)}
                    </abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {read.calendar.map((week) => (
                <Week key={week.monday} week={week} today={read.today} />
              ))}
            </tbody>
          </table>
          <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-sm text-ink-soft">
            {shown.map((was) => (
              <li key={was} className="flex items-center gap-2">
                <Sign was={was} />
                {words.done.was[was]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};

const legend = ['done', 'part', 'skipped', 'stopped'] as const;

const Week = ({ week: { days }, today }: { week: CalendarWeek; today: string }) => (
  <tr>
    {days.map((day) => (
      <Day key={day.on} day={day} isToday={day.on === today} />
    ))}
  </tr>
);

const Day = ({ day: { on, was, sessions }, isToday }: { day: CalendarDay; isToday: boolean }) => {
  const minutes = Math.round(sessions.reduce((sum, { heldSeconds }) => sum + heldSeconds, 0) / 60);
  const said = [wholeDay(on), words.done.was[was], minutes === 0 ? '' : words.done.held(minutes)];
  const look = was === 'quiet' || was === 'before' || was === 'ahead' ? null : looks[was];
  return (
    <td
      {...(isToday ? { 'aria-current': 'date' } : {})}
      title={said.filter(Boolean).join(', ')}
      className={`h-11 rounded-small border text-center align-middle ${look?.box ?? 'border-line'} ${
        was === 'before' || was === 'ahead' ? 'border-transparent text-ink-soft' : ''
      } ${isToday ? 'outline-2 outline-offset-1 outline-ink' : ''}`}
    >
      <span className="sr-only">{said.filter(Boolean).join(', ')}</span>
      <span aria-hidden className="inline-flex items-center gap-1 text-sm tabular-nums">
        {Temporal.PlainDate.from(on).day}
        {look?.icon ? <Icon of={look.icon} size={16} /> : null}
      </span>
    </td>
  );
};

const Sign = ({ was }: { was: SessionWas }) => {
  const { icon, box } = looks[was];
  return (
    <span aria-hidden className={`grid size-6 place-items-center rounded-small border ${box}`}>
      {icon === null ? null : <Icon of={icon} size={16} />}
    </span>
  );
};
