import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { newHoliday, type HolidayRow } from './booking-fields.ts';
import { words } from './words.ts';

type HolidayRowsProps = {
  readonly rows: readonly HolidayRow[];
  readonly onChange: (rows: readonly HolidayRow[]) => void;
};

export const HolidayRows = ({ rows, onChange }: HolidayRowsProps) => {
  const change = (key: string, to: Partial<HolidayRow>): void =>
    onChange(rows.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <>
      {rows.length === 0 ? <p className="mb-3 text-ink-soft">{words.booking.noHolidays}</p> : null}
      <ol className="empty:hidden">
        {rows.map((row) => (
          <li key={row.key} className="flex items-end gap-3 pb-3">
            <div className="w-44 shrink-0">
              <DateField
                label={words.booking.holidayDate}
                name={`date ${row.key}`}
                value={row.date}
                onChange={(date) => change(row.key, { date })}
              />
            </div>
            <div className="min-w-0 flex-1">
              <TextField
                label={words.booking.holidayName}
                value={row.name}
                maxLength={80}
                onChange={(name) => change(row.key, { name })}
                autoComplete="off"
              />
            </div>
            <IconButton
              icon={Trash2}
              label={words.removeNamed(words.booking.holiday(row.name))}
              onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ol>
      <Button icon={Plus} onPress={() => onChange([...rows, newHoliday()])}>
        {words.booking.addHoliday}
      </Button>
    </>
  );
};
