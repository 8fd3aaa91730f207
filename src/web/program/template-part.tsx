import { useState } from 'react';
import { exerciseOf } from '#domain/home/exercises.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates, type ProgramTemplate } from '#domain/home/program-templates.ts';
import { Benefit } from '#web/evidence/benefit.tsx';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useProgramDesk } from './editor-context.ts';
import { cautionsOf, formOf } from './program-form.ts';
import { words } from './words.ts';

type TemplatePartProps = {
  /** The episode's indication, whose templates stand first. */
  readonly indication: string | null;
};

/** A program to begin from, made for this client: only what the screening allows, in the doses of the table. */
export const TemplatePart = ({ indication }: TemplatePartProps) => {
  const { offer, change } = useProgramDesk();
  const ordered = programTemplates.toSorted(
    (one, other) =>
      Number(other.indications.includes(indication ?? '')) -
      Number(one.indications.includes(indication ?? '')),
  );
  const [chosen, setChosen] = useState<string | null>(ordered[0]?.id ?? null);
  const template = programTemplates.find(({ id }) => id === chosen);
  const take = (): void => {
    if (template === undefined) return;
    change((before) => ({
      ...formOf(
        programFrom(template, {
          offer,
          startsOn: before.startsOn,
          cautions: cautionsOf(before.cautions),
          newId: () => crypto.randomUUID(),
        }).program,
      ),
      cautions: before.cautions,
    }));
    say(words.template.took);
  };
  return (
    <Section title={words.template.title} lead={words.template.lead}>
      <div className="grid max-w-2xl grid-cols-1 items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <SelectField
          label={words.template.choice}
          choices={ordered.map(({ id, name }) => ({ id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button onPress={take}>{words.template.take}</Button>
      </div>
      {template === undefined ? null : (
        <Known of={template.known}>
          {template.withWords.length === 0
            ? ''
            : words.template.withWords(template.withWords.map((id) => exerciseOf(id).words.name).join(', '))}
        </Known>
      )}
    </Section>
  );
};

type KnownProps = { readonly of: ProgramTemplate['known']; readonly children: string };

const Known = ({ of: { words: said, evidence }, children }: KnownProps) => {
  const lines = (
    <p className="reading mt-2 text-sm text-ink-soft">
      {said} {children}
    </p>
  );
  return evidence === 'nothing-known' ? lines : <Benefit evidence={evidence}>{lines}</Benefit>;
};
