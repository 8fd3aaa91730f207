import { Lock, Smartphone, type LucideIcon } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { State } from '#web/ui/state.tsx';
import type { Access } from './orientation-sensor.ts';
import { words } from './words.ts';

type SensorMissingProps = {
  readonly why: Exclude<Access, 'may-listen'> | 'asking';
  readonly onAskAgain: () => void;
  readonly onBack: () => void;
};

/** Why there is no angle, and what can be done about it. */
export const SensorMissing = ({ why, onAskAgain, onBack }: SensorMissingProps) => {
  if (why === 'asking') return <Skeleton />;
  const { icon, said } = reasons[why];
  return (
    <output className="block">
      <State
        icon={icon}
        title={said.title}
        action={
          <span className="flex flex-wrap justify-center gap-3">
            {why === 'refused' ? (
              <Button kind="primary" onPress={onAskAgain}>
                {words.phone.refused.again}
              </Button>
            ) : null}
            <Button kind={why === 'refused' ? 'quiet' : 'primary'} onPress={onBack}>
              {words.phone.close}
            </Button>
          </span>
        }
      >
        <p>{said.text}</p>
        {why === 'refused' ? (
          <>
            <p className="mt-3">{words.phone.refused.apple}</p>
            <p className="mt-3">{words.phone.refused.android}</p>
          </>
        ) : null}
      </State>
    </output>
  );
};

const reasons = {
  refused: { icon: Lock, said: words.phone.refused },
  none: { icon: Smartphone, said: words.phone.none },
  insecure: { icon: Lock, said: words.phone.insecure },
} satisfies Record<string, { icon: LucideIcon; said: { title: string; text: string } }>;
