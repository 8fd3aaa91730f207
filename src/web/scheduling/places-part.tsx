import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { PlaceRows } from './place-rows.tsx';
import { pairOf, pairsOf, placesBody, placesFieldsOf, type PlacesFields } from './places-fields.ts';
import { RoomRows } from './room-rows.tsx';
import { useSavePlaces, type Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

/** Where the practice treats, in which rooms, and how far it is from place to place. */
export const PlacesPart = ({ settings }: { settings: Scheduling }) => {
  const isOwner = useMe().role === 'owner';
  const [fields, setFields] = useState(() => placesFieldsOf(settings));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { save, refusal } = useSavePlaces();
  const change = (to: Partial<PlacesFields>): void => setFields({ ...fields, ...to });
  const submit = (): void => {
    const made = placesBody(fields);
    setProblems('problems' in made ? made.problems : {});
    if ('body' in made) save.mutate(made.body);
  };
  return (
    <Form
      label={words.parts.places}
      onSubmit={submit}
      failure={save.error}
      refusal={refusal}
      problems={problems}
      actions={
        isOwner ? (
          <div>
            <Button kind="primary" type="submit" isPending={save.isPending}>
              {words.places.save}
            </Button>
          </div>
        ) : null
      }
    >
      <div>
        <Section title={words.places.title} lead={words.places.lead}>
          <PlaceRows rows={fields.locations} onChange={(locations) => change({ locations })} />
        </Section>
        {fields.locations.length === 0 ? null : (
          <Section title={words.places.rooms} lead={words.places.roomsLead}>
            <RoomRows rows={fields.rooms} places={fields.locations} onChange={(rooms) => change({ rooms })} />
          </Section>
        )}
        {fields.locations.length < 2 ? null : <TravelFields fields={fields} onChange={change} />}
      </div>
    </Form>
  );
};

type TravelProps = { readonly fields: PlacesFields; readonly onChange: (to: Partial<PlacesFields>) => void };

const TravelFields = ({ fields: { locations, travel }, onChange }: TravelProps) => (
  <Section title={words.places.travel} lead={words.places.travelLead}>
    <div className="grid gap-4 sm:grid-cols-2">
      {pairsOf(locations).map(([one, other]) => (
        <NumberField
          key={pairOf(one.id, other.id)}
          label={words.places.between(one.name, other.name)}
          {...{ value: travel.get(pairOf(one.id, other.id)) ?? 0, from: 0, to: 1440, step: 5 }}
          onChange={(minutes) =>
            onChange({ travel: new Map([...travel, [pairOf(one.id, other.id), minutes]]) })
          }
        />
      ))}
    </div>
  </Section>
);
