import { useState } from 'react';
import { doseWords, templateOf, templates, type PlanTemplate } from '#domain/plan/templates.ts';
import { Benefit } from '#web/evidence/benefit.tsx';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { withUnits } from '#web/ui/unbroken.ts';
import { words } from './words.ts';

type TemplatePartProps = {
  /** The episode's indication, whose templates stand first. */
  readonly indication: string | null;
  readonly taken: string | null;
  readonly onTake: (template: PlanTemplate) => void;
};

/** A plan to begin from, with the dose that a trial gave and what is ours in it. */
export const TemplatePart = ({ indication, taken, onTake }: TemplatePartProps) => {
  const ordered = [
    ...templates.filter(({ indications }) => indications.includes(indication ?? '')),
    ...templates.filter(({ indications }) => !indications.includes(indication ?? '')),
  ];
  const [chosen, setChosen] = useState(taken ?? ordered[0]?.id ?? null);
  const template = templateOf(chosen);
  const take = (): void => {
    if (template === undefined) return;
    onTake(template);
    say(words.phases.took);
  };
  return (
    <Section title={words.phases.template} lead={words.phases.templateHelp}>
      <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <SelectField
          label={words.phases.templateChoice}
          choices={ordered.map(({ id, name }) => ({ id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button onPress={take}>{words.phases.take}</Button>
      </div>
      {template === undefined ? null : (
        <Benefit evidence={template.evidence}>
          <p className="reading mt-2 text-sm text-ink-soft">
            {words.phases.dose(withUnits(doseWords(template)))} {template.caution}
          </p>
        </Benefit>
      )}
    </Section>
  );
};
