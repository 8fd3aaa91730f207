import {
  Activity,
  CircleAlert,
  Hand,
  Keyboard,
  ListTree,
  MoveDiagonal,
  Ruler,
  SquareCheck,
  type LucideIcon,
} from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import { useLive, type SheetName } from './session-context.ts';
import { words } from './words.ts';

const entries: readonly { sheet: SheetName; icon: LucideIcon; name: string }[] = [
  { sheet: 'movement', icon: Activity, name: words.more.movement },
  { sheet: 'stretch', icon: MoveDiagonal, name: words.more.stretch },
  { sheet: 'test', icon: Ruler, name: words.more.test },
  { sheet: 'reaction', icon: CircleAlert, name: words.more.reaction },
  { sheet: 'timeline', icon: ListTree, name: words.act.timeline },
  { sheet: 'keys', icon: Keyboard, name: words.more.keys },
];

const row =
  'flex min-h-target-large cursor-pointer items-center gap-4 rounded-base border border-line bg-surface px-4 text-left text-lg ' +
  'hover:bg-sunken disabled:opacity-40';

export const MoreSheet = () => {
  const { show, press, session } = useLive();
  const oneHandFree = session.running.length === 1 && session.running[0]?.contacts.length === 1;
  return (
    <>
      <div className="flex flex-col gap-3">
        {entries.map(({ sheet, icon, name }) => (
          <Button key={sheet} className={row} onPress={() => show(sheet)}>
            <Icon of={icon} size={24} className="text-ink-soft" />
            {name}
          </Button>
        ))}
        <Button
          className={row}
          isDisabled={!oneHandFree}
          onPress={() => {
            press.otherHand();
            show(null);
          }}
        >
          <Icon of={Hand} size={24} className="text-ink-soft" />
          {words.more.otherHand}
        </Button>
        <Button className={`${row} border-accent text-accent`} onPress={() => show('close')}>
          <Icon of={SquareCheck} size={24} />
          {words.act.close}
        </Button>
      </div>
      <p className="text-ink-soft">{words.more.wakeLock}</p>
    </>
  );
};
