import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { NoteSection } from '#domain/note/document.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNote } from './note-context.ts';
import { edit, write } from './note-model.ts';
import { Paper } from './paper.tsx';
import { words } from './words.ts';

/** The open note: what the record supports beside assessment and plan, and room for the therapist's own sentences. */
export const DraftPaper = () => {
  const { note } = useNote();
  return <Paper document={note.document} below={belowSection} />;
};

const belowSection = (section: NoteSection) => (
  <div className="mt-4 flex flex-col gap-3 font-sans print:hidden">
    {section === 'assessment' || section === 'plan' ? <Offers section={section} /> : null}
    <LeftOut section={section} />
    <WriteSentence section={section} />
  </div>
);

const Offers = ({ section }: { section: 'assessment' | 'plan' }) => {
  const { note, record } = useNote();
  const offered = note.offered[section];
  if (offered.length === 0) return null;
  return (
    <div className="rounded-base bg-sunken p-4">
      <h3 className="mb-2 font-medium text-ink-soft">{words.offers.title}</h3>
      <ul className="flex flex-col gap-2">
        {offered.map((offer) => (
          <li key={offer.id} className="flex items-start justify-between gap-4">
            <span className="pt-2.5">{offer.words}</span>
            <Button
              icon={Plus}
              aria-label={`${words.offers.take}: ${offer.words}`}
              onPress={() => record(() => [edit(note, { section, sentence: offer.id }, offer.words)])}
            >
              {words.offers.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const LeftOut = ({ section }: { section: NoteSection }) => {
  const { note, choose } = useNote();
  const mine = note.leftOut.filter((one) => one.section === section);
  if (mine.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium text-ink-soft">{words.sentence.leftOut}</h3>
      <ul>
        {mine.map(({ sentence }) => (
          <li key={sentence.id}>
            <button
              type="button"
              className="min-h-target cursor-pointer text-left text-ink-soft line-through hover:text-ink"
              onClick={() => choose({ section, sentence: sentence.id })}
            >
              {sentence.words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const WriteSentence = ({ section }: { section: NoteSection }) => {
  const { record } = useNote();
  const [said, setSaid] = useState<string | null>(null);
  const keep = (): void => {
    const text = said?.trim() ?? '';
    if (text !== '') record(() => [write(section, crypto.randomUUID(), text)]);
    setSaid(null);
  };
  if (said === null) {
    return (
      <div>
        <Button
          kind="plain"
          icon={Plus}
          aria-label={`${words.write.action}: ${words.write.label[section]}`}
          onPress={() => setSaid('')}
        >
          {words.write.action}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <TextField label={words.write.field} lines={3} value={said} onChange={setSaid} maxLength={2000} />
      <div className="flex gap-3">
        <Button onPress={keep}>{words.panel.save}</Button>
        <Button kind="plain" onPress={() => setSaid(null)}>
          {words.panel.cancel}
        </Button>
      </div>
    </div>
  );
};
