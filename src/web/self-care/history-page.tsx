import { BookOpen, Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { exerciseOf } from '#domain/home/exercises.ts';
import { sorenessAfter } from '#domain/home/diary/soreness.ts';
import { readHomeRecord } from '#domain/home/diary/home-days.ts';
import { type HomeSession, homeSessions } from '#domain/home/player/home-session.ts';
import { CardFrame } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { dayOf, fileOf, readableOf, saveFile } from './care-file.ts';
import { useCare, withWholeRun, zone } from './care.ts';
import { words } from './words.ts';

type HistoryPageProps = {
  readonly onBack: () => void;
  readonly onChange: () => void;
  readonly onDeleted: () => void;
};

/** What was done and what is kept: to look at, to take along, to change and to delete. */
export const HistoryPage = ({ onBack, onChange, onDeleted }: HistoryPageProps) => {
  const { kept, book } = useCare();
  const [isDeleted, setDeleted] = useState(false);
  const sessions = homeSessions(kept.facts).toReversed();
  return (
    <CardFrame
      section={words.tab}
      title={words.history.title}
      lead={words.history.lead}
      onBack={onBack}
      actions={null}
    >
      {sessions.length === 0 ? (
        <p className="text-ink-soft">{isDeleted ? words.history.deleted : words.history.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {sessions.map((session) => (
            <SessionRow key={session.home} session={session} />
          ))}
        </ul>
      )}
      <div className="flex flex-col gap-5">
        <Deed help={words.history.saveHelp}>
          <Button
            wide
            icon={Download}
            onPress={() => saveFile('self-care.json', 'application/json', fileOf(kept))}
          >
            {words.history.save}
          </Button>
        </Deed>
        <Deed help={words.history.readHelp}>
          <Button
            wide
            icon={BookOpen}
            onPress={() => saveFile('self-care.txt', 'text/plain', readableOf(kept))}
          >
            {words.history.read}
          </Button>
        </Deed>
        <Button
          wide
          onPress={() => {
            book.change(withWholeRun);
            onChange();
          }}
        >
          {words.history.change}
        </Button>
        <Deed help={words.history.deleteHelp}>
          <Button
            wide
            kind="danger"
            icon={Trash2}
            onPress={() => {
              setDeleted(true);
              void book.empty().then(onDeleted);
            }}
          >
            {words.history.delete}
          </Button>
        </Deed>
      </div>
    </CardFrame>
  );
};

const Deed = ({ help, children }: { readonly help: string; readonly children: React.ReactNode }) => (
  <div>
    {children}
    <p className="mt-1 text-center text-sm text-ink-soft">{help}</p>
  </div>
);

const SessionRow = ({ session }: { readonly session: HomeSession }) => {
  const { kept } = useCare();
  const { home, beganAt, heldMs, highestDiscomfort, steps } = session;
  const sore = sorenessAfter(readHomeRecord([...kept.facts]).diary, { home }, zone());
  return (
    <li className="py-4">
      <p className="font-semibold">{dayOf(beganAt)}</p>
      <p>{steps.map(({ exercise }) => exerciseOf(exercise).words.name).join(', ')}</p>
      <p className="text-sm text-ink-soft tabular-nums">
        {[
          words.history.held(Math.round(heldMs / 1000)),
          ...(highestDiscomfort === null ? [] : [words.history.discomfort(highestDiscomfort)]),
          ...(sore === null ? [] : [words.history.sore(sore.score)]),
        ].join(' · ')}
      </p>
    </li>
  );
};
