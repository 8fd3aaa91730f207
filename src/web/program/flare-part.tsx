import { Signature } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { useProgramDesk } from './editor-context.ts';
import type { WorseDay } from './phase-row.ts';
import { ProblemLines } from './problem-lines.tsx';
import { ruleWords } from './rule-words.ts';
import { words } from './words.ts';

/** From which answers of a morning the gentle version or a rest is picked, in numbers and as it reads. */
export const FlarePart = () => {
  const me = useMe();
  return (
    <Section title={words.flare.title} lead={words.flare.lead}>
      <div className="space-y-6">
        <Rules version="gentle" />
        <Rules version="rest" />
        <p className="reading text-ink-soft">{words.flare.otherwise}</p>
        <p className="flex items-start gap-2">
          <Icon of={Signature} className="mt-0.5 text-accent" />
          <span>{words.flare.signs(me.name)}</span>
        </p>
      </div>
    </Section>
  );
};

const Rules = ({ version }: { version: WorseDay }) => {
  const { form, change } = useProgramDesk();
  const rules = form.flare[version];
  const put = (part: Partial<typeof rules>): void =>
    change((before) => ({
      ...before,
      flare: { ...before.flare, [version]: { ...before.flare[version], ...part } },
    }));
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{words.flare.when[version]}</legend>
      <p className="reading mb-3 font-serif text-lg">{ruleWords(version, rules)}</p>
      <div className="grid max-w-xl grid-cols-1 gap-4 min-[26rem]:grid-cols-3">
        {fields.map((field) => (
          <div key={field}>
            <NumberField
              label={words.flare.fields[field]}
              value={rules[field]}
              from={0}
              to={10}
              step={1}
              onChange={(score) => put({ [field]: score })}
            />
            <ProblemLines at={`$.flare.${version}.${field}`} />
          </div>
        ))}
      </div>
    </fieldset>
  );
};

const fields = ['painFrom', 'sleepTo', 'energyTo'] as const;
