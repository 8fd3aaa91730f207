import { CircleAlert, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Icon } from '#web/ui/icon.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { placeWords, type ListingFields, type Town } from './listing-fields.ts';
import { useLookUp } from './listing-model.ts';
import { words } from './words.ts';

const said = words.form;

type WhereFieldsProps = {
  readonly fields: ListingFields;
  readonly onChange: (to: Partial<ListingFields>) => void;
  readonly onPlaced: (town: Town) => void;
};

/** The point that distances are counted from, found by what people call it, and the town that is shown. */
export const WhereFields = ({ fields, onChange, onPlaced }: WhereFieldsProps) => (
  <div className="space-y-5">
    <p className="flex flex-wrap items-center gap-x-3">
      {fields.place === null ? said.noPlace : said.counted(placeWords(fields.place))}
      {fields.place === null ? null : (
        <Button kind="plain" onPress={() => onChange({ place: null })}>
          {said.forget}
        </Button>
      )}
    </p>
    <LookUp onPlaced={onPlaced} />
    <TextField
      label={said.town}
      help={said.townHelp}
      name="town"
      value={fields.town}
      maxLength={120}
      onChange={(town) => onChange({ town })}
      autoComplete="off"
    />
  </div>
);

const LookUp = ({ onPlaced }: { onPlaced: (town: Town) => void }) => {
  const { called, type, lookUp, take, search } = useLookUp(onPlaced);
  return (
    <div>
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            label={said.near}
            help={said.nearHelp}
            value={called}
            maxLength={120}
            onChange={type}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // The form as a whole is not sent by looking something up.
              event.preventDefault();
              lookUp();
            }}
            autoComplete="off"
          />
        </div>
        <div className="sm:mt-6">
          <Button icon={Search} isPending={search.isPending} onPress={lookUp}>
            {said.lookUp}
          </Button>
        </div>
      </div>
      <output className="block">
        {search.isError ? <Problem>{formProblem(search.error)}</Problem> : null}
        {search.data ? <Outcome towns={search.data} called={called} onTake={take} /> : null}
      </output>
    </div>
  );
};

type OutcomeProps = {
  readonly towns: readonly Town[];
  readonly called: string;
  readonly onTake: (town: Town) => void;
};

const Outcome = ({ towns, called, onTake }: OutcomeProps) =>
  towns.length === 0 ? (
    <Problem>{said.unknown(called)}</Problem>
  ) : (
    <>
      <p className="mt-3 mb-2 text-sm font-medium">{said.several}</p>
      <ul className="flex flex-wrap gap-2">
        {towns.map((town) => (
          <li key={`${town.latitude} ${town.longitude}`}>
            <Button onPress={() => onTake(town)}>{town.name}</Button>
          </li>
        ))}
      </ul>
    </>
  );

const Problem = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 flex items-start gap-1.5 text-sm text-stop">
    <Icon of={CircleAlert} size={16} className="mt-0.5" />
    <span>{children}</span>
  </p>
);
