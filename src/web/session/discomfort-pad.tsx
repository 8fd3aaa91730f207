import { RotateCw, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from '#web/ui/icon.tsx';
import { say } from '#web/ui/said.tsx';
import { severityLook } from '#web/ui/severity-look.ts';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** The client's own tap: the page turned to them, eleven big numbers, nothing else. */
export const DiscomfortPad = () => {
  const { record, show } = useLive();
  const [turned, setTurned] = useState(false);
  const said = (score: number): void => {
    record((session) => {
      const hold = session.running.at(-1)?.id;
      return [{ kind: 'discomfort-said', score, ...(hold ? { hold } : {}) }];
    });
    say(words.discomfort.said(score));
    show(null);
  };
  useScoreKeys(said);
  return (
    <ModalOverlay isOpen onOpenChange={() => show(null)} className="fixed inset-0 z-40 bg-paper">
      <Modal className="h-full">
        <Dialog
          className={`flex h-full flex-col gap-6 p-6 outline-none sm:p-10 ${turned ? 'rotate-180' : ''}`}
        >
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="font-serif text-2xl font-semibold sm:text-3xl">
              {words.discomfort.title}
            </Heading>
            <div className="flex gap-2">
              <PadKey icon={RotateCw} name={words.discomfort.turn} onPress={() => setTurned(!turned)} />
              <PadKey icon={X} name={words.discomfort.close} onPress={() => show(null)} />
            </div>
          </div>
          <div className="grid grow grid-cols-3 gap-3 sm:grid-cols-4 lg:grid-cols-6">
            {Array.from({ length: 11 }, (_, score) => (
              <Button
                key={score}
                onPress={() => said(score)}
                className={`min-h-target-large cursor-pointer rounded-base text-3xl font-semibold tabular-nums ${score === 0 ? 'col-span-2' : ''} ${severityLook(score)}`}
              >
                {score}
              </Button>
            ))}
          </div>
          <p className="flex flex-wrap justify-between gap-x-8 text-lg text-ink-soft">
            <span>{words.discomfort.low}</span>
            <span>{words.discomfort.high}</span>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** How long a 1 waits for the 0 of a ten. */
const TEN_MS = 700;

/** The keys 0 to 9; 1 and then 0, or +, for ten. */
const useScoreKeys = (said: (score: number) => void): void => {
  const one = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(said);
  useEffect(() => {
    latest.current = said;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const waiting = one.current !== undefined;
      clearTimeout(one.current);
      one.current = undefined;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || (event.key === '0' && waiting)) latest.current(10);
      else if (event.key === '1') one.current = setTimeout(() => latest.current(1), TEN_MS);
      else if (/^\d$/.test(event.key)) latest.current(Number(event.key));
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(one.current);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
};

const PadKey = ({ icon, name, onPress }: { icon: typeof X; name: string; onPress: () => void }) => (
  <Button
    aria-label={name}
    onPress={onPress}
    className="grid size-target-large cursor-pointer place-items-center rounded-base border border-edge bg-surface"
  >
    <Icon of={icon} size={24} />
  </Button>
);
