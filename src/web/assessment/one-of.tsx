import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type OneOfProps<Value extends string> = {
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** One of them always holds, and a second press does not take it away. */
  readonly always?: boolean;
  readonly columns?: 'two' | 'three' | 'four';
};

const grids = { two: 'grid-cols-2', three: 'grid-cols-3', four: 'grid-cols-4' };

/** One of a few short words, or none of them. */
export const OneOf = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  always = false,
  columns = 'three',
}: OneOfProps<Value>) => {
  const all = Object.entries(choices) as [Value, string][];
  return (
    <div>
      <p aria-hidden className="mb-1.5 font-medium">
        {label}
      </p>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection={always}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(all.find(([one]) => keys.has(one))?.[0] ?? null)}
        className={`grid gap-1.5 ${grids[columns]}`}
      >
        {all.map(([one, name]) => (
          <ToggleButton
            key={one}
            id={one}
            className="grid min-h-target cursor-pointer place-items-center rounded-small border border-edge bg-surface px-1 text-center leading-5 hover:bg-sunken data-selected:border-ink data-selected:bg-ink data-selected:text-paper"
          >
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
