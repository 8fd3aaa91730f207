import {
  Ellipsis,
  Gauge,
  History,
  MessageSquareQuote,
  Moon,
  Pause,
  PersonStanding,
  Play,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** What is needed during a hold, each one press away at arm's length. */
export const ActionBar = ({ onQuiet, onChart }: { onQuiet: () => void; onChart: () => void }) => {
  const { press, show, session } = useLive();
  const off = session.state === 'not-opened';
  const closed = session.state === 'closed';
  const paused = session.state === 'paused';
  return (
    <div
      role="toolbar"
      aria-label={words.act.label}
      className="grid grid-cols-4 gap-1.5 sm:gap-2 2xl:grid-cols-8"
    >
      <Act icon={Undo2} name={words.act.undo} isDisabled={off} onPress={() => press.key('undo')} />
      <Act
        icon={History}
        name={words.act.backDate}
        isDisabled={off || closed}
        onPress={() => show('back-date')}
      />
      <Act
        icon={Gauge}
        name={words.act.discomfort}
        isDisabled={off || closed}
        onPress={() => show('discomfort')}
      />
      <Act
        icon={MessageSquareQuote}
        name={words.act.words}
        isDisabled={off || closed}
        onPress={() => show('words')}
      />
      <Act
        icon={paused ? Play : Pause}
        name={paused ? words.act.goOn : words.act.pause}
        isDisabled={off || closed}
        onPress={() => press.key('pause')}
      />
      <Act icon={PersonStanding} name={words.act.chart} onPress={onChart} />
      <Act icon={Moon} name={words.act.quiet} isDisabled={off || closed} onPress={onQuiet} />
      <Act icon={Ellipsis} name={words.act.more} isDisabled={off || closed} onPress={() => show('more')} />
    </div>
  );
};

type ActProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

const Act = ({ icon, name, isDisabled = false, onPress }: ActProps) => (
  <Button
    isDisabled={isDisabled}
    onPress={onPress}
    className="flex min-h-target-large min-w-0 cursor-pointer flex-col items-center justify-center gap-1 rounded-base border border-line bg-surface text-base hover:bg-sunken data-pressed:bg-sunken disabled:cursor-default disabled:opacity-40"
  >
    <Icon of={icon} size={24} />
    <span className="max-w-full truncate tracking-tight sm:tracking-normal">{name}</span>
  </Button>
);
