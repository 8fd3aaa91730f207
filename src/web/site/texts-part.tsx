import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Draft } from './site-model.ts';
import { words } from './words.ts';

/** The texts in the order in which the pages show them; the lengths are those of SiteContent. */
const fields = [
  { name: 'headline', label: words.texts.headline, help: words.texts.headlineHelp, most: 120 },
  { name: 'welcome', label: words.texts.welcome, help: words.texts.welcomeHelp, most: 1500, lines: 6 },
  { name: 'expect', label: words.texts.expect, help: words.texts.expectHelp, most: 1500, lines: 5 },
  {
    name: 'directions',
    label: words.texts.directions,
    help: words.texts.directionsHelp,
    most: 600,
    lines: 3,
  },
  { name: 'area', label: words.texts.area, most: 200 },
  { name: 'languages', label: words.texts.languages, most: 200 },
  { name: 'otherHours', label: words.texts.otherHours, help: words.texts.otherHoursHelp, most: 300 },
  { name: 'policies', label: words.texts.policies, help: words.texts.policiesHelp, most: 3000, lines: 6 },
] as const;

export const TextsPart = ({ draft }: { draft: Draft }) => (
  <Section title={words.texts.title}>
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
