import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { newRoom, type PlaceRow, type RoomRow } from './places-fields.ts';
import { words } from './words.ts';

type RoomRowsProps = {
  readonly rows: readonly RoomRow[];
  readonly places: readonly PlaceRow[];
  readonly onChange: (rows: readonly RoomRow[]) => void;
};

export const RoomRows = ({ rows, places, onChange }: RoomRowsProps) => (
  <>
    {rows.length === 0 ? <p className="mb-3 text-ink-soft">{words.places.noRooms}</p> : null}
    <ol className="divide-y divide-line border-t border-line empty:hidden">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start justify-between gap-3 py-5">
          <RoomFields
            row={row}
            places={places}
            onChange={(to) => onChange(rows.map((one) => (one.id === row.id ? { ...one, ...to } : one)))}
          />
          <IconButton
            icon={Trash2}
            label={words.removeNamed(words.places.room(row.name))}
            onPress={() => onChange(rows.filter(({ id }) => id !== row.id))}
          />
        </li>
      ))}
    </ol>
    <Button icon={Plus} onPress={() => onChange([...rows, newRoom(places[0]?.id ?? '')])}>
      {words.places.addRoom}
    </Button>
  </>
);

type FieldsProps = {
  readonly row: RoomRow;
  readonly places: readonly PlaceRow[];
  readonly onChange: (to: Partial<RoomRow>) => void;
};

const RoomFields = ({ row, places, onChange }: FieldsProps) => (
  <div className="grid min-w-0 flex-1 gap-4 sm:grid-cols-3">
    <TextField
      label={words.places.name}
      name={`name ${row.id}`}
      value={row.name}
      maxLength={80}
      onChange={(name) => onChange({ name })}
      autoComplete="off"
    />
    <NumberField
      label={words.places.capacity}
      {...{ value: row.capacity, from: 1, to: 50, step: 1 }}
      onChange={(capacity) => onChange({ capacity })}
    />
    {places.length < 2 ? null : (
      <SelectField
        label={words.places.at}
        choices={places.map(({ id, name }) => ({ id, label: name }))}
        value={row.location}
        onChange={(location) => onChange({ location })}
      />
    )}
  </div>
);
