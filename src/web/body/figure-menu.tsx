import { PersonStanding } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { type BodyLine, bodyLines } from '#domain/atlas/body-lines.ts';
import type { FigureId } from '#domain/atlas/figure.ts';
import { Icon } from '#web/ui/icon.tsx';
import { MenuChoice } from '#web/ui/menu-item.tsx';
import { popoverLook } from '#web/ui/popover-look.ts';
import { figureIds } from './figure-choice.ts';
import { lineWords } from './place-words.ts';
import { toolLook } from './tool-look.ts';
import { words } from './words.ts';

type FigureMenuProps = {
  readonly figure: FigureId;
  /** Without it the page has said which figure it wants. */
  readonly onFigure: ((figure: FigureId) => void) | undefined;
  readonly lens: BodyLine | null;
  readonly onLens: (lens: BodyLine | null) => void;
};

/** How the body is drawn: the shape of the figure, kept on the device, and a line of fascia laid over it. */
export const FigureMenu = ({ figure, onFigure, lens, onLens }: FigureMenuProps) => (
  <MenuTrigger>
    <Button aria-label={words.drawing} className={toolLook}>
      <Icon of={PersonStanding} />
      <span className="hidden lg:inline">{words.look}</span>
    </Button>
    <Popover className={popoverLook}>
      <Menu aria-label={words.drawing} className="outline-none">
        {onFigure ? <Figures figure={figure} onFigure={onFigure} /> : null}
        <Lines lens={lens} onLens={onLens} />
      </Menu>
    </Popover>
  </MenuTrigger>
);

type FiguresProps = { readonly figure: FigureId; readonly onFigure: (figure: FigureId) => void };

const Figures = ({ figure, onFigure }: FiguresProps) => (
  <MenuSection
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[figure]}
    onSelectionChange={(keys) => {
      const chosen = figureIds.find((one) => keys === 'all' || keys.has(one));
      if (chosen) onFigure(chosen);
    }}
  >
    <Header className="max-w-72 px-3 py-1 text-sm text-ink-soft">
      {words.figure}. {words.figureHelp}
    </Header>
    {figureIds.map((one) => (
      <MenuChoice key={one} id={one}>
        {words.figures[one]}
      </MenuChoice>
    ))}
  </MenuSection>
);

const NO_LINE = 'none';

/** Each line with how well its continuity is supported, in words. */
const Lines = ({ lens, onLens }: Pick<FigureMenuProps, 'lens' | 'onLens'>) => (
  <MenuSection
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[lens?.id ?? NO_LINE]}
    onSelectionChange={(keys) => {
      if (keys !== 'all') onLens(bodyLines.find(({ id }) => keys.has(id)) ?? null);
    }}
  >
    <Header className="max-w-72 border-t border-line px-3 pt-3 pb-1 text-sm text-ink-soft">
      {words.lens}. {words.lensHelp}
    </Header>
    <MenuChoice id={NO_LINE}>{words.noLens}</MenuChoice>
    {bodyLines.map((line) => (
      <MenuChoice key={line.id} id={line.id}>
        {lineWords(line)}
      </MenuChoice>
    ))}
  </MenuSection>
);
