import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { reviewedOn } from '#domain/evidence/claims.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { ClaimShelf } from './claim-shelf.tsx';
import { complaints, shelvesOf } from './library-model.ts';
import { words } from './words.ts';

const ALL = 'all';

/** Every claim that may be said, in parts that fold: by complaint, then what holds for any. */
export const EvidencePart = () => {
  const [chosen, choose] = useComplaint();
  return (
    <div>
      <h2 className="font-serif text-xl font-semibold">{words.evidence.title}</h2>
      <p className="reading mb-4 text-ink-soft">
        {words.evidence.lead(dateWords(Temporal.PlainDate.from(reviewedOn)))}
      </p>
      <div className="mb-4 max-w-sm print:hidden">
        <SelectField
          label={words.evidence.complaint}
          choices={[
            { id: ALL, label: words.evidence.all },
            ...complaints.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={chosen ?? ALL}
          onChange={choose}
        />
      </div>
      <Shelves key={chosen ?? ALL} chosen={chosen} />
    </div>
  );
};

/** The complaint stands in the address, so that the way back from a trial leads to it. */
const useComplaint = () => {
  const { complaint } = useSearch({ from: '/member/frame/library/{-$part}/{-$trial}' });
  const navigate = useNavigate();
  const choose = (id: string): void =>
    void navigate({
      to: '/library/{-$part}/{-$trial}',
      params: { part: 'evidence' },
      search: id === ALL ? {} : { complaint: id },
      replace: true,
    });
  const known = complaints.find(({ id }) => id === complaint)?.id;
  return [known, choose] as const;
};

/** Folded, the parts are the list of contents; of one complaint what is known of it stands open. */
const Shelves = ({ chosen }: { readonly chosen: string | undefined }) => {
  const shown = shelvesOf(chosen);
  const every = shown.map(({ id }) => id);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(chosen === undefined ? [] : every.slice(0, -1)),
  );
  const isWhole = every.every((id) => open.has(id));
  const turn = (id: string, now: 'open' | 'closed'): void =>
    setOpen((before) => new Set(now === 'open' ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <section aria-label={words.evidence.contents}>
      <div className="-ml-4 print:hidden">
        <Button
          kind="plain"
          icon={isWhole ? ChevronsDownUp : ChevronsUpDown}
          onPress={() => setOpen(new Set(isWhole ? [] : every))}
        >
          {isWhole ? words.evidence.closeAll : words.evidence.openAll}
        </Button>
      </div>
      {shown.map((shelf) => (
        <ClaimShelf
          key={shelf.id}
          of={shelf}
          isOpen={open.has(shelf.id)}
          onTurn={(now) => turn(shelf.id, now)}
        />
      ))}
    </section>
  );
};
