import { useParams } from '@tanstack/react-router';
import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import { NotHere, Offline } from '#web/app/call-failures.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BirthDoor } from './birth-door.tsx';
import { Closed, FinishedPage, GoneDoor, LockedPage, Plain } from './closed-pages.tsx';
import { FormPages, NoWayIn } from './form-pages.tsx';
import { GonePage } from './gone-page.tsx';
import { keepNewForm, useDoor, useLinkForm } from './use-link.ts';
import { words } from './words.ts';

/** The questions before a visit, behind a link and outside the sign-in. */
export const IntakePage = () => {
  const { token } = useParams({ from: '/intake/$token' });
  const [time, setTime] = useState(1);
  return <LinkForm key={`${token} ${time}`} token={token} onAgain={() => setTime((now) => now + 1)} />;
};

type LinkFormProps = {
  readonly token: string;
  /** Looks at the phone again: something was put there, or is taken back from another tab. */
  readonly onAgain: () => void;
};

const LinkForm = ({ token, onAgain }: LinkFormProps) => {
  const state = useLinkForm(token);
  switch (state.at) {
    case 'reading':
      return (
        <Plain>
          <Skeleton />
        </Plain>
      );
    case 'no-storage':
      return <Closed icon={HardDrive} title={words.noStorage.title} text={words.noStorage.text} />;
    case 'open':
      return (
        <FormPages
          desk={state.desk}
          gone={<GonePage token={token} opening={state.desk.book.state().filling.opening} />}
          onTakeBack={onAgain}
        />
      );
    case 'door':
      return <Before token={token} onAgain={onAgain} />;
  }
};

const Before = ({ token, onAgain }: LinkFormProps) => {
  const door = useDoor(token);
  if (door.error instanceof NotHere) return <GoneDoor />;
  if (door.error instanceof Offline) {
    return (
      <Plain>
        <NoWayIn onRetry={() => void door.refetch()} />
      </Plain>
    );
  }
  if (door.data?.state === 'locked') return <LockedPage practice={door.data} />;
  if (door.data?.state === 'finished') return <FinishedPage practice={door.data} />;
  if (door.data) {
    return (
      <BirthDoor
        token={token}
        door={door.data}
        onOpen={async (filling) => {
          await keepNewForm(token, filling);
          onAgain();
        }}
      />
    );
  }
  return (
    <Plain>
      <Answer of={door}>{() => null}</Answer>
    </Plain>
  );
};
