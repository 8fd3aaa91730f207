import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniques } from '#domain/atlas/techniques.ts';
import { RegionDialog } from '#web/client/region-dialog.tsx';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { moved, USUAL_SECONDS } from './plan-form.ts';
import type { StepRow } from './step-rows.ts';
import { words } from './words.ts';

type StepRowsProps = {
  readonly steps: readonly StepRow[];
  readonly onChange: (steps: readonly StepRow[]) => void;
};

/** What is intended, in order: each step a region, how, and for how long. */
export const StepRows = ({ steps, onChange }: StepRowsProps) => {
  const [picking, setPicking] = useState(false);
  return (
    <>
      {steps.length === 0 ? <p className="mb-4 text-ink-soft">{words.plan.noSteps}</p> : null}
      <ol className="mb-4">
        {steps.map((step, index) => (
          <Step
            key={step.key}
            step={step}
            place={index + 1}
            onChange={(changed) => onChange(steps.map((one) => (one.key === step.key ? changed : one)))}
            onMove={(by) => onChange(moved(steps, index, by))}
            onRemove={() => onChange(steps.filter((one) => one.key !== step.key))}
          />
        ))}
      </ol>
      <Button icon={Plus} onPress={() => setPicking(true)}>
        {words.plan.addStep}
      </Button>
      {picking ? (
        <RegionDialog
          title={words.plan.addStep}
          onClose={() => setPicking(false)}
          onPick={(place) => {
            setPicking(false);
            onChange([
              ...steps,
              { ...place, technique: 'CHR', seconds: USUAL_SECONDS, key: crypto.randomUUID() },
            ]);
          }}
        />
      ) : null}
    </>
  );
};

const choices = techniques.map(({ code, name }) => ({ id: code, label: name }));

type StepProps = {
  readonly step: StepRow;
  readonly place: number;
  readonly onChange: (step: StepRow) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

const Step = ({ step, place, onChange, onMove, onRemove }: StepProps) => {
  const name = regionName(step.region, step.side);
  return (
    <li className="border-t border-line py-4">
      <div className="mb-3 flex items-center justify-between gap-3">
        <p className="grid grid-cols-[1.5rem_minmax(0,1fr)] text-lg">
          <span className="text-ink-soft tabular-nums">{place}</span>
          <span className="inline-block font-medium first-letter:uppercase">{name}</span>
        </p>
        <div className="flex shrink-0 gap-2">
          <IconButton icon={ArrowUp} label={words.plan.up(name)} onPress={() => onMove(-1)} />
          <IconButton icon={ArrowDown} label={words.plan.down(name)} onPress={() => onMove(1)} />
          <IconButton icon={Trash2} label={words.plan.remove(name)} onPress={onRemove} />
        </div>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <SelectField
          label={words.plan.technique}
          choices={choices}
          value={step.technique}
          onChange={(technique) => onChange({ ...step, technique })}
        />
        <NumberField
          label={words.plan.seconds}
          value={step.seconds}
          from={10}
          to={1800}
          step={5}
          onChange={(seconds) => onChange({ ...step, seconds })}
        />
      </div>
    </li>
  );
};
