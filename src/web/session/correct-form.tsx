import { useState } from 'react';
import { pressureName, pressureScale } from '#domain/atlas/pressure-scale.ts';
import { sideName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import { techniques } from '#domain/atlas/techniques.ts';
import { Pressure, ReleaseSign } from '#domain/atlas/vocabulary.ts';
import type { Observation } from '#domain/session/fact.ts';
import type { Moment } from '#domain/session/timeline.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { sidesAt } from './grip.ts';
import { useLive } from './session-context.ts';
import { Stepper } from './stepper.tsx';
import { words } from './words.ts';

type Correctable = Extract<
  Observation,
  { kind: 'hold-began' | 'hold-released' | 'discomfort-said' | 'words-said' | 'finding-marked' }
>;

export const isCorrectable = (what: Observation): what is Correctable =>
  ['hold-began', 'hold-released', 'discomfort-said', 'words-said', 'finding-marked'].includes(what.kind);

/** Says again what was noted wrongly. The first saying stays in the record. */
export const CorrectForm = ({ moment, onDone }: { moment: Moment; onDone: () => void }) => {
  const { record } = useLive();
  const [instead, setInstead] = useState(moment.what);
  const correct = (): void => {
    record(() => [{ kind: 'corrected', fact: moment.fact, instead }]);
    onDone();
  };
  return (
    <div className="mt-3 flex flex-col gap-4 rounded-base bg-sunken p-4">
      {isCorrectable(instead) ? <CorrectFields what={instead} onChange={setInstead} /> : null}
      <div className="flex gap-3">
        <Button kind="primary" onPress={correct}>
          {words.timeline.correct}
        </Button>
        <Button onPress={onDone}>{words.close.cancel}</Button>
      </div>
    </div>
  );
};

type FieldsProps<What> = { readonly what: What; readonly onChange: (what: Observation) => void };

const CorrectFields = ({ what, onChange }: FieldsProps<Correctable>) => {
  switch (what.kind) {
    case 'hold-began':
      return <HoldFields what={what} onChange={onChange} />;
    case 'hold-released':
      return (
        <ChoiceRow
          label={words.signs.title}
          value={what.signs[0] ?? 'softening'}
          choices={ReleaseSign.options.map((value) => ({ value, name: words.signs.name[value] }))}
          onChange={(sign) => onChange({ ...what, signs: [sign] })}
        />
      );
    case 'discomfort-said':
      return (
        <Stepper
          label={words.act.discomfort}
          value={what.score}
          onChange={(score) => onChange({ ...what, score })}
          from={0}
          to={10}
        />
      );
    case 'finding-marked':
      return (
        <Stepper
          label={words.timeline.severity}
          value={what.severity}
          onChange={(severity) => onChange({ ...what, severity })}
          from={0}
          to={10}
        />
      );
    case 'words-said':
      return (
        <TextField
          label={words.said.words}
          lines={4}
          value={what.words}
          onChange={(said) => onChange({ ...what, words: said })}
        />
      );
  }
};

const HoldFields = ({ what, onChange }: FieldsProps<Extract<Observation, { kind: 'hold-began' }>>) => (
  <>
    <ChoiceRow
      label={words.test.side}
      value={what.side}
      choices={sidesAt(what.region).map((value) => ({ value, name: sideName(value) }))}
      onChange={(side) => onChange({ ...what, side })}
    />
    <ChoiceRow
      label={words.grip.pressure}
      value={String(what.pressure)}
      choices={pressureScale.map(({ pressure }) => ({
        value: String(pressure),
        name: `${pressure}`,
        detail: pressureName(pressure),
      }))}
      onChange={(value) => onChange({ ...what, pressure: Pressure.parse(Number(value)) })}
    />
    <SelectField
      label={words.grip.technique}
      value={what.technique}
      choices={techniques.map(({ code }) => ({ id: code, label: techniqueName(code) }))}
      onChange={(technique) => onChange({ ...what, technique })}
    />
  </>
);
