import { Ticks } from '#web/scheduling/ticks.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { PhaseRow } from './phase-row.ts';
import { ProblemLines } from './problem-lines.tsx';
import { words } from './words.ts';

type PhaseFieldsProps = {
  readonly phase: PhaseRow;
  readonly at: string;
  readonly onChange: (phase: PhaseRow) => void;
};

/** What a phase is called, how long it lasts and how often in a week. */
export const PhaseFields = ({ phase, at, onChange }: PhaseFieldsProps) => {
  const put = (part: Partial<PhaseRow>): void => onChange({ ...phase, ...part });
  return (
    <div className="grid grid-cols-1 gap-4 min-[22rem]:grid-cols-2 sm:grid-cols-[minmax(0,1fr)_9rem_9rem]">
      <div className="min-[22rem]:col-span-2 sm:col-span-1">
        <TextField
          label={words.phases.name}
          name={`${at}.title`}
          value={phase.title}
          onChange={(title) => put({ title })}
          isRequired
          maxLength={80}
        />
      </div>
      <NumberField
        label={words.phases.long}
        value={phase.weeks}
        from={1}
        to={26}
        step={1}
        onChange={(weeks) => put({ weeks })}
      />
      <div>
        <NumberField
          label={words.phases.days}
          value={phase.daysPerWeek}
          from={1}
          to={7}
          step={1}
          onChange={(daysPerWeek) => put({ daysPerWeek })}
        />
        <ProblemLines at={`${at}.daysPerWeek`} />
      </div>
      <div className="min-[22rem]:col-span-2 sm:col-span-3">
        <Ticks
          label={words.phases.everyOther}
          labelled="by-the-ticks"
          ticks={[{ id: 'every-other', label: words.phases.everyOther }]}
          ticked={phase.everyOtherDay ? ['every-other'] : []}
          onChange={(ticked) => put({ everyOtherDay: ticked.length > 0 })}
        />
        <ProblemLines at={`${at}.everyOtherDay`} />
      </div>
    </div>
  );
};
