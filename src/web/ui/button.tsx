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

/**
 * Every press in Unwind. `kind="primary"` once a screen. While `isPending` it keeps the focus and takes no press; React
 * Aria's own pending state is not used, because it announces a button that may be gone by then.
 */
export const Button = ({
  kind = 'quiet',
  icon,
  wide = false,
  isPending = false,
  children,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    {...(isPending ? resting : {})}
    className={`${buttonLook(kind)} ${wide ? 'w-full' : ''}`}
  >
    {icon === undefined ? null : <Icon of={icon} />}
    <span>{children}</span>
  </AriaButton>
);

/** Takes no press and sends no form, and is still there for the focus and a screen reader. */
const resting = { 'aria-disabled': true, type: 'button', onPress: () => undefined } as const;
