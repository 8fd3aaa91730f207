import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { Claim } from '#domain/evidence/claims.ts';
import { dateWords } from '#web/app/time-words.ts';
import { GradeTag } from '#web/evidence/grade-tag.tsx';
import { StudyList } from '#web/evidence/sources.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { type Shelf, trialsBehind } from './library-model.ts';
import { words } from './words.ts';

type ClaimShelfProps = {
  readonly of: Shelf;
  readonly isOpen: boolean;
  readonly onTurn: (now: 'open' | 'closed') => void;
};

/** Folded it is still found by the browser's search, which opens it; on paper it stands open (EVID-8). */
export const ClaimShelf = ({ of: { complaints, claims }, isOpen, onTurn }: ClaimShelfProps) => (
  <details
    open={isOpen}
    onToggle={(event) => onTurn(event.currentTarget.open ? 'open' : 'closed')}
    className="group border-t border-line last:border-b print:[&::details-content]:[content-visibility:visible]"
  >
    <summary className="flex min-h-target cursor-pointer list-none items-center gap-3 rounded-small py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
      <Icon of={ChevronRight} size={16} className="text-ink-soft group-open:rotate-90 print:hidden" />
      <h3 className="min-w-0 grow text-lg font-semibold">
        {complaints.length === 0 ? words.evidence.forAny : complaints.map(({ name }) => name).join(', ')}
      </h3>
      <span className="shrink-0 text-sm text-ink-soft tabular-nums">
        {words.evidence.count(claims.length)}
      </span>
    </summary>
    <ul className="space-y-6 pt-2 pb-6 sm:pl-7 print:pl-0">
      {claims.map((claim) => (
        <ClaimRow key={claim.id} of={claim} />
      ))}
    </ul>
  </details>
);

const ClaimRow = ({ of }: { readonly of: Claim }) => (
  <li className="break-inside-avoid">
    <h4 className="font-medium">{of.claim}</h4>
    <p className="my-1">
      <GradeTag grade={of.grade} />
    </p>
    <p className="reading">
      <span className="text-ink-soft">{words.evidence.say}</span> {of.plain}
    </p>
    <p className="reading mt-1 text-sm text-ink-soft">
      {of.evidence} {words.evidence.reviewed(dateWords(Temporal.PlainDate.from(of.reviewedOn)))}
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
