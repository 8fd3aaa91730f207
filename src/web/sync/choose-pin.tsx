import { useState } from 'react';
import { Dialog } from '#web/ui/dialog.tsx';
import { say } from '#web/ui/said.tsx';
import { device } from './device.ts';
import { PinPad } from './pin-pad.tsx';
import { isTooPlainPin, PIN_DIGITS } from './pin.ts';
import { words } from './words.ts';

type ChoosePinProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Choose a PIN twice; it is set on the device only, while the server vouches for the member. */
export const ChoosePin = ({ isOpen, onClose }: ChoosePinProps) => (
  <Dialog title={words.choose.title} isOpen={isOpen} onClose={onClose}>
    <Choosing onDone={onClose} />
  </Dialog>
);

const Choosing = ({ onDone }: { onDone: () => void }) => {
  const [first, setFirst] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState('');
  const [setting, setSetting] = useState(false);
  const change = (next: string): void => {
    setPin(next);
    if (next.length < PIN_DIGITS) return;
    setPin('');
    if (isTooPlainPin(next)) return setSaid(words.choose.plain);
    setSaid('');
    if (first === null) return setFirst(next);
    if (first === next) return void choose(next);
    setFirst(null);
    setSaid(words.choose.differ);
  };
  const choose = async (chosen: string): Promise<void> => {
    setSetting(true);
    const done = await device.choosePin(chosen);
    setSetting(false);
    if (done === 'set') {
      say(words.choose.set);
      return onDone();
    }
    setFirst(null);
    setSaid(done === 'offline' ? words.choose.offline : words.choose.cutOff);
  };
  return (
    <div className="flex flex-col items-center gap-6 pb-2 text-center">
      <p className="text-ink-soft">{first === null ? words.choose.lead : words.choose.again}</p>
      <p role="alert" className="min-h-6 font-medium text-stop">
        {said}
      </p>
      <PinPad pin={pin} onChange={change} isDisabled={setting} />
    </div>
  );
};
