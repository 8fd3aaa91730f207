import { Switch } from 'react-aria-components/Switch';

type SwitchFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly isSelected: boolean;
  readonly onChange: (on: boolean) => void;
};

export const SwitchField = ({ label, help, isSelected, onChange }: SwitchFieldProps) => (
  <Switch
    isSelected={isSelected}
    onChange={onChange}
    className="group flex min-h-target cursor-pointer items-center justify-between gap-4 rounded-base data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent"
  >
    <span>
      {label}
      {help === undefined ? null : <span className="block text-sm text-ink-soft">{help}</span>}
    </span>
    <span
      aria-hidden
      className="h-7 w-12 shrink-0 rounded-full border border-edge bg-sunken p-0.5 transition-colors group-data-selected:border-accent group-data-selected:bg-accent"
    >
      <span className="block size-5.5 rounded-full border border-edge bg-surface transition-transform group-data-selected:translate-x-5 group-data-selected:border-transparent" />
    </span>
  </Switch>
);
