import { useState } from 'react';
import type { FactOf } from '#domain/session/fact.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { namesOf } from './names-of.ts';
import { NoteForm } from './note-form.tsx';
import { words } from './words.ts';

type WordsSaid = FactOf<'words-said'>;

/** What was said in the room, in the words it was said in. */
export const WordsForm = () => {
  const [speaker, setSpeaker] = useState<WordsSaid['speaker']>('client');
  const [about, setAbout] = useState<WordsSaid['about']>('response');
  const [said, setSaid] = useState('');
  return (
    <NoteForm
      noting={() => (said.trim() === '' ? null : { kind: 'words-said', speaker, about, words: said.trim() })}
    >
      <TextField
        label={words.said.words}
        help={words.said.help}
        lines={6}
        value={said}
        onChange={setSaid}
        isRequired
        maxLength={2000}
      />
      <ChoiceRow
        label={words.said.about}
        value={about}
        choices={namesOf(words.said.abouts)}
        onChange={setAbout}
      />
      <ChoiceRow
        label={words.said.speaker}
        value={speaker}
        choices={namesOf(words.said.speakers)}
        onChange={setSpeaker}
      />
    </NoteForm>
  );
};
