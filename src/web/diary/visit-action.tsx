import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import type { HereSession } from './today-model.ts';
import { words } from './words.ts';

type VisitActionProps = {
  readonly entry: DiaryEntry;
  readonly session: HereSession | undefined;
  readonly weight: 'next' | 'other';
  readonly over: boolean;
};

/** Into the session: a new one, the one that this device has open, or its note. */
export const VisitAction = ({ entry, session, weight, over }: VisitActionProps) => {
  const [fresh] = useState<string>(() => crypto.randomUUID());
  const look = buttonLook(weight === 'next' ? 'primary' : 'quiet');
  const params = { client: entry.client, session: session?.session ?? fresh };
  if (session?.state === 'closed') {
    return (
      <Link
        to="/clients/$client/session/$session/note"
        params={params}
        className={look}
        aria-label={words.today.for(words.today.note, entry.clientName)}
      >
        {words.today.note}
      </Link>
    );
  }
  const label = session ? words.today.resume : words.today.open;
  if (over && !session) return null;
  return (
    <Link
      to="/clients/$client/session/$session"
      params={params}
      search={{ appointment: entry.id }}
      className={look}
      aria-label={words.today.for(label, entry.clientName)}
    >
      {label}
    </Link>
  );
};
