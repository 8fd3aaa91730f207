import { FieldNote } from '#web/screening/field-note.tsx';
import { priceWords } from '#web/scheduling/price-words.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { isBy } from './book-fields.ts';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';
import type { BookForm } from './use-book-form.ts';
import { words } from './board-words.ts';

type BookChoicesProps = { readonly form: BookForm; readonly settings: Scheduling };

/** The service and by whom; where a room can be chosen, the room. */
export const BookChoices = ({ form: { fields, change, missing }, settings }: BookChoicesProps) => {
  const service = settings.services.find(({ id }) => id === fields.service);
  const people = settings.hours
    .filter(({ therapist }) => !service || isBy(service, therapist))
    .map(({ therapist, name }) => ({ id: therapist as string, label: name }));
  return (
    <>
      <div>
        <SelectField
          label={words.form.service}
          choices={settings.services.map(({ id, name, minutes, price }) => ({
            id: id as string,
            label: name,
            detail: words.form.serviceDetail(minutes, priceWords(price, settings.currency)),
          }))}
          value={fields.service}
          onChange={(id) => change({ service: id })}
        />
        <FieldNote problem={fields.service === null ? missing.service : undefined} />
      </div>
      <div>
        <SelectField
          label={words.form.therapist}
          choices={people}
          value={fields.therapist}
          onChange={(therapist) => change({ therapist })}
        />
        <FieldNote problem={fields.therapist === null ? missing.therapist : undefined} />
      </div>
      {service?.therapistsNeeded === 2 ? (
        <SelectField
          label={words.form.second}
          choices={[
            { id: 'any', label: words.form.anySecond },
            ...people.filter(({ id }) => id !== fields.therapist),
          ]}
          value={fields.second ?? 'any'}
          onChange={(second) => change({ second: second === 'any' ? null : second })}
        />
      ) : null}
      {settings.rooms.length === 0 ? null : (
        <SelectField
          label={words.form.room}
          choices={[
            { id: 'any', label: words.form.anyRoom },
            ...settings.rooms.map(({ id, name }) => ({ id: id as string, label: name })),
          ]}
          value={fields.room ?? 'any'}
          onChange={(room) => change({ room: room === 'any' ? null : room })}
        />
      )}
    </>
  );
};
