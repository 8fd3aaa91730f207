import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Icon } from '#web/ui/icon.tsx';

type TicksProps = {
  readonly label: string;
  readonly ticks: readonly { readonly id: string; readonly label: string; readonly help?: string }[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
  readonly flow?: 'rows' | 'line';
  /** A single tick says it all itself. */
  readonly labelled?: 'above' | 'by-the-ticks';
};

/** Any number of a few choices, all in sight. */
export const Ticks = ({ label, ticks, ticked, onChange, flow = 'rows', labelled = 'above' }: TicksProps) => (
  <CheckboxGroup
    {...(labelled === 'above' ? {} : { 'aria-label': label })}
    value={[...ticked]}
    onChange={onChange}
  >
    {labelled === 'above' ? <Label className="mb-1 block text-sm font-medium">{label}</Label> : null}
    <div className={flow === 'line' ? 'flex flex-wrap gap-2' : 'flex flex-col'}>
      {ticks.map(({ id, label: said, help }) => (
        <Checkbox
          key={id}
          value={id}
          className={`group flex min-h-target cursor-pointer items-center gap-2.5 rounded-base data-focus-visible:outline-2 data-focus-visible:outline-accent ${
            flow === 'line'
              ? 'border border-edge bg-surface px-3 data-selected:border-accent data-selected:bg-accent-soft'
              : 'py-1.5'
          }`}
        >
          <span
            aria-hidden
            className="grid size-5 shrink-0 place-items-center rounded-small border border-edge bg-surface group-data-selected:border-accent group-data-selected:bg-accent"
          >
            <Icon of={Check} size={16} className="hidden text-on-accent group-data-selected:block" />
          </span>
          <span className="min-w-0">
            {said}
            {help === undefined ? null : <span className="block text-sm text-ink-soft">{help}</span>}
          </span>
        </Checkbox>
      ))}
    </div>
  </CheckboxGroup>
);
