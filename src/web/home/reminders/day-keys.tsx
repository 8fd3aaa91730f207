import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { words } from '#web/home/words.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

type DayKeysProps = {
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
};

/** The days of the week, each a key that is on or off. */
export const DayKeys = ({ days, onChange }: DayKeysProps) => (
  <div>
    <p id="reminder-days" className="mb-1 text-sm font-medium">
      {words.reminders.days}
    </p>
    <ToggleButtonGroup
      aria-labelledby="reminder-days"
      selectionMode="multiple"
      selectedKeys={days.map(String)}
      onSelectionChange={(keys) => onChange(weekdays.filter((day) => keys.has(String(day))))}
      className="grid grid-cols-7 gap-1.5 sm:w-fit"
    >
      {weekdays.map((day) => (
        <ToggleButton
          key={day}
          id={String(day)}
          aria-label={words.reminders.weekday[day]}
          className="min-h-12 cursor-pointer rounded-base border border-edge bg-surface hover:bg-sunken data-selected:border-transparent data-selected:bg-accent data-selected:text-on-accent sm:w-14"
        >
          {words.reminders.short[day]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);
