import { Check, type LucideIcon } from 'lucide-react';
import {
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
} from 'react-aria-components/Menu';
import { Icon } from './icon.tsx';
import { choiceLook } from './popover-look.ts';

type MenuItemProps = Omit<AriaMenuItemProps, 'className' | 'style' | 'children'> & {
  readonly icon?: LucideIcon;
  readonly children: string;
};

/** An action or a link in a menu. */
export const MenuItem = ({ icon, children, ...rest }: MenuItemProps) => (
  <AriaMenuItem {...rest} textValue={children} className={choiceLook}>
    {icon === undefined ? null : <Icon of={icon} className="text-ink-soft" />}
    <span className="grow">{children}</span>
  </AriaMenuItem>
);

/** One of several, with a tick at the chosen one. */
export const MenuChoice = ({ icon, children, ...rest }: MenuItemProps) => (
  <AriaMenuItem {...rest} textValue={children} className={choiceLook}>
    {icon === undefined ? null : <Icon of={icon} className="text-ink-soft" />}
    <span className="grow">{children}</span>
    <Icon of={Check} className="invisible text-accent group-data-selected:visible" />
  </AriaMenuItem>
);
