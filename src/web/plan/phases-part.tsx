import { Plus } from 'lucide-react';
import { useState } from 'react';
import { onlyGetsFirmer, phaseKinds, phaseName } from '#domain/plan/phases.ts';
import type { PhaseKind } from '#domain/plan/phase.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { newPhase, phasesOf, type PhaseRow, withPhase } from './phase-form.ts';
import { PhaseFields } from './phase-fields.tsx';
import { words } from './words.ts';

type PhasesPartProps = {
  readonly rows: readonly PhaseRow[];
  readonly onChange: (rows: readonly PhaseRow[]) => void;
};

const kinds = phaseKinds.map((id) => ({ id, label: phaseName(id), detail: words.phases.details[id] }));
const MOST_PHASES = 6;

/** The phases in their order. A new one takes its place by its kind, so that the work only gets firmer. */
export const PhasesPart = ({ rows, onChange }: PhasesPartProps) => {
  const [kind, setKind] = useState<PhaseKind>('gentle');
  return (
    <Section title={words.phases.title} lead={words.phases.lead}>
      {rows.length === 0 ? <p className="mb-4 text-ink-soft">{words.phases.none}</p> : null}
      <ol className="mb-4 space-y-4">
        {rows.map((row) => (
          <PhaseFields
            key={row.key}
            row={row}
            onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
            onRemove={() => onChange(rows.filter((one) => one.key !== row.key))}
          />
        ))}
      </ol>
      {onlyGetsFirmer(phasesOf(rows)) ? null : (
        <div className="mb-4">
          <Notice tone="warn" said="politely">
            {words.phases.gentler}
          </Notice>
        </div>
      )}
      {rows.length < MOST_PHASES ? (
        <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[16rem_auto] sm:justify-start">
          <SelectField label={words.phases.kind} choices={kinds} value={kind} onChange={setKind} />
          <Button icon={Plus} onPress={() => onChange(withPhase(rows, newPhase(kind, crypto.randomUUID())))}>
            {words.phases.add}
          </Button>
        </div>
      ) : null}
    </Section>
  );
};
