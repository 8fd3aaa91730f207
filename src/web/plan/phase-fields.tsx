import { Trash2 } from 'lucide-react';
import { phaseName } from '#domain/plan/phases.ts';
import { IconButton } from '#web/ui/icon-button.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { PhaseRow } from './phase-form.ts';
import { PressureField } from './pressure-field.tsx';
import { StepRows } from './step-list.tsx';
import { words } from './words.ts';

type PhaseFieldsProps = {
  readonly row: PhaseRow;
  readonly onChange: (row: PhaseRow) => void;
  readonly onRemove: () => void;
};

/** One phase: how many visits, how long, how often, how firm, what for, and where. */
export const PhaseFields = ({ row, onChange, onRemove }: PhaseFieldsProps) => {
  const name = phaseName(row.kind);
  const put = (part: Partial<PhaseRow>) => onChange({ ...row, ...part });
  return (
    <li className="rounded-base border border-line bg-surface p-4 sm:p-5">
      <fieldset>
        <legend className="sr-only">{name}</legend>
        <div className="mb-3 flex items-start justify-between gap-3">
          <div>
            <h3 className="font-serif text-lg font-semibold">{name}</h3>
            <p className="text-sm text-ink-soft">{words.phases.details[row.kind]}</p>
          </div>
          <div className="flex shrink-0">
            <IconButton icon={Trash2} label={words.phases.remove(name)} onPress={onRemove} />
          </div>
        </div>
        <div className="grid grid-cols-1 items-end gap-4 min-[22rem]:grid-cols-2 lg:grid-cols-4">
          <NumberField
            label={words.phases.visits}
            value={row.visits}
            from={0}
            to={60}
            step={1}
            onChange={(visits) => put({ visits })}
          />
          <NumberField
            label={words.phases.minutes}
            value={row.minutes}
            from={5}
            to={240}
            step={5}
            onChange={(minutes) => put({ minutes })}
          />
          <NumberField
            label={words.phases.perWeek}
            value={row.perWeek}
            from={0.25}
            to={7}
            step={0.25}
            onChange={(perWeek) => put({ perWeek })}
          />
          <PressureField
            label={words.phases.pressure}
            value={row.highestPressure}
            onChange={(highestPressure) => put({ highestPressure })}
          />
        </div>
        <p className="mt-2 mb-4 text-sm text-ink-soft">{words.phases.visitsHelp}</p>
        <TextField
          label={words.phases.aim}
          name={`phase-${row.key}-aim`}
          maxLength={300}
          value={row.aim}
          onChange={(aim) => put({ aim })}
        />
        <h4 className="mt-4 mb-1 text-sm font-medium">{words.plan.phaseSteps(name.toLowerCase())}</h4>
        <StepRows steps={row.steps} onChange={(steps) => put({ steps })} />
      </fieldset>
    </li>
  );
};
