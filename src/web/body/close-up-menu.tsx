import { ZoomIn } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ViewId } from '#domain/atlas/figure.ts';
import { viewWords } from './view-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { MenuChoice } from '#web/ui/menu-item.tsx';
import { popoverLook } from '#web/ui/popover-look.ts';
import { toolLook } from './tool-look.ts';
import { words } from './words.ts';

const parts = {
  head: ['head-front', 'head-back', 'head-left', 'head-right'],
  hands: ['palm-left', 'palm-right', 'hand-back-left', 'hand-back-right'],
  feet: ['foot-top-left', 'foot-top-right', 'sole-left', 'sole-right'],
} as const satisfies Record<keyof typeof words.parts, readonly ViewId[]>;
const partNames = ['head', 'hands', 'feet'] as const;

type CloseUpMenuProps = {
  readonly shown: readonly ViewId[];
  readonly may: (view: ViewId) => boolean;
  readonly onOpen: (view: ViewId) => void;
};

/** Head, hands and feet from near. */
export const CloseUpMenu = ({ shown, may, onOpen }: CloseUpMenuProps) => {
  const offered = partNames.filter((part) => parts[part].some(may));
  if (offered.length === 0) return null;
  return (
    <MenuTrigger>
      <Button aria-label={words.closeUps} className={toolLook}>
        <Icon of={ZoomIn} />
        <span className="hidden lg:inline">{words.closeUps}</span>
      </Button>
      <Popover className={popoverLook}>
        <Menu aria-label={words.closeUps} className="outline-none">
          {offered.map((part) => (
            <MenuSection
              key={part}
              selectionMode="single"
              selectedKeys={shown}
              onSelectionChange={(keys) => {
                const view = parts[part].find((one) => keys !== 'all' && keys.has(one));
                if (view) onOpen(view);
              }}
            >
              <Header className="px-3 pt-2 pb-1 text-sm text-ink-soft">{words.parts[part]}</Header>
              {parts[part].filter(may).map((view) => (
                <MenuChoice key={view} id={view}>
                  {viewWords[view].name}
                </MenuChoice>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
