import { Check } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { News, PrecheckItem } from '#domain/home/player/play-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useHand } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** What would make it unwise today, and what is new: one tap where nothing is. */
export const Precheck = () => {
  const { happen } = useHand();
  const [yes, setYes] = useState<readonly PrecheckItem[]>([]);
  const [news, setNews] = useState<readonly News[]>([]);
  const isClear = yes.length === 0 && news.length === 0;
  return (
    <Screen
      title={words.precheck.title}
      lead={words.precheck.lead}
      keys={
        <Key kind="primary" onPress={() => happen({ kind: 'precheck', yes, news })}>
          {isClear ? words.precheck.none : words.precheck.some}
        </Key>
      }
    >
      <Ticks all={PrecheckItem.options} names={words.precheck.items} ticked={yes} onChange={setYes} />
      <h2 className="text-xl font-medium">{words.precheck.newsTitle}</h2>
      <Ticks all={News.options} names={words.precheck.news} ticked={news} onChange={setNews} />
    </Screen>
  );
};

type TicksProps<Item extends string> = {
  readonly all: readonly Item[];
  readonly names: Readonly<Record<Item, string>>;
  readonly ticked: readonly Item[];
  readonly onChange: (ticked: readonly Item[]) => void;
};

const Ticks = <Item extends string>({ all, names, ticked, onChange }: TicksProps<Item>) => (
  <ul className="grid grid-cols-2 gap-2">
    {all.map((item) => (
      <li key={item} className="grid">
        <ToggleButton
          isSelected={ticked.includes(item)}
          onChange={(isOn) => onChange(isOn ? [...ticked, item] : ticked.filter((one) => one !== item))}
          className="group flex min-h-14 cursor-pointer items-center justify-between gap-3 rounded-base border border-edge bg-surface px-3 text-left text-lg leading-tight transition-colors hover:bg-sunken data-selected:border-transparent data-selected:bg-clay data-selected:text-on-clay"
        >
          {names[item]}
          <Icon of={Check} size={24} className="hidden group-data-selected:block" />
        </ToggleButton>
      </li>
    ))}
  </ul>
);
