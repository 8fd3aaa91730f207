import { Link } from '@tanstack/react-router';
import { CloudCheck, HardDrive } from 'lucide-react';
import type { OpenStore } from '#web/sync/open-store.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { type Whereabouts, useWhereabouts } from './draw-model.ts';
import { Step } from './step.tsx';
import { words } from './words.ts';

type AfterStepProps = {
  readonly store: OpenStore;
  readonly drawing: string;
  readonly onAgain: () => void;
};

/** Recorded here, or sent: told as it is, and again when it changes. */
export const AfterStep = ({ store, drawing, onAgain }: AfterStepProps) => {
  const where = useWhereabouts(store, drawing);
  const sent = where === 'sent';
  return (
    <Step title={sent ? words.after.sent : words.after.recorded}>
      <div className="flex flex-col items-center gap-4 py-8 text-center">
        <span
          className={`grid size-18 place-items-center rounded-full ${sent ? 'bg-good-soft text-good' : 'bg-accent-soft text-accent'}`}
        >
          <Icon of={sent ? CloudCheck : HardDrive} size={32} />
        </span>
        <output className="block max-w-sm text-lg">{said[where]}</output>
      </div>
      <div className="flex flex-col gap-3">
        <Link to="/my" className={buttonLook('primary')}>
          {words.after.done}
        </Link>
        <Button wide onPress={onAgain}>
          {words.after.another}
        </Button>
      </div>
    </Step>
  );
};

const said: Readonly<Record<Whereabouts, string>> = {
  sent: words.after.sentText,
  recorded: words.after.recordedText,
  'signed-out': words.after.signedOut,
  held: words.after.held,
};
