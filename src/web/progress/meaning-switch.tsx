import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type Meaning, meanings } from './meaning.ts';
import { words } from './words.ts';

type MeaningSwitchProps = { readonly value: Meaning; readonly onChange: (meaning: Meaning) => void };

/** One body, three meanings, one at a time. */
export const MeaningSwitch = ({ value, onChange }: MeaningSwitchProps) => (
  <ToggleButtonGroup
    aria-label={words.meaning}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = meanings.find((meaning) => keys.has(meaning));
      if (chosen) onChange(chosen);
    }}
    className="grid grid-cols-3 gap-1 sm:grid-cols-[auto_auto_auto] rounded-base bg-sunken p-1 print:hidden"
  >
    {meanings.map((meaning) => (
      <ToggleButton
        key={meaning}
        id={meaning}
        className="min-h-target cursor-pointer rounded-small px-2 py-1.5 text-sm font-medium text-balance text-ink-soft transition-colors hover:text-ink sm:px-3 xl:px-5 xl:text-base data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent data-selected:bg-surface data-selected:text-accent border border-transparent data-selected:border-line forced-colors:data-selected:outline-2"
      >
        {words.meanings[meaning]}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
