import { Plus, Trash2 } from 'lucide-react';
import { FieldNote } from '#web/screening/field-note.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { newWeekly, type Weekday, type WeeklyRow } from './hours-fields.ts';
import type { Scheduling } from './scheduling-model.ts';
import { Ticks } from './ticks.tsx';
import { WindowFields } from './window-fields.tsx';
import { words } from './words.ts';

type WeeklyRowsProps = {
  readonly rows: readonly WeeklyRow[];
  readonly locations: Scheduling['locations'];
  readonly problems: Record<string, string>;
  readonly onChange: (rows: readonly WeeklyRow[]) => void;
};

/** The windows of every week, each on its days and for its dates. */
export const WeeklyRows = ({ rows, locations, problems, onChange }: WeeklyRowsProps) => (
  <>
    {rows.length === 0 ? <p className="mb-3 text-ink-soft">{words.hours.none}</p> : null}
    <ol className="divide-y divide-line border-t border-line empty:hidden">
      {rows.map((row, index) => (
        <li key={row.key} className="flex items-start justify-between gap-3 py-5">
          <RowFields
            row={row}
            locations={locations}
            problem={row.days.length === 0 ? problems[row.key] : undefined}
            onChange={(next) => onChange(rows.map((one) => (one.key === row.key ? next : one)))}
          />
          <IconButton
            icon={Trash2}
            label={words.removeNamed(words.hours.window(index + 1))}
            onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        </li>
      ))}
    </ol>
    <Button icon={Plus} onPress={() => onChange([...rows, newWeekly()])}>
      {words.hours.add}
    </Button>
  </>
);

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayTicks = weekdays.map((id) => ({ id, label: words.hours.day[id] }));

type RowFieldsProps = {
  readonly row: WeeklyRow;
  readonly locations: Scheduling['locations'];
  readonly problem: string | undefined;
  readonly onChange: (row: WeeklyRow) => void;
};

const RowFields = ({ row, locations, problem, onChange }: RowFieldsProps) => {
  const { location: _, ...plain } = row;
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-4">
      <div>
        <Ticks
          label={words.hours.days}
          ticks={dayTicks}
          ticked={row.days}
          flow="line"
          onChange={(ticked) => onChange({ ...row, days: weekdays.filter((day) => ticked.includes(day)) })}
        />
        <FieldNote problem={problem} />
      </div>
      <WindowFields window={row} locations={locations} onChange={(to) => onChange({ ...plain, ...to })} />
      <div className="flex flex-wrap gap-3">
        <div className="w-44">
          <DateField
            label={words.hours.validFrom}
            name={`from ${row.key}`}
            optional
            value={row.validFrom}
            onChange={(validFrom) => onChange({ ...row, validFrom })}
          />
        </div>
        <div className="w-44">
          <DateField
            label={words.hours.validUntil}
            name={`until ${row.key}`}
            optional
            value={row.validUntil}
            onChange={(validUntil) => onChange({ ...row, validUntil })}
          />
        </div>
      </div>
    </div>
  );
};
