import { CloudUpload, HardDrive } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { State } from '#web/ui/state.tsx';
import { useForm } from './form-context.ts';
import { words } from './words.ts';

/** Handed in here and not there yet: it goes out by itself as soon as it can. */
export const HandInPage = () => {
  const { report, keepFilling } = useForm();
  const isOnItsWay = report === 'sending' || report === 'saved';
  return (
    <State
      icon={isOnItsWay ? CloudUpload : HardDrive}
      title={isOnItsWay ? words.handIn.sendingTitle : words.handIn.waitingTitle}
      fills="whole"
      action={<Button onPress={keepFilling}>{words.handIn.back}</Button>}
    >
      <output>
        {isOnItsWay
          ? words.handIn.sending
          : report === 'signed-out'
            ? words.handIn.signedOut
            : words.handIn.waiting}
      </output>
    </State>
  );
};
