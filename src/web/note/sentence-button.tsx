import { Link } from 'react-aria-components/Link';
import type { Sentence } from '#domain/note/document.ts';
import { useNote } from './note-context.ts';
import type { Place } from './note-model.ts';
import { words } from './words.ts';

type SentenceButtonProps = { readonly place: Place; readonly sentence: Sentence };

/** A sentence in the flow of the text, and the door to the entries behind it. A button would break the flow of the lines. */
export const SentenceButton = ({ place, sentence }: SentenceButtonProps) => {
  const { chosen, choose, note } = useNote();
  const isChosen = chosen?.section === place.section && chosen.sentence === place.sentence;
  const changed = note.differences.some((one) => one.id === sentence.id && one.section === place.section);
  return (
    <>
      <Link
        data-sentence={sentence.id}
        aria-expanded={isChosen}
        onPress={() => choose(isChosen ? null : place)}
        className={`cursor-pointer box-decoration-clone rounded-small px-0.5 text-left decoration-accent/50 decoration-dotted underline-offset-4 hover:underline ${
          isChosen ? 'bg-accent-soft' : ''
        }`}
      >
        {sentence.words}
        {sentence.origin === 'drafted' ? null : <Mark>{words.sentence[sentence.origin]}</Mark>}
        {changed ? <Mark tone="warn">{words.sentence.changed}</Mark> : null}
      </Link>{' '}
    </>
  );
};

const Mark = ({ children, tone = 'accent' }: { children: string; tone?: 'accent' | 'warn' }) => (
  <span
    className={`ml-1 align-middle font-sans text-sm font-medium print:hidden ${tone === 'warn' ? 'text-warn' : 'text-accent'}`}
  >
    {children}
  </span>
);
