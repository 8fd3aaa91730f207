import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button as Key } from 'react-aria-components/Button';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type TickKeysProps = {
  readonly askedBy: string;
  readonly statements: readonly { readonly id: string; readonly words: string }[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly onNext: () => void;
};

/** Statements to tick. A list without a tick is asked about once: none is true, or nobody looked. */
export const TickKeys = ({ askedBy, statements, ticked, onTick, onNext }: TickKeysProps) => {
  const [asksAgain, setAsksAgain] = useState(false);
  const tick = (id: string): void => {
    setAsksAgain(false);
    onTick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  };
  return (
    <>
      <ul aria-labelledby={askedBy} className="space-y-2">
        {statements.map(({ id, words: statement }) => (
          <li key={id}>
            <Statement isTicked={ticked.includes(id)} onPress={() => tick(id)}>
              {statement}
            </Statement>
          </li>
        ))}
      </ul>
      <div className="mt-6 space-y-3" aria-live="polite">
        {asksAgain ? (
          <>
            <p className="font-medium">{words.ticks.none}</p>
            <Button kind="primary" wide onPress={onNext}>
              {words.ticks.noneIsTrue}
            </Button>
            <Button wide onPress={() => setAsksAgain(false)}>
              {words.ticks.lookAgain}
            </Button>
          </>
        ) : (
          <Button kind="primary" wide onPress={() => (ticked.length === 0 ? setAsksAgain(true) : onNext())}>
            {words.next}
          </Button>
        )}
      </div>
    </>
  );
};

type StatementProps = { readonly isTicked: boolean; readonly onPress: () => void; readonly children: string };

const Statement = ({ isTicked, onPress, children }: StatementProps) => (
  <Key
    aria-pressed={isTicked}
    onPress={onPress}
    className={`flex min-h-14 w-full cursor-pointer items-start gap-3 rounded-base border px-4 py-3 text-left transition-colors ${isTicked ? 'border-accent bg-accent-soft' : 'border-edge bg-surface hover:bg-sunken'}`}
  >
    <span
      aria-hidden
      className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-sm border ${isTicked ? 'border-transparent bg-accent text-on-accent' : 'border-edge'}`}
    >
      {isTicked ? <Icon of={Check} size={16} /> : null}
    </span>
    <span>{children}</span>
  </Key>
);
