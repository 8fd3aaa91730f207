import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Draft } from './site-model.ts';
import { words } from './words.ts';

const { texts } = words;

/** The texts in the order in which the pages show them; the lengths are those of SiteContent. */
const fields = [
  { name: 'headline', label: texts.headline, help: texts.headlineHelp, most: 120 },
  { name: 'welcome', label: texts.welcome, help: texts.welcomeHelp, most: 1500, lines: 6 },
  { name: 'expect', label: texts.expect, help: texts.expectHelp, most: 1500, lines: 5 },
  { name: 'directions', label: texts.directions, help: texts.directionsHelp, most: 600, lines: 3 },
  { name: 'area', label: texts.area, most: 200 },
  { name: 'languages', label: texts.languages, most: 200 },
  { name: 'otherHours', label: texts.otherHours, help: texts.otherHoursHelp, most: 300 },
  { name: 'policies', label: texts.policies, help: texts.policiesHelp, most: 3000, lines: 6 },
] as const;

export const TextsPart = ({ draft }: { draft: Draft }) => (
  <Section title={texts.title}>
    <div className="flex flex-col gap-5">
      {fields.map(({ name, label, most, ...rest }) => (
        <TextField
          key={name}
          name={`content.${name}`}
          label={label}
          optional
          maxLength={most}
          value={draft.content[name]}
          onChange={(text) => draft.change({ [name]: text })}
          {...rest}
        />
      ))}
    </div>
  </Section>
);
