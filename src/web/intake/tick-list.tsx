import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from '#web/ui/icon.tsx';

export type Tick = { readonly id: string; readonly label: string; readonly help?: string | undefined };

type TickListProps = {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly ticked: readonly string[];
  readonly onTick: (id: string, now: 'ticked' | 'empty') => void;
};

/** A list to tick, each row as large as a thumb. */
export const TickList = ({ label, ticks, ticked, onTick }: TickListProps) => (
  <fieldset
    aria-label={label}
    className="divide-y divide-line overflow-hidden rounded-base border border-edge bg-surface"
  >
    {ticks.map(({ id, label: said, help }) => (
      <Checkbox
        key={id}
        isSelected={ticked.includes(id)}
        onChange={(isSelected) => onTick(id, isSelected ? 'ticked' : 'empty')}
        className="group flex min-h-14 cursor-pointer items-start gap-3 px-4 py-3.5 hover:bg-sunken data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent data-selected:bg-accent-soft"
      >
        <span
          aria-hidden
          className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-small border border-edge bg-surface group-data-selected:border-accent group-data-selected:bg-accent"
        >
          <Icon of={Check} size={16} className="hidden text-on-accent group-data-selected:block" />
        </span>
        <span className="min-w-0">
          <span className="block text-lg">{said}</span>
          {help === undefined ? null : <span className="block text-ink-soft">{help}</span>}
        </span>
      </Checkbox>
    ))}
  </fieldset>
);
