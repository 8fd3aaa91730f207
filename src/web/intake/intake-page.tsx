import { useParams } from '@tanstack/react-router';
import { HardDrive } from 'lucide-react';
import { Offline } from '#web/app/call-failures.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BirthDoor } from './birth-door.tsx';
import { Closed, FinishedPage, GoneDoor, LockedPage, Plain } from './closed-pages.tsx';
import { FormPages, NoWayIn } from './form-pages.tsx';
import { GonePage } from './gone-page.tsx';
import { isGone, useDoor, useLinkForm } from './use-link.ts';
import { words } from './words.ts';

/** The questions before a visit, behind a link and outside the sign-in. */
export const IntakePage = () => {
  const { token } = useParams({ from: '/intake/$token' });
  const form = useLinkForm(token);
  const door = useDoor(token);
  const { state } = form;
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
          onTakeBack={form.again}
        />
      );
    case 'door':
      return <Before token={token} door={door} onOpen={form.opened} />;
  }
};

type BeforeProps = {
  readonly token: string;
  readonly door: ReturnType<typeof useDoor>;
  readonly onOpen: ReturnType<typeof useLinkForm>['opened'];
};

const Before = ({ token, door, onOpen }: BeforeProps) => {
  if (isGone(door.error)) return <GoneDoor />;
  if (door.error instanceof Offline) {
    return (
      <Plain>
        <NoWayIn onRetry={() => void door.refetch()} />
      </Plain>
    );
  }
  if (door.data?.state === 'locked') return <LockedPage practice={door.data} />;
  if (door.data?.state === 'finished') return <FinishedPage practice={door.data} />;
  if (door.data) return <BirthDoor token={token} door={door.data} onOpen={onOpen} />;
  return (
    <Plain>
      <Answer of={door}>{() => null}</Answer>
    </Plain>
  );
};
