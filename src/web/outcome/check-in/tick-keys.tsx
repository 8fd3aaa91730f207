import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Statement } from './statement.tsx';
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
