import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { HoursForm } from './hours-form.tsx';
import type { Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

/** Hours and rules of a therapist: her own, or as owner anybody's. */
export const HoursPart = ({ settings }: { settings: Scheduling }) => {
  const { role, member } = useMe();
  const own = settings.hours.find(({ therapist }) => therapist === member);
  const [chosen, setChosen] = useState<string | undefined>(own?.therapist ?? settings.hours[0]?.therapist);
  const hours = role === 'owner' ? settings.hours.find(({ therapist }) => therapist === chosen) : own;
  if (!hours) return <p className="text-ink-soft">{words.hours.noneYet}</p>;
  return (
    <>
      {role === 'owner' && settings.hours.length > 1 ? (
        <div className="mb-6 max-w-xs">
          <SelectField
            label={words.hours.of}
            choices={settings.hours.map(({ therapist, name }) => ({ id: therapist as string, label: name }))}
            value={hours.therapist}
            onChange={setChosen}
          />
        </div>
      ) : null}
      <HoursForm key={hours.therapist} hours={hours} settings={settings} />
    </>
  );
};
