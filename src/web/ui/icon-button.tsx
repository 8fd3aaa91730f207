import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.tsx';

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly icon: LucideIcon;
  readonly label: string;
};

/** A sign alone, for the few whose meaning is universal; its word is read out. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <AriaButton
    {...rest}
    aria-label={label}
    className="grid size-target cursor-pointer place-items-center rounded-base border border-edge bg-surface text-ink hover:bg-sunken disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-50 data-pressed:bg-sunken"
  >
    <Icon of={icon} />
  </AriaButton>
);
