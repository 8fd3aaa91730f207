import { Link } from '@tanstack/react-router';
import { useNow } from '#web/app/now.ts';
import { timeOfDay } from '#web/app/time-words.ts';
import { isTherapist, useMe } from '#web/app/who-model.ts';
import { Tag } from '#web/ui/tag.tsx';
import { unbroken } from '#web/ui/unbroken.ts';
import { SignTag } from './sign-tag.tsx';
import { isAhead, isOn, phaseOf, type DayVisit, type HereSession } from './today-model.ts';
import { VisitAction } from './visit-action.tsx';
import { VisitPlan } from './visit-plan.tsx';
import { words } from './words.ts';

type VisitRowProps = {
  readonly visit: DayVisit;
  readonly zone: string;
  readonly weight: 'next' | 'other';
  readonly session: HereSession | undefined;
};

/** One visit of the day: when, who, what for, what binds, and the way into the session. */
export const VisitRow = ({ visit, zone, weight, session }: VisitRowProps) => {
  const me = useMe();
  const now = useNow();
  const { entry, client } = visit;
  const over = !isAhead(entry, now);
  return (
    <li
      className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-4 border-b border-line py-5 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto] ${
        weight === 'next'
          ? 'relative before:absolute before:inset-y-4 before:-left-4 before:w-1 before:rounded-full before:bg-accent'
          : ''
      }`}
    >
      <div className="tabular-nums">
        <p className={`text-lg ${over ? 'text-ink-soft' : 'font-medium'}`}>
          {timeOfDay(entry.startsAt, zone)}
        </p>
        <p className="text-sm text-ink-soft">{unbroken(`${entry.minutes} min`)}</p>
      </div>
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link
            to="/clients/$client"
            params={{ client: entry.client }}
            className={`font-serif text-xl font-semibold no-underline hover:underline ${over ? 'text-ink-soft' : 'text-ink'}`}
          >
            {entry.clientName}
          </Link>
          <Standing entry={entry} phase={phaseOf(entry, now)} />
          {over ? null : <SignTag sign={entry.screening} role={me.role} />}
        </h2>
        <p className="text-ink-soft">
          {entry.service}
          {entry.therapist === me.member ? '' : `, ${words.today.with(entry.therapistName)}`}
        </p>
        {client && !over ? <VisitPlan client={client} zone={zone} /> : null}
      </div>
      {isTherapist(me.role) && isOn(entry) ? (
        <div className="col-start-2 sm:col-start-3 print:hidden">
          <VisitAction entry={entry} session={session} weight={weight} over={over} />
        </div>
      ) : null}
    </li>
  );
};

type StandingProps = { readonly entry: DayVisit['entry']; readonly phase: 'past' | 'now' | 'later' };

/** Said only where it is not plain from the time. */
const Standing = ({ entry, phase }: StandingProps) => {
  if (entry.status === 'arrived') return <Tag tone="accent">{words.status.arrived}</Tag>;
  if (entry.status !== 'booked') return <Tag>{words.status[entry.status]}</Tag>;
  return phase === 'now' ? <Tag tone="accent">{words.today.now}</Tag> : null;
};
