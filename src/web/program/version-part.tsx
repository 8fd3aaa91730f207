import { Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { minutesOf } from '#domain/home/bound-session.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep, Version } from '#domain/home/program.ts';
import { sessionSeconds } from '#domain/home/session-time.ts';
import { Button } from '#web/ui/button.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { AddSheet } from './add-sheet.tsx';
import { useProgramDesk } from './editor-context.ts';
import { withSteps, withProposal, type PhaseRow, type WorseDay } from './phase-row.ts';
import { StepList } from './step-list.tsx';
import { segmentLook, segmentsLook } from './segment-look.ts';
import { words } from './words.ts';

type VersionPartProps = {
  readonly phase: PhaseRow;
  readonly at: string;
  readonly onChange: (phase: PhaseRow) => void;
};

const choices = (['full', 'gentle', 'rest'] as const).map((value) => ({ value }));

/** The three ways through an evening of a phase; one is in sight, with what it comes to. */
export const VersionPart = ({ phase, at, onChange }: VersionPartProps) => {
  const [version, setVersion] = useState<Version>('full');
  const [isAdding, setAdding] = useState(false);
  const steps = phase.versions[version];
  const put = (next: readonly ProgramStep[]): void => onChange(withSteps(phase, version, next));
  return (
    <div>
      <OneOfFew
        label={words.versions.label}
        choices={choices}
        value={version}
        onChange={setVersion}
        look={segmentsLook}
        keyLook={segmentLook}
      >
        {({ value }) => words.versions.names[value]}
      </OneOfFew>
      <Explained
        phase={phase}
        version={version}
        onPropose={(worse) => onChange(withProposal(phase, worse))}
      />
      <Total steps={steps} />
      <StepList steps={steps} at={`${at}.versions.${version}`} onChange={put} />
      <Button icon={Plus} onPress={() => setAdding(true)}>
        {words.add.open}
      </Button>
      {isAdding ? (
        <AddSheet
          steps={steps}
          onAdd={(step) => put([...steps, step])}
          onRemove={(id) => put(steps.filter((step) => step.id !== id))}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </div>
  );
};

type ExplainedProps = {
  readonly phase: PhaseRow;
  readonly version: Version;
  readonly onPropose: (version: WorseDay) => void;
};

/** What a version is for, and whether it follows the full one or was written by hand. */
const Explained = ({ phase, version, onPropose }: ExplainedProps) => (
  <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
    <p className="reading text-sm text-ink-soft">
      {words.versions.details[version]}{' '}
      {version !== 'full' && !phase.byHand[version] ? words.versions.follows : ''}
    </p>
    {version !== 'full' && phase.byHand[version] ? (
      <div className="-ml-4">
        <Button kind="plain" icon={RotateCcw} onPress={() => onPropose(version)}>
          {words.versions.propose}
        </Button>
      </div>
    ) : null}
  </div>
);

/** What it comes to against what is allowed, live. */
const Total = ({ steps }: { steps: readonly ProgramStep[] }) => {
  const { offer } = useProgramDesk();
  const regions = new Set(steps.map(({ exercise }) => exerciseOf(exercise).region)).size;
  return (
    <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1 tabular-nums" aria-live="polite">
      <Share is={Math.round(sessionSeconds(steps) / 60)} of={minutesOf(offer)} say={words.total.minutes} />
      <Share is={regions} of={offer.regionsPerSession} say={words.total.places} />
    </p>
  );
};

type ShareProps = {
  readonly is: number;
  readonly of: number;
  readonly say: (is: number, of: number) => string;
};

const Share = ({ is, of, say }: ShareProps) => (
  <span className={`flex items-center gap-2 ${is > of ? 'font-medium text-stop' : ''}`}>
    <span aria-hidden className="h-1.5 w-20 overflow-hidden rounded-full bg-line">
      <span
        className={`block h-full rounded-full ${is > of ? 'bg-stop' : 'bg-accent'}`}
        style={{ width: `${Math.min(100, Math.round((is / of) * 100))}%` }}
      />
    </span>
    {say(is, of)}
  </span>
);
