import { Link } from '@tanstack/react-router';
import { ChevronRight, FilePen, FileCheck, PenLine, Radio, type LucideIcon } from 'lucide-react';
import type { NoteStatus, SessionRow } from '#contract/client.ts';
import { dateOf, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { words } from './words.ts';

const signs: Record<NoteStatus, { tone: TagTone; icon: LucideIcon }> = {
  none: { tone: 'plain', icon: PenLine },
  open: { tone: 'clay', icon: Radio },
  'to-sign': { tone: 'warn', icon: PenLine },
  signed: { tone: 'good', icon: FileCheck },
  amended: { tone: 'good', icon: FilePen },
};

type SessionRowsProps = { readonly client: string; readonly sessions: readonly SessionRow[] };

/** Each session with how its note stands; an open one leads back into the room, a closed one to its note. */
export const SessionRows = ({ client, sessions }: SessionRowsProps) => {
  const { zone } = useMe();
  if (sessions.length === 0) return <p className="text-ink-soft">{words.file.noSessions}</p>;
  return (
    <ul className="border-t border-line">
      {sessions.map((session) => (
        <li key={session.id} className="border-b border-line last:border-b-0">
          <Link
            to={
              session.closedAt === null
                ? '/clients/$client/session/$session'
                : '/clients/$client/session/$session/note'
            }
            params={{ client, session: session.id }}
            className="grid min-h-target grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-3 py-3 text-ink no-underline hover:bg-sunken sm:px-2"
          >
            <span className="min-w-0 tabular-nums">
              <span className="block font-medium">
                {dateOf(session.openedAt, zone)}, {timeOfDay(session.openedAt, zone)}
              </span>
              <span className="block text-sm text-ink-soft">{words.file.by(session.therapistName)}</span>
            </span>
            <Tag {...signs[session.noteStatus]}>{words.noteStatus[session.noteStatus]}</Tag>
            <Icon of={ChevronRight} className="text-ink-soft" />
          </Link>
        </li>
      ))}
    </ul>
  );
};
