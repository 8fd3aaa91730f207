import { useId } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { languageWords, type ListingFields } from './listing-fields.ts';
import { words } from './words.ts';

const said = words.preview;

/** The practice as a search shows it, while it is typed. */
export const Preview = ({ fields: { town, languages, words: line } }: { fields: ListingFields }) => {
  const { practiceName } = useMe();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-2 text-sm font-medium">
        {said.title}
      </h3>
      <div className="rounded-base border border-line bg-surface px-4 py-3">
        <p className="font-serif text-lg font-semibold text-accent">{practiceName}</p>
        <p className="text-ink-soft">
          {[town.trim() || said.noTown, said.distance, languageWords(languages)].join(' · ')}
        </p>
        {line.trim() === '' ? null : <p className="mt-1 break-words">{line}</p>}
      </div>
      <p className="mt-2 text-sm text-ink-soft">{said.after}</p>
    </section>
  );
};
