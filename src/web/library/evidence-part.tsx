import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { reviewedOn, type Claim } from '#domain/evidence/claims.ts';
import { dateWords } from '#web/app/time-words.ts';
import { GradeTag } from '#web/evidence/grade-tag.tsx';
import { StudyList } from '#web/evidence/sources.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { claimsForAny, complaints, ownClaims, trialsBehind } from './library-model.ts';
import { words } from './words.ts';

const ALL = 'all';
const day = (date: string): string => dateWords(Temporal.PlainDate.from(date));

/** Every claim that may be said: its grade, the client's words, what it rests on, its studies and trials. */
export const EvidencePart = () => {
  const [chosen, setChosen] = useState(ALL);
  const shown = complaints.filter(({ id }) => chosen === ALL || id === chosen);
  return (
    <div>
      <h2 className="font-serif text-xl font-semibold">{words.evidence.title}</h2>
      <p className="reading mb-4 text-ink-soft">{words.evidence.lead(day(reviewedOn))}</p>
      <div className="mb-6 max-w-sm print:hidden">
        <SelectField
          label={words.evidence.complaint}
          choices={[
            { id: ALL, label: words.evidence.all },
            ...complaints.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      {shown.map(({ id, name }) => (
        <Section key={id} title={name}>
          <Claims of={ownClaims(id)} />
        </Section>
      ))}
      <Section title={words.evidence.forAny}>
        <Claims of={claimsForAny} />
      </Section>
    </div>
  );
};

const Claims = ({ of }: { readonly of: readonly Claim[] }) => (
  <ul className="space-y-6">
    {of.map((claim) => (
      <ClaimRow key={claim.id} of={claim} />
    ))}
  </ul>
);

const ClaimRow = ({ of }: { readonly of: Claim }) => (
  <li className="break-inside-avoid">
    <h3 className="font-medium">{of.claim}</h3>
    <p className="my-1">
      <GradeTag grade={of.grade} />
    </p>
    <p className="reading">
      <span className="text-ink-soft">{words.evidence.say}</span> {of.plain}
    </p>
    <p className="reading mt-1 text-sm text-ink-soft">
      {of.evidence} {words.evidence.reviewed(day(of.reviewedOn))}
    </p>
    <StudyList of={of.studies} />
    <Behind of={of} />
  </li>
);

const Behind = ({ of }: { readonly of: Claim }) => {
  const behind = trialsBehind(of);
  if (behind.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      <span className="text-ink-soft">{words.evidence.trials}</span>
      {behind.map(({ id, name }) => (
        <Link
          key={id}
          to="/library/{-$part}/{-$trial}"
          params={{ part: 'trials', trial: id }}
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {name}
        </Link>
      ))}
    </p>
  );
};
