import { OneOfFew } from '#web/ui/one-of-few.tsx';

type ChoiceRowProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly detail?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few, each a big target. */
export const ChoiceRow = <Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceRowProps<Value>) => (
  <div>
    <p className="mb-2 text-lg font-medium">{label}</p>
    <OneOfFew
      label={label}
      choices={choices}
      value={value}
      onChange={onChange}
      look="flex flex-wrap gap-2"
      keyLook="min-h-target-large min-w-20 grow cursor-pointer rounded-base border border-edge bg-surface px-4 py-2 text-lg hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent"
    >
      {({ name, detail }) => (
        <>
          {name}
          {detail === undefined ? null : <span className="block text-base opacity-85">{detail}</span>}
        </>
      )}
    </OneOfFew>
  </div>
);
