import { OneOfFew } from '#web/ui/one-of-few.tsx';

type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
};

/** One of a few, side by side in one frame. */
export const Segments = <Value extends string>({ label, choices, value, onChange }: SegmentsProps<Value>) => (
  <OneOfFew
    label={label}
    choices={choices}
    value={value}
    onChange={onChange}
    look="flex max-w-full rounded-base border border-line bg-sunken p-0.5"
    keyLook="min-h-10 min-w-0 grow cursor-pointer rounded-small px-2.5 text-sm sm:px-3 font-medium text-ink-soft hover:text-ink data-selected:bg-surface data-selected:text-ink data-selected:shadow-[0_0_0_1px_var(--color-edge)] forced-colors:data-selected:outline-2 forced-colors:data-selected:-outline-offset-4"
  >
    {({ name }) => name}
  </OneOfFew>
);
