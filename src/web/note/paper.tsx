import type { ReactNode } from 'react';
import type { NoteDocument, NoteSection } from '#domain/note/document.ts';
import { sectionNames } from './note-model.ts';
import { SentenceButton } from './sentence-button.tsx';
import { words } from './words.ts';

type PaperProps = {
  readonly document: NoteDocument;
  /** What stands below a section's sentences while the note is open. */
  readonly below?: (section: NoteSection) => ReactNode;
};

/** The note as it is read and printed: a serif page, its sentences in one flow. */
export const Paper = ({ document, below }: PaperProps) => (
  <article className="rounded-base border border-line bg-surface px-5 py-8 sm:px-12 sm:py-12 print:border-0 print:p-0">
    {sectionNames.map((section) => (
      <section
        key={section}
        className="border-t border-line py-6 first-of-type:border-t-0 first-of-type:pt-0"
      >
        <h2 className="mb-3 font-serif text-xl font-semibold">{words.sections[section]}</h2>
        {document.sections[section].length === 0 ? (
          <p className="font-serif text-lg text-ink-soft italic">
            {below ? words.empty[section] : words.emptySigned}
          </p>
        ) : (
          <p className="reading font-serif text-lg leading-8">
            {document.sections[section].map((sentence) => (
              <SentenceButton
                key={sentence.id}
                place={{ section, sentence: sentence.id }}
                sentence={sentence}
              />
            ))}
          </p>
        )}
        {below?.(section)}
      </section>
    ))}
    <Time document={document} />
  </article>
);

const Time = ({ document: { billing } }: { document: NoteDocument }) => (
  <section className="border-t border-line pt-6">
    <h2 className="mb-2 font-serif text-xl font-semibold">{words.billing.title}</h2>
    <p className="font-serif text-lg tabular-nums">
      {words.billing.line(billing.code, billing.timedMinutes, billing.treatmentMinutes)},{' '}
      <strong>{words.billing.units(billing.units)}</strong>
    </p>
  </section>
);
