import { Ticks } from '#web/scheduling/ticks.tsx';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { MultiSelectField } from '#web/ui/multi-select-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { languageChoices, type ListingFields } from './listing-fields.ts';
import { useListingForm } from './listing-model.ts';
import { Preview } from './preview.tsx';
import { WhereFields } from './where-fields.tsx';
import { words } from './words.ts';

const said = words.form;

/** Whether to be found, where, and how it reads. */
export const ListingForm = ({ kept }: { kept: ListingFields }) => {
  const { fields, change, placeAt, submit, save, problem } = useListingForm(kept);
  return (
    <Form
      label={said.title}
      onSubmit={submit}
      failure={save.error}
      refusal={problem}
      actions={
        <div className="mb-8">
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {said.save}
          </Button>
        </div>
      }
    >
      <div>
        <Section title={said.title}>
          <Ticks
            label={said.title}
            labelled="by-the-ticks"
            ticks={[{ id: 'listed', label: said.listed, help: said.listedHelp }]}
            ticked={fields.listed ? ['listed'] : []}
            onChange={(ticked) => change({ listed: ticked.length > 0 })}
          />
        </Section>
        <Section title={said.where} lead={said.whereLead}>
          <WhereFields fields={fields} onChange={change} onPlaced={placeAt} />
        </Section>
        <Section title={said.about}>
          <AboutFields fields={fields} onChange={change} />
        </Section>
      </div>
    </Form>
  );
};

type AboutFieldsProps = {
  readonly fields: ListingFields;
  readonly onChange: (to: Partial<ListingFields>) => void;
};

const AboutFields = ({ fields, onChange }: AboutFieldsProps) => (
  <div className="space-y-5">
    <MultiSelectField
      label={said.languages}
      choices={languageChoices(fields.languages)}
      value={fields.languages}
      onChange={(languages) => onChange({ languages: [...languages] })}
    />
    <TextField
      label={said.words}
      help={said.wordsHelp}
      name="words"
      optional
      lines={2}
      value={fields.words}
      maxLength={200}
      onChange={(line) => onChange({ words: line })}
    />
    <Preview fields={fields} />
  </div>
);
