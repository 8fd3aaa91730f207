import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { LucideIcon } from 'lucide-react';
import { buttonLook, type ButtonKind } from './button-look.ts';
import { Icon } from './icon.tsx';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** Every press in Unwind. `kind="primary"` once a screen; `isPending` keeps the focus while a request is under way. */
export const Button = ({ kind = 'quiet', icon, wide = false, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={`${buttonLook(kind)} ${wide ? 'w-full' : ''}`}>
    {icon === undefined ? null : <Icon of={icon} />}
    <span>{children}</span>
  </AriaButton>
);
