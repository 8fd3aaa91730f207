import { Link } from '@tanstack/react-router';
import { CalendarX, Check, FolderOpen, Move, Receipt, Undo2, UserCheck, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import type { Room } from '#contract/scheduling.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { useMe } from '#web/app/who-model.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './board-words.ts';
import { markVisit, type Status } from './deeds.ts';
import type { Desk } from './desk.ts';
import { momentWords } from './moment-words.ts';
import { useNames } from './names.ts';
import { markRefusalWords } from './refusal-words.ts';
import { SignTag } from './sign-tag.tsx';

type VisitSheetProps = {
  readonly entry: DiaryEntry;
  readonly desk: Desk;
  readonly zone: string;
  readonly rooms: readonly Room[];
};

/** One visit: what was agreed, and what can be done with it. */
export const VisitSheet = ({ entry, desk, zone, rooms }: VisitSheetProps) => {
  const { role } = useMe();
  return (
    <Dialog title={entry.clientName} shape="sheet" isOpen onClose={desk.close}>
      <div className="mb-4 flex flex-wrap items-center gap-2 empty:hidden">
        <SignTag sign={entry.screening} role={role} />
      </div>
      <Facts entry={entry} zone={zone} rooms={rooms} />
      {entry.overlapReason === '' ? null : (
        <div className="mt-4">
          <Notice tone="warn">{words.overlaps(entry.overlapReason)}</Notice>
        </div>
      )}
      <Marks entry={entry} onDone={desk.close} />
      <div className="mt-6 flex flex-wrap gap-3 border-t border-line pt-6">
        <Link to="/clients/$client" params={{ client: entry.client }} className={buttonLook('quiet')}>
          <Icon of={FolderOpen} />
          {words.sheet.file}
        </Link>
        <Button icon={Receipt} onPress={() => desk.open({ kind: 'settle', entry })}>
          {words.sheet.settle}
        </Button>
        {entry.status === 'done' || entry.status === 'no-show' ? null : (
          <>
            <Button icon={Move} onPress={() => desk.open({ kind: 'move', entry })}>
              {words.sheet.move}
            </Button>
            <Button kind="danger" icon={CalendarX} onPress={() => desk.open({ kind: 'cancel', entry })}>
              {words.sheet.cancel}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
};

const Facts = ({ entry, zone, rooms }: Omit<VisitSheetProps, 'desk'>) => {
  const names = useNames();
  const room = rooms.find(({ id }) => id === entry.room)?.name;
  const second = entry.secondTherapist === null ? undefined : names.get(entry.secondTherapist);
  const hasBuffers = entry.bufferBefore > 0 || entry.bufferAfter > 0;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
      <Fact name={words.sheet.time}>
        {momentWords(entry.startsAt, zone)}, {words.sheet.minutes(entry.minutes)}
        {hasBuffers ? (
          <span className="block text-sm text-ink-soft">
            {words.sheet.buffers(entry.bufferBefore, entry.bufferAfter)}
          </span>
        ) : null}
      </Fact>
      <Fact name={words.sheet.service}>
        {entry.service}
        {entry.series === null ? null : <span className="block text-sm text-ink-soft">{words.inSeries}</span>}
      </Fact>
      <Fact name={words.sheet.therapist}>{entry.therapistName}</Fact>
      {second === undefined ? null : <Fact name={words.sheet.second}>{second}</Fact>}
      {room === undefined ? null : <Fact name={words.sheet.room}>{room}</Fact>}
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-soft">{name}</dt>
    <dd>{children}</dd>
  </>
);

const nextMarks: Record<DiaryEntry['status'], readonly Status[]> = {
  booked: ['arrived', 'done', 'no-show'],
  arrived: ['done', 'booked'],
  done: ['booked'],
  'no-show': ['booked'],
  cancelled: [],
};
const icons = { arrived: UserCheck, done: Check, 'no-show': UserX, booked: Undo2 };
const labels = { arrived: words.sheet.arrived, done: words.sheet.done, 'no-show': words.sheet.noShow };

const Marks = ({ entry, onDone }: { entry: DiaryEntry; onDone: () => void }) => {
  const mark = useAskedOnce({
    mutationFn: (status: Status) => markVisit(entry, status),
    onSuccess: (outcome) => (outcome.kind === 'refused' ? undefined : onDone()),
  });
  const refusal =
    mark.data?.kind === 'refused' ? markRefusalWords(mark.data.refusal) : formProblem(mark.error);
  return (
    <>
      <div className="mt-6 flex flex-wrap gap-3">
        {nextMarks[entry.status].map((status, index) => (
          <Button
            key={status}
            kind={index === 0 && status !== 'booked' ? 'primary' : 'quiet'}
            icon={icons[status]}
            isPending={mark.isPending}
            onPress={() => mark.mutate(status)}
          >
            {status === 'booked' ? words.sheet.takeBack(words.status[entry.status]) : labels[status]}
          </Button>
        ))}
      </div>
      {refusal === undefined ? null : (
        <div className="mt-4">
          <Notice tone="stop" said="now">
            {refusal}
          </Notice>
        </div>
      )}
    </>
  );
};
