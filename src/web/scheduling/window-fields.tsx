import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Window } from './hours-fields.ts';
import type { Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

type WindowFieldsProps = {
  readonly window: Pick<Window, 'from' | 'to' | 'location'>;
  readonly locations: Scheduling['locations'];
  readonly onChange: (to: { from: string; to: string; location?: string }) => void;
};

const ANY = 'any';

/** From, to, and where there is more than one place, the place. */
export const WindowFields = ({ window: { from, to, location }, locations, onChange }: WindowFieldsProps) => {
  const at = location === undefined ? {} : { location };
  return (
    <div className="flex flex-wrap gap-3">
      <div className="w-36">
        <TextField
          label={words.hours.from}
          type="time"
          value={from}
          isRequired
          onChange={(next) => onChange({ from: next, to, ...at })}
        />
      </div>
      <div className="w-36">
        <TextField
          label={words.hours.to}
          type="time"
          value={to}
          isRequired
          onChange={(next) => onChange({ from, to: next, ...at })}
        />
      </div>
      {locations.length < 2 ? null : (
        <div className="min-w-40 flex-1">
          <SelectField
            label={words.hours.place}
            choices={[
              { id: ANY, label: words.hours.anyPlace },
              ...locations.map(({ id, name }) => ({ id: id as string, label: name })),
            ]}
            value={location ?? ANY}
            onChange={(next) => onChange({ from, to, ...(next === ANY ? {} : { location: next }) })}
          />
        </div>
      )}
    </div>
  );
};
