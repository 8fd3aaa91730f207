import { CardFrame } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { useCare, withWholeRun } from './care.ts';
import type { Off } from './use-today.ts';
import { words } from './words.ts';

/** Nothing today, and why; rest is part of it. */
export const OffPage = ({ off }: { readonly off: Off }) => {
  const { book } = useCare();
  const isStopped = off.is === 'stopped';
  return (
    <CardFrame
      section={words.tab}
      title={isStopped ? words.off.stopped : words.off.title}
      lead={off.why}
      onBack={null}
      actions={null}
    >
      {isStopped ? (
        <>
          <a href="/find" className={buttonLook('primary')}>
            {words.notAlone.practices}
          </a>
          <Button wide onPress={() => book.change(withWholeRun)}>
            {words.off.askAgain}
          </Button>
        </>
      ) : null}
    </CardFrame>
  );
};
