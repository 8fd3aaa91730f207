import { useState } from 'react';
import { crisisNumbers, crisisNumbersOf, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import { TickList } from '#web/intake/tick-list.tsx';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { ComboField } from '#web/ui/combo-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { FieldNote } from './field-note.tsx';
import { useChangeSettings, type Settings } from './settings-model.ts';
import { words } from './words.ts';

const names = new Intl.DisplayNames('en', { type: 'region' });
const countries = crisisNumbers
  .map(({ country }) => ({ id: country, label: names.of(country) ?? country }))
  .toSorted((one, other) => one.label.localeCompare(other.label));
const moods = (['off', 'on'] as const).map((id) => ({ id, ...words.settings.item9Choices[id] }));

/** Country, telephone and the watching of item 9, which is a promise and is confirmed as one. */
export const SettingsForm = ({ settings }: { settings: Settings }) => {
  const [country, setCountry] = useState(settings.country);
  const [phone, setPhone] = useState(settings.phone);
  const [item9, setItem9] = useState<'on' | 'off'>(settings.watchesItem9 ? 'on' : 'off');
  const [promised, setPromised] = useState<'yes' | 'no'>(settings.watchesItem9 ? 'yes' : 'no');
  const [problem, setProblem] = useState<string>();
  const change = useChangeSettings();
  const submit = (): void => {
    const isMissing = item9 === 'on' && promised === 'no';
    setProblem(isMissing ? words.settings.promiseProblem : undefined);
    if (!isMissing) change.mutate({ country, phone, watchesItem9: item9 === 'on' });
  };
  return (
    <Form
      label={words.settings.title}
      onSubmit={submit}
      failure={change.error}
      actions={
        <div>
          <Button kind="primary" type="submit" isPending={change.isPending}>
            {words.settings.save}
          </Button>
        </div>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <ComboField
          label={words.settings.country}
          help={words.settings.countryHelp}
          name="country"
          choices={countries}
          value={country}
          onChange={setCountry}
        />
        <TextField
          label={words.settings.phone}
          help={words.settings.phoneHelp}
          name="phone"
          type="tel"
          value={phone}
          maxLength={40}
          autoComplete="off"
          onChange={setPhone}
        />
      </div>
      <Numbers country={country} />
      <ChoiceGroup label={words.settings.item9} choices={moods} value={item9} onChange={setItem9} />
      {item9 === 'on' ? (
        <div>
          <Notice tone="warn">
            <p className="reading">{words.settings.item9On}</p>
          </Notice>
          <div className="mt-3">
            <TickList
              label={words.settings.promise}
              ticks={[{ id: 'yes', label: words.settings.promise }]}
              ticked={promised === 'yes' ? ['yes'] : []}
              onTick={(_, now) => setPromised(now === 'ticked' ? 'yes' : 'no')}
            />
            <FieldNote problem={problem} />
          </div>
        </div>
      ) : (
        <p className="reading text-ink-soft">{words.settings.item9Off}</p>
      )}
    </Form>
  );
};

/** What a client in need would see. */
const Numbers = ({ country }: { country: string }) => {
  const { emergency, crisis, mark } = crisisNumbersOf(country);
  return (
    <div>
      <p className="text-sm font-medium">{words.settings.numbers}</p>
      <ul className="tabular-nums">
        {[emergency, ...crisis].map((line) => (
          <li key={line.name}>{lineWords(line)}</li>
        ))}
      </ul>
      {mark === 'recalled' ? <p className="text-sm text-ink-soft">{words.settings.recalled}</p> : null}
    </div>
  );
};

const lineWords = ({ name, number }: HelpLine): string => `${name}: ${number}`;
