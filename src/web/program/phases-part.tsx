import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Section } from '#web/ui/section.tsx';
import { useProgramDesk } from './editor-context.ts';
import { PhaseFields } from './phase-fields.tsx';
import { type PhaseRow, phaseAfter } from './phase-row.ts';
import { VersionPart } from './version-part.tsx';
import { words } from './words.ts';

const MOST_PHASES = 8;

/** The phases over the weeks; one of them is open. */
export const PhasesPart = () => {
  const { form, change } = useProgramDesk();
  const [key, setKey] = useState<string | null>(null);
  const index = Math.max(
    0,
    form.phases.findIndex((phase) => phase.key === key),
  );
  const phase = form.phases[index];
  const put = (phases: readonly PhaseRow[]): void => change((before) => ({ ...before, phases }));
  const add = (): void => {
    const next = phaseAfter(phase, words.phases.usual(form.phases.length + 1));
    put([...form.phases.slice(0, index + 1), next, ...form.phases.slice(index + 1)]);
    setKey(next.key);
  };
  if (phase === undefined) return null;
  const at = `$.phases[${index}]`;
  return (
    <Section title={words.phases.title} lead={words.phases.lead}>
      <div className="mb-5 flex flex-wrap items-center gap-2">
        <PhaseKeys chosen={phase.key} onChoose={setKey} />
        {form.phases.length < MOST_PHASES ? (
          <Button kind="plain" icon={Plus} onPress={add}>
            {words.phases.add}
          </Button>
        ) : null}
      </div>
      <fieldset>
        <legend className="sr-only">{phase.title}</legend>
        <div className="mb-6 flex items-start gap-3">
          <div className="min-w-0 grow">
            <PhaseFields
              phase={phase}
              at={at}
              onChange={(changed) => put(form.phases.with(index, changed))}
            />
          </div>
          {form.phases.length > 1 ? (
            <div className="pt-6">
              <IconButton
                icon={Trash2}
                label={words.phases.remove(phase.title)}
                onPress={() => put(form.phases.filter((one) => one.key !== phase.key))}
              />
            </div>
          ) : null}
        </div>
        <VersionPart
          key={phase.key}
          phase={phase}
          at={at}
          onChange={(changed) => put(form.phases.with(index, changed))}
        />
      </fieldset>
    </Section>
  );
};

/** The phases as a line of keys, each as many weeks as it is, with a sign where one goes beyond the limits. */
const PhaseKeys = ({ chosen, onChoose }: { chosen: string; onChoose: (key: string) => void }) => {
  const { form, problems } = useProgramDesk();
  return form.phases.map((phase, index) => {
    const count = problems.filter(({ path }) => path.startsWith(`$.phases[${index}]`)).length;
    return (
      <button
        key={phase.key}
        type="button"
        aria-pressed={phase.key === chosen}
        onClick={() => onChoose(phase.key)}
        className="min-h-target cursor-pointer rounded-base border border-edge bg-surface px-4 py-2 text-left hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft"
      >
        <span className="block font-medium">
          {phase.title === '' ? words.phases.usual(index + 1) : phase.title}
        </span>
        <span className="block text-sm text-ink-soft tabular-nums">
          {words.phases.weeks(phase.weeks)}
          {count === 0 ? null : <span className="text-stop">, {words.phases.problems(count)}</span>}
        </span>
      </button>
    );
  });
};
