import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { buttonLook, type ButtonKind } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';

type KeyProps = {
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  /** `foot`: one of three beside each other, its sign above its word. */
  readonly place?: 'alone' | 'foot';
  readonly onPress: () => void;
  readonly children: string;
};

/** A target of 72 px, to be hit without looking closely. */
export const Key = ({ kind = 'quiet', icon, place = 'alone', onPress, children }: KeyProps) => (
  <Button
    onPress={onPress}
    className={`${buttonLook(kind)} min-h-target-large ${place === 'foot' ? 'player-foot-key' : 'px-4 text-xl'}`}
  >
    {icon === undefined ? null : <Icon of={icon} size={24} />}
    <span>{children}</span>
  </Button>
);
