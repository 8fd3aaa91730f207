import { Check } from 'lucide-react';
import { Button as Key } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';

type StatementProps = { readonly isTicked: boolean; readonly onPress: () => void; readonly children: string };

/** A sentence to tick. */
export const Statement = ({ isTicked, onPress, children }: StatementProps) => (
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
