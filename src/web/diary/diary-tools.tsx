import { Ban, CalendarPlus, ChevronLeft, ChevronRight, DoorOpen, Printer } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { words } from './board-words.ts';
import type { Person, View } from './columns.ts';
import type { Desk } from './desk.ts';
import type { DiaryAddress } from './diary-address.ts';

type ActionsProps = { readonly address: DiaryAddress; readonly desk: Desk };

/** The ways to other days, and the one thing that a diary is for. */
export const DiaryActions = ({ address, desk }: ActionsProps) => {
  const { view, isNow, today, go, step } = address;
  return (
    <>
      <div className="flex items-center gap-2">
        <IconButton icon={ChevronLeft} label={words.previous[view]} onPress={() => step(-1)} />
        <Button isDisabled={isNow} onPress={() => go({ date: today })}>
          {view === 'week' ? words.thisWeek : words.today}
        </Button>
        <IconButton icon={ChevronRight} label={words.next[view]} onPress={() => step(1)} />
      </div>
      <Button
        kind="primary"
        icon={CalendarPlus}
        onPress={() => desk.open({ kind: 'book', place: placeOf(address), how: 'book' })}
      >
        {words.book}
      </Button>
    </>
  );
};

const placeOf = ({ date, who }: DiaryAddress) => ({ date, ...(who === null ? {} : { therapist: who }) });

type ToolsProps = ActionsProps & { readonly people: readonly Person[] };

/** How the diary is looked at, and what is asked of it less often. */
export const DiaryTools = ({ address, people, desk }: ToolsProps) => {
  const { view, who, go } = address;
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <Views view={view} onChange={(next) => go({ view: next })} />
        {people.length < 2 ? null : (
          <div className="w-44 [&_.mb-1]:sr-only">
            <SelectField
              label={words.who}
              choices={[
                { id: 'everybody', label: words.everybody },
                ...people.map(({ id, name }) => ({ id, label: name })),
              ]}
              value={who ?? 'everybody'}
              onChange={(next) => go({ who: next === 'everybody' ? null : next })}
            />
          </div>
        )}
      </div>
      <div className="-mx-2 flex flex-wrap">
        <Button
          kind="plain"
          icon={DoorOpen}
          onPress={() => desk.open({ kind: 'book', place: null, how: 'drop-in' })}
        >
          {words.dropIn}
        </Button>
        <Button
          kind="plain"
          icon={Ban}
          onPress={() => desk.open({ kind: 'block', place: placeOf(address), block: null })}
        >
          {words.block}
        </Button>
        <span className="hidden sm:inline-flex">
          <Button kind="plain" icon={Printer} onPress={() => print()}>
            {words.print[view]}
          </Button>
        </span>
      </div>
    </div>
  );
};

const views = ['day', 'week', 'rooms'] as const;

const Views = ({ view, onChange }: { view: View; onChange: (view: View) => void }) => (
  <ToggleButtonGroup
    aria-label={words.views.label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[view]}
    onSelectionChange={(keys) => {
      const chosen = views.find((one) => keys.has(one));
      if (chosen) onChange(chosen);
    }}
    className="flex rounded-base border border-edge bg-surface p-0.5"
  >
    {views.map((one) => (
      <ToggleButton
        key={one}
        id={one}
        className="min-h-10 cursor-pointer rounded-small border border-transparent px-4 font-medium text-ink-soft hover:text-ink data-selected:bg-accent-soft data-selected:text-accent"
      >
        {words.views[one]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
