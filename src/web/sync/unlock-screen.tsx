import { CloudOff, LockKeyhole } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { PageTitle } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { device, useDevice } from './device.ts';
import { PinPad } from './pin-pad.tsx';
import { PIN_DIGITS } from './pin.ts';
import type { PinRefusal } from './vault.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { words } from './words.ts';

/** Stands before everything else while what this device keeps is locked and the server does not answer. */
export const UnlockScreen = () => {
  const state = useDevice();
  if (state.status !== 'locked') return null;
  if (state.door.reason === 'pin-opens') return <EnterPin />;
  return state.door.reason === 'key-lost' ? (
    <KeyLost unsent={state.door.unsent} />
  ) : (
    <Closed door={state.door} />
  );
};

const EnterPin = () => {
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState('');
  const [trying, setTrying] = useState(false);
  const change = (next: string): void => {
    setPin(next);
    if (next.length === PIN_DIGITS) void tryPin(next);
  };
  const tryPin = async (whole: string): Promise<void> => {
    setTrying(true);
    const refusal = await device.enterPin(whole);
    setTrying(false);
    setPin('');
    setSaid(refusal?.reason === 'wrong-pin' ? words.unlock.wrong(refusal.triesLeft) : '');
  };
  return (
    <PinFrame title={words.unlock.title} lead={words.unlock.lead} said={said}>
      <PinPad pin={pin} onChange={change} isDisabled={trying} />
    </PinFrame>
  );
};

type PinFrameProps = {
  readonly title: string;
  readonly lead: string;
  readonly said: string;
  readonly children: ReactNode;
};

export const PinFrame = ({ title, lead, said, children }: PinFrameProps) => (
  <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-8 px-6 py-10 text-center">
    <div className="flex flex-col items-center gap-2">
      <PageTitle>{title}</PageTitle>
      <p className="text-ink-soft">{lead}</p>
      <p role="alert" className="min-h-6 font-medium text-stop">
        {said}
      </p>
    </div>
    {children}
  </main>
);

const Closed = ({ door }: { door: PinRefusal }) => {
  const { title, text } = doorWords(door);
  return (
    <main>
      <State
        fills="whole"
        icon={door.reason === 'no-pin' ? CloudOff : LockKeyhole}
        title={title}
        action={
          <Button kind="primary" onPress={() => location.reload()}>
            {words.unlock.tryAgain}
          </Button>
        }
      >
        {text}
      </State>
    </main>
  );
};

/** The store is sealed with a share that is gone. It is given up only by somebody who was told what goes with it. */
const KeyLost = ({ unsent }: { unsent: number }) => {
  const [asking, setAsking] = useState(false);
  const { keyLost } = words.unlock;
  return (
    <main>
      <State
        fills="whole"
        icon={LockKeyhole}
        title={keyLost.title}
        action={<Button onPress={() => setAsking(true)}>{keyLost.action}</Button>}
      >
        {keyLost.text(unsent)}
      </State>
      <Dialog title={keyLost.sure} kind="question" isOpen={asking} onClose={() => setAsking(false)}>
        <div className="flex flex-col gap-4">
          <p>{keyLost.lose(unsent)}</p>
          <Button wide kind="primary" onPress={() => setAsking(false)}>
            {keyLost.keep}
          </Button>
          <Button wide onPress={() => void device.startAfresh()}>
            {keyLost.action}
          </Button>
        </div>
      </Dialog>
    </main>
  );
};

const doorWords = (door: PinRefusal) => {
  switch (door.reason) {
    case 'no-pin':
    case 'wrong-pin':
      return words.unlock.noPin;
    case 'too-many-tries':
      return words.unlock.tooMany;
    case 'too-long-away':
      return words.unlock.tooLong;
  }
};
