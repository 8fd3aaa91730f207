import { Eraser, Link2Off } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { State } from '#web/ui/state.tsx';
import { linkDrawer } from './drawer.ts';
import type { Opening } from './opening.ts';
import { words } from './words.ts';

/** The link stopped working while answers were still on this phone: they can go nowhere, and are cleared when the client says so. */
export const GonePage = ({ token, opening }: { token: string; opening: Opening }) => {
  const [cleared, setCleared] = useState<'no' | 'yes'>('no');
  const clear = async (): Promise<void> => {
    await (await linkDrawer(token)).empty();
    setCleared('yes');
  };
  const { practiceName, practicePhone } = opening;
  return (
    <main id="page" className="mx-auto w-full max-w-xl px-4 py-12 sm:px-8">
      <State
        icon={Link2Off}
        title={words.gone.title}
        fills="whole"
        action={
          cleared === 'yes' ? undefined : (
            <Button icon={Eraser} onPress={() => void clear()}>
              {words.gone.clear}
            </Button>
          )
        }
      >
        <p>{words.gone.text}</p>
        {practicePhone === '' ? null : (
          <p className="mt-2">{words.callPractice(practiceName, practicePhone)}</p>
        )}
        <output className="mt-2 block">{cleared === 'yes' ? words.gone.cleared : words.gone.kept}</output>
      </State>
    </main>
  );
};
