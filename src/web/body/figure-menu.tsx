import { PersonStanding } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { FigureId } from '#domain/atlas/figure.ts';
import { Icon } from '#web/ui/icon.tsx';
import { MenuChoice } from '#web/ui/menu-item.tsx';
import { popoverLook } from '#web/ui/popover-look.ts';
import { figureIds } from './figure-choice.ts';
import { toolLook } from './tool-look.ts';
import { words } from './words.ts';

type FigureMenuProps = {
  readonly figure: FigureId;
  readonly onFigure: (figure: FigureId) => void;
};

/** The shape of the drawing; kept on the device, not tied to anybody's record. */
export const FigureMenu = ({ figure, onFigure }: FigureMenuProps) => (
  <MenuTrigger>
    <Button aria-label={words.figure} className={toolLook}>
      <Icon of={PersonStanding} />
      <span className="hidden lg:inline">{words.look}</span>
    </Button>
    <Popover className={popoverLook}>
      <Menu aria-label={words.figure} className="outline-none">
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[figure]}
          onSelectionChange={(keys) => {
            const chosen = figureIds.find((one) => keys === 'all' || keys.has(one));
            if (chosen) onFigure(chosen);
          }}
        >
          <Header className="max-w-60 px-3 py-1 text-sm text-ink-soft">
            {words.figure}. {words.figureHelp}
          </Header>
          {figureIds.map((one) => (
            <MenuChoice key={one} id={one}>
              {words.figures[one]}
            </MenuChoice>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);
