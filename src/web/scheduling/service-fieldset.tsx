import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Scheduling } from './scheduling-model.ts';
import type { ServiceFields } from './service-fields.ts';
import { Ticks } from './ticks.tsx';
import { words } from './words.ts';

type ServiceFieldsetProps = {
  readonly fields: ServiceFields;
  readonly settings: Scheduling;
  readonly onChange: (to: Partial<ServiceFields>) => void;
};

const said = words.services;
const approaches = (['direct', 'indirect', 'both'] as const).map((id) => ({
  id,
  label: said.approaches[id],
}));

export const ServiceFieldset = ({ fields, settings, onChange }: ServiceFieldsetProps) => (
  <>
    <TextField
      label={said.name}
      name="name"
      value={fields.name}
      onChange={(name) => onChange({ name })}
      isRequired
      maxLength={80}
      autoComplete="off"
    />
    <Numbers fields={fields} settings={settings} onChange={onChange} />
    <SelectField
      label={said.approach}
      choices={approaches}
      value={fields.approach}
      onChange={(approach) => onChange({ approach })}
    />
    <TextField
      label={said.words}
      help={said.wordsHelp}
      name="words"
      lines={3}
      optional
      value={fields.words}
      maxLength={1200}
      onChange={(text) => onChange({ words: text })}
    />
    <TextField
      label={said.suits}
      name="suits"
      optional
      value={fields.suits}
      maxLength={300}
      onChange={(suits) => onChange({ suits })}
    />
    <Ticks
      label={said.therapists}
      ticks={settings.hours.map(({ therapist, name }) => ({ id: therapist, label: name }))}
      ticked={fields.therapists}
      onChange={(therapists) => onChange({ therapists: [...therapists] })}
    />
    <Marks fields={fields} onChange={onChange} />
  </>
);

const Numbers = ({ fields, settings, onChange }: ServiceFieldsetProps) => (
  <div className="grid grid-cols-2 gap-4">
    <NumberField
      label={said.minutes}
      {...{ value: fields.minutes, from: 5, to: 480, step: 5 }}
      onChange={(minutes) => onChange({ minutes })}
    />
    <TextField
      label={said.price(settings.currency)}
      name="price"
      inputMode="decimal"
      value={fields.price}
      onChange={(price) => onChange({ price })}
      isRequired
      autoComplete="off"
    />
    <NumberField
      label={said.before}
      {...{ value: fields.bufferBefore, from: 0, to: 240, step: 5 }}
      onChange={(bufferBefore) => onChange({ bufferBefore })}
    />
    <NumberField
      label={said.after}
      {...{ value: fields.bufferAfter, from: 0, to: 240, step: 5 }}
      onChange={(bufferAfter) => onChange({ bufferAfter })}
    />
  </div>
);

const Marks = ({ fields, onChange }: Omit<ServiceFieldsetProps, 'settings'>) => {
  const marks = {
    isPublic: fields.isPublic,
    needsRoom: fields.needsRoom,
    isHeavy: fields.isHeavy,
    two: fields.therapistsNeeded === 2,
  };
  return (
    <Ticks
      label={said.more}
      ticks={[
        { id: 'isPublic', label: said.isPublic, help: said.isPublicHelp },
        { id: 'needsRoom', label: said.needsRoom },
        { id: 'isHeavy', label: said.isHeavy, help: said.isHeavyHelp },
        { id: 'two', label: said.twoTherapists },
      ]}
      ticked={Object.entries(marks).flatMap(([id, is]) => (is ? [id] : []))}
      onChange={(ticked) =>
        onChange({
          isPublic: ticked.includes('isPublic'),
          needsRoom: ticked.includes('needsRoom'),
          isHeavy: ticked.includes('isHeavy'),
          therapistsNeeded: ticked.includes('two') ? 2 : 1,
        })
      }
    />
  );
};
