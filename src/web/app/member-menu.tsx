import { useNavigate } from '@tanstack/react-router';
import { KeyRound, Lock, LogOut, MonitorX, Moon, Sun, SunMoon } from 'lucide-react';
import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { popoverLook } from '#web/ui/popover-look.ts';
import { MenuChoice, MenuItem } from '#web/ui/menu-item.tsx';
import type { Leaving } from './leave-dialogs.tsx';
import { leave } from './leaving-model.ts';
import { useTheme, type Theme } from './theme-model.ts';
import { isTherapist, type Me } from './who-model.ts';
import { words } from './words.ts';

type MemberMenuProps = {
  readonly me: Me;
  readonly corner: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly onLeave: (leaving: Leaving) => void;
};

/** Who is signed in, how the app looks on this device, and the ways out. */
export const MemberMenu = ({ me, corner, onClose, onLeave }: MemberMenuProps) => {
  const navigate = useNavigate();
  return (
    <Popover
      triggerRef={corner}
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      placement="right bottom"
      className={popoverLook}
    >
      <div className="px-3 pt-2 pb-3">
        <p className="font-medium">{me.name}</p>
        <p className="text-sm text-ink-soft">
          {words.roles[me.role]}, {me.practiceName}
        </p>
      </div>
      <Menu
        aria-label={words.member.menu(me.name)}
        ref={focusFirst}
        onClose={onClose}
        className="outline-none"
      >
        <Appearance />
        <Separator className="my-1 border-t border-line" />
        <MenuItem icon={KeyRound} onAction={() => void navigate({ to: '/security' })}>
          {words.member.security}
        </MenuItem>
        {isTherapist(me.role) ? (
          <MenuItem icon={Lock} onAction={() => void leave('lock')}>
            {words.member.lock}
          </MenuItem>
        ) : null}
        <MenuItem icon={LogOut} onAction={() => onLeave('here')}>
          {words.member.signOut}
        </MenuItem>
        <MenuItem icon={MonitorX} onAction={() => onLeave('everywhere')}>
          {words.member.everywhere}
        </MenuItem>
      </Menu>
    </Popover>
  );
};

const appearances = [
  { id: 'system', icon: SunMoon, label: words.member.system },
  { id: 'light', icon: Sun, label: words.member.light },
  { id: 'dark', icon: Moon, label: words.member.dark },
] as const satisfies readonly { id: Theme; icon: unknown; label: string }[];

const Appearance = () => {
  const [theme, choose] = useTheme();
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = appearances.find((one) => keys === 'all' || keys.has(one.id));
        if (chosen) choose(chosen.id);
      }}
    >
      <Header className="px-3 py-1 text-sm text-ink-soft">{words.member.appearance}</Header>
      {appearances.map((one) => (
        <MenuChoice key={one.id} id={one.id} icon={one.icon}>
          {one.label}
        </MenuChoice>
      ))}
    </MenuSection>
  );
};

const focusFirst = (menu: HTMLElement | null): void =>
  menu?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
