import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { newPlace, type PlaceRow } from './places-fields.ts';
import { words } from './words.ts';

type PlaceRowsProps = {
  readonly rows: readonly PlaceRow[];
  readonly onChange: (rows: readonly PlaceRow[]) => void;
};

export const PlaceRows = ({ rows, onChange }: PlaceRowsProps) => (
  <>
    {rows.length === 0 ? <p className="mb-3 text-ink-soft">{words.places.none}</p> : null}
    <ol className="divide-y divide-line border-t border-line empty:hidden">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start justify-between gap-3 py-5">
          <PlaceFields
            row={row}
            onChange={(to) => onChange(rows.map((one) => (one.id === row.id ? { ...one, ...to } : one)))}
          />
          <IconButton
            icon={Trash2}
            label={words.removeNamed(words.places.place(row.name))}
            onPress={() => onChange(rows.filter(({ id }) => id !== row.id))}
          />
        </li>
      ))}
    </ol>
    <Button icon={Plus} onPress={() => onChange([...rows, newPlace()])}>
      {words.places.add}
    </Button>
  </>
);

type FieldsProps = { readonly row: PlaceRow; readonly onChange: (to: Partial<PlaceRow>) => void };

const PlaceFields = ({ row, onChange }: FieldsProps) => (
  <div className="grid min-w-0 flex-1 gap-4 sm:grid-cols-2">
    <TextField
      label={words.places.name}
      name={`name ${row.id}`}
      value={row.name}
      maxLength={80}
      onChange={(name) => onChange({ name })}
      autoComplete="off"
    />
    <TextField
      label={words.places.address}
      name={`address ${row.id}`}
      optional
      value={row.address}
      maxLength={300}
      onChange={(address) => onChange({ address })}
      autoComplete="off"
    />
    <TextField
      label={words.places.latitude}
      name={`latitude ${row.id}`}
      optional
      value={row.latitude}
      maxLength={12}
      onChange={(latitude) => onChange({ latitude })}
      autoComplete="off"
    />
    <TextField
      label={words.places.longitude}
      name={`longitude ${row.id}`}
      optional
      value={row.longitude}
      maxLength={12}
      onChange={(longitude) => onChange({ longitude })}
      autoComplete="off"
    />
  </div>
);
