import { Plus, Trash2, X } from 'lucide-react';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { newException, newWindow, type ExceptionRow } from './hours-fields.ts';
import type { Scheduling } from './scheduling-model.ts';
import { WindowFields } from './window-fields.tsx';
import { words } from './words.ts';

type ExceptionRowsProps = {
  readonly rows: readonly ExceptionRow[];
  readonly locations: Scheduling['locations'];
  readonly onChange: (rows: readonly ExceptionRow[]) => void;
};

/** Dates that are other than the week: closed, or with times of their own. */
export const ExceptionRows = ({ rows, locations, onChange }: ExceptionRowsProps) => {
  const { zone } = useMe();
  return (
    <>
      <ol className="divide-y divide-line border-t border-line empty:hidden">
        {rows.map((row) => (
          <li key={row.key} className="flex items-start justify-between gap-3 py-5">
            <ExceptionFields
              row={row}
              locations={locations}
              onChange={(next) => onChange(rows.map((one) => (one.key === row.key ? next : one)))}
            />
            <IconButton
              icon={Trash2}
              label={words.removeNamed(words.hours.exception(row.date))}
              onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ol>
      <Button icon={Plus} onPress={() => onChange([...rows, newException(todayIn(zone).toString())])}>
        {words.hours.addException}
      </Button>
    </>
  );
};

type FieldsProps = {
  readonly row: ExceptionRow;
  readonly locations: Scheduling['locations'];
  readonly onChange: (row: ExceptionRow) => void;
};

const ExceptionFields = ({ row, locations, onChange }: FieldsProps) => (
  <div className="flex min-w-0 flex-1 flex-col items-start gap-4">
    <div className="w-44">
      <DateField
        label={words.hours.date}
        name={`date ${row.key}`}
        value={row.date}
        onChange={(date) => onChange({ ...row, date })}
      />
    </div>
    {row.windows.length === 0 ? <p className="text-ink-soft">{words.hours.closed}</p> : null}
    {row.windows.map((window, index) => (
      <div key={window.key} className="flex items-end gap-2">
        <WindowFields
          window={window}
          locations={locations}
          onChange={(to) =>
            onChange({
              ...row,
              windows: row.windows.map((one) => (one.key === window.key ? { key: one.key, ...to } : one)),
            })
          }
        />
        <IconButton
          icon={X}
          label={words.removeNamed(words.hours.window(index + 1))}
          onPress={() => onChange({ ...row, windows: row.windows.filter(({ key }) => key !== window.key) })}
        />
      </div>
    ))}
    <Button
      kind="plain"
      icon={Plus}
      onPress={() => onChange({ ...row, windows: [...row.windows, newWindow()] })}
    >
      {words.hours.addWindow}
    </Button>
  </div>
);
