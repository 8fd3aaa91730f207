import { useMutation } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { Clearance } from '#domain/screening/clearance.ts';
import { ask } from '#web/app/api.ts';
import { dateIn, dateOf, dateWords } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Confirm } from './confirm.tsx';
import { useDesk } from './desk-context.ts';
import { FieldNote } from './field-note.tsx';
import { handFile } from './hand-file.ts';
import { RuleTag } from './rule-tag.tsx';
import { useEndClearance } from './screening-model.ts';
import { clearanceCounts } from './standing-words.ts';
import { words } from './words.ts';

/** Every clearance, the newest first: what it allows, until when, and whether it still counts. */
export const ClearancesPart = () => {
  const { client, found } = useDesk();
  const [ending, setEnding] = useState<Clearance>();
  const end = useEndClearance(client, () => setEnding(undefined));
  const sorted = found.record.clearances.toSorted((one, other) =>
    other.recordedAt.localeCompare(one.recordedAt),
  );
  return (
    <Section title={words.clearance.title}>
      {sorted.length === 0 ? (
        <p className="text-ink-soft">{words.clearance.none}</p>
      ) : (
        <ul className="border-t border-line">
          {sorted.map((clearance) => (
            <ClearanceRow key={clearance.id} clearance={clearance} onEnd={() => setEnding(clearance)} />
          ))}
        </ul>
      )}
      {ending ? (
        <Confirm
          title={words.clearance.endTitle}
          text={words.clearance.endText}
          action={words.clearance.end}
          of={end}
          onConfirm={() => end.mutate(ending.id)}
          onClose={() => setEnding(undefined)}
        />
      ) : null}
    </Section>
  );
};

const ClearanceRow = ({ clearance, onEnd }: { clearance: Clearance; onEnd: () => void }) => {
  const { now, zone } = useDesk();
  const { clinician, role, givenOn, expiresOn, scope, rules, channels } = clearance;
  const counts = clearanceCounts(clearance, dateIn(now.toString(), zone));
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
        {words.clearance.by(clinician, role)} <Standing clearance={clearance} counts={counts} />
      </p>
      <p className="text-sm text-ink-soft">{words.clearance.from(dayWords(givenOn), dayWords(expiresOn))}</p>
      <p className="reading mt-1">{scope}</p>
      <p className="mt-1 flex flex-wrap gap-1.5 text-sm text-ink-soft">
        {channels.map((channel) => words.channels[channel]).join(', ')}
        {rules.map((rule) => (
          <RuleTag key={rule} rule={rule} />
        ))}
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        {words.clearance.recorded(clearance.recordedBy, dateOf(clearance.recordedAt, zone))}
      </p>
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        {clearance.document === null ? null : <OpenDocument clearance={clearance} />}
        {counts ? (
          <Button aria-label={words.clearance.endOne(clinician)} onPress={onEnd}>
            {words.clearance.end}
          </Button>
        ) : null}
      </div>
    </li>
  );
};

const dayWords = (day: string): string => dateWords(Temporal.PlainDate.from(day));

const Standing = ({ clearance: { endedAt }, counts }: { clearance: Clearance; counts: boolean }) => {
  const { zone } = useDesk();
  if (endedAt !== null) return <Tag>{words.clearance.ended(dateOf(endedAt, zone))}</Tag>;
  return counts ? (
    <Tag tone="good">{words.clearance.counts}</Tag>
  ) : (
    <Tag tone="warn">{words.clearance.expired}</Tag>
  );
};

const OpenDocument = ({ clearance }: { clearance: Clearance }) => {
  const { client } = useDesk();
  const open = useMutation({
    mutationFn: () => ask('clearanceDocument', { params: { client, clearance: clearance.id } }),
    onSuccess: handFile,
  });
  return (
    <div>
      <Button icon={FileText} isPending={open.isPending} onPress={() => open.mutate()}>
        {words.clearance.open}
      </Button>
      <FieldNote problem={formProblem(open.error)} />
    </div>
  );
};
