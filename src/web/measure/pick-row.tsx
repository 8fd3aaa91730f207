import { OneOfFew } from '#web/ui/one-of-few.tsx';

type PickRowProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Side by side even on a phone, or two and two there. */
  readonly columns?: 2 | 3 | 4;
};

const grids = {
  2: 'grid-cols-2',
  3: 'grid-cols-3',
  4: 'grid-cols-2 sm:grid-cols-4',
};

/** One of a few in equal places: smaller than in the live session, since no hand lies on the client meanwhile. */
export const PickRow = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  columns = 2,
}: PickRowProps<Value>) => (
  <div>
    <p className="mb-1 text-sm font-medium">{label}</p>
    <OneOfFew
      label={label}
      choices={choices}
      value={value}
      onChange={onChange}
      look={`grid gap-2 ${grids[columns]}`}
      keyLook="min-h-14 min-w-0 cursor-pointer rounded-base border border-edge bg-surface px-2 py-1.5 font-medium hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent"
    >
      {({ name }) => name}
    </OneOfFew>
  </div>
);
